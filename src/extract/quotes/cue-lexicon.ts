// The words that report what someone says, thinks or wants, by the construction they do it in; each list with an example.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** With a clause or a quotation, before or after it. "Lee said that…", "“No,” said Lee." */
export const SAYING = words(`
  say tell write add note argue claim warn ask announce report suggest acknowledge admit insist declare explain state reveal confirm conclude respond reply tweet
  post recall remark observe complain boast joke quip predict assert allege contend maintain stress emphasize emphasise reiterate repeat remind assure concede deny
  dispute counter caution advise propose promise vow pledge swear threaten testify disclose estimate forecast speculate indicate imply hint signal intimate lament
  bemoan muse wonder brag gush shout yell scream chant exclaim whisper thunder interject proclaim profess recount relate relay retort rule shrug sigh scoff snap
  email text opine charge comment clarify affirm inform notify query inquire urge demand recommend agree read continue underscore lecture fume rail crow summarize
  summarise elaborate marvel preach plead beg object protest apologize apologise vent cite quote answer telegraph blog instruct order counsel sneer deadpan enthuse
  mention vouch remember liken chide scold warble mumble murmur mutter bellow narrate rejoin volunteer venture rejoice attest certify guarantee specify stipulate aver posit
  postulate surmise reason tease rant point hold
`)

/** With a clause, for what someone thinks, knows or finds. "Voters believe he lied." */
export const THINKING = words(`
  believe think hope fear feel worry expect suspect doubt assume guess figure reckon imagine realize realise recognize recognise understand decide determine
  find show learn prove demonstrate envision anticipate dream wish conclude argue discover see consider regard deem judge agree foresee presume fancy calculate
`)

/** With an infinitive. "She vowed to fight." */
export const INTENDING = words(`
  vow pledge promise threaten refuse decline hope seek decide offer expect aim claim ask agree plead swear prefer volunteer demand choose prepare
  opt wish propose resolve undertake move
`)

/** With an infinitive, for what the author sees and nobody says: "He seems to tire." */
export const SEEMING = words('seem appear')

/** With a person and an infinitive. "They urged him to resign." */
export const BIDDING = words(`
  urge ask tell say expect encourage want request persuade order advise instruct call invite implore beg exhort press warn direct challenge compel recommend command
  forbid remind counsel dare admonish think believe consider
`)

/** With what is judged as the object. "He criticized the deal." */
export const JUDGING = words(`
  criticize criticise praise blast slam denounce condemn decry deride assail attack lambast lambaste mock accuse blame applaud laud hail tout defend oppose endorse
  back favor favour reject dismiss question disavow rebuke repudiate bemoan lament ridicule chide commend thank congratulate insult knock rip savage disparage
  denigrate demonize downplay champion cheer challenge excoriate castigate fault hate love dislike resent regret admire scorn scold salute
  trash bash belittle berate rebuff reprimand protest admonish malign vilify skewer taunt
`)

/** With what is made known or asked for as the object. "The firm announced a plan." */
export const UTTERING = words(`
  announce propose express offer write suggest cite report declare post share recognize acknowledge highlight mention email state explain warn order
  admit compare confirm predict demand invoke recall voice outline retweet submit project threaten recommend articulate pronounce indicate stress quote deny find reiterate
  recount describe proclaim utter promise vow request show tweet unveil deem detail reveal disclose allege advocate echo repeat restate affirm assert
  concede estimate foretell forecast call say tell ask blame remember emphasize underscore broach reference attribute dispute
`)

/** With "as". "She described him as kind." */
export const DESCRIBING = words(`
  describe see characterize characterise portray depict cast frame regard view denounce dismiss criticize praise deride hail define cite defend paint brand know tout
  treat interpret list dub condemn identify label mock reject perceive consider remember rate rank label brand
`)

/** With a preposition of its own. "They called for calm." */
export const WITH_PREPOSITION: Readonly<Record<string, ReadonlySet<string>>> = {
  about: words(
    'talk ask say speak think care tweet write boast speculate muse gush reminisce complain worry joke brag rave lie warn',
  ),
  against: words('campaign argue rail warn push advise caution inveigh protest'),
  at: words('balk lash hint scoff bristle dig claim laugh'),
  for: words('call push advocate argue hope apologize ask plead campaign beg lobby stump wish'),
  of: words('warn accuse boast speak complain approve disapprove dream think tell say'),
  on: words('call comment agree touch expand elaborate reflect insist pile pounce speculate respond dwell weigh write'),
  to: words('refer respond point admit apologize pledge allude object liken stick vow reply confess react'),
  out: words('point call'),
  with: words('agree side disagree concur sympathize sympathise'),
  in: words('believe'),
  up: words('open'),
}

/** Passive, with an infinitive: "is expected to run". */
export const PASSIVE_TO = words(
  'expect want think believe say report rumor rumour suppose know understand allege design project intend oppose ask urge consider estimate see schedule',
)

/** Passive, with "as" or a name: "is seen as a hawk", "was named chief". */
export const PASSIVE_AS = words(
  'see view regard know describe treat remember perceive portray characterize consider depict interpret list call name dub declare deem',
)

/** Passive, with the speaker after "by": "was rejected by the court". */
export const PASSIVE_BY = words(
  'reject criticize condemn denounce praise endorse mock support oppose report share champion back call view see attack describe adopt mention ask accuse favor favour welcome',
)

/** What only a quotation, not a clause, can follow. “…,” he laughed. */
export const VOICED = words(
  'laugh smile grin nod cry sob gasp begin start finish close open go recite sing sign scribble title call put include dub name refer describe',
)

/** With a verb in -ing. "She suggested waiting." */
export const WITH_ING = words('say propose suggest deny recommend')

/** Verbs whose "that" opens a result or a fact, not what somebody says. "It means that…" */
export const NEVER_WITH_THAT = words(`
  be mean ensure have make require do help give take get happen include need come become go use turn follow cause prevent allow file work raise pass lead create send
`)

/** What can show or find something: written and measured things, and those who measure. "The poll found that…" */
export const SHOWING_SUBJECTS = words(`
  poll polls survey surveys report reports study studies record records data document documents analysis review investigation results statistics figures filings filing
  research census numbers emails transcript evidence audit researchers inquiry probe court jury judge university center centre institute cnn news times post reuters gallup
`)

/** Nouns that report what their owner says or wants. "Lee's claim that…", "her promise to…" */
export const CLAIM_NOUNS = words(`
  claim remark suggestion assertion statement argument comment allegation warning view belief contention accusation concern hope fear promise pledge insistence complaint
  demand call vow decision plan proposal refusal desire denial admission threat prediction declaration conclusion offer
`)

/** Words before a colon that name no speaker. "Update: It rained." */
export const NO_SPEAKER = words(`
  update updated correction corrections note editor watch related photo photos video image source sources read more tags breaking exclusive q a question answer report
  poll opinion analysis review fact twitter facebook email contact washington london paris
`)

/** Verbs before whose subject they may stand: “…,” said Lee. */
export const INVERTING = words(
  'say write add ask note reply respond explain declare argue conclude tweet continue recall observe warn shout exclaim remark quip insist joke announce claim report agree admit acknowledge confirm counter wonder lament muse state remember reason concede stress assert contend maintain suggest predict caution urge read complain boast recount reveal post estimate testify demand promise think believe allege declare',
)

export const CUE_VERBS: ReadonlySet<string> = new Set(
  [
    SAYING,
    THINKING,
    INTENDING,
    BIDDING,
    JUDGING,
    UTTERING,
    DESCRIBING,
    PASSIVE_TO,
    PASSIVE_AS,
    PASSIVE_BY,
    VOICED,
    words('support talk speak endorse'),
  ].flatMap((set) => [...set]),
)
