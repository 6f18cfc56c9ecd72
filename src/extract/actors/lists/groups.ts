// Nouns for people and bodies that an article leaves unnamed: "officials", "the military", "two people familiar with the matter".
import { PERSON_ROLES } from './titles.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Bodies and crowds in the singular, or with a plural of their own. */
export const COLLECTIVES = words(`
police military army navy government administration team court parliament ministry embassy opposition leadership delegation coalition cabinet junta regime militia rebels troops forces authorities intelligence judiciary legislature senate council committee
commission agency union party church company community public media press crew jury squad garrison faction movement camp board bureau department department's navy airforce coastguard gendarmerie establishment
`)

const MORE_PLURALS = words(`
people men women children families parents members sources authorities troops forces militants fighters rebels protesters demonstrators residents locals voters citizens civilians refugees migrants immigrants passengers workers employees staff staffers officers officials
lawmakers politicians police critics supporters opponents allies experts scientists researchers scholars academics doctors nurses teachers students pupils users players fans visitors tourists shoppers consumers customers investors traders analysts economists developers hackers
prosecutors investigators lawyers attorneys judges relatives survivors victims witnesses neighbors neighbours prisoners inmates detainees hostages extremists terrorists insurgents gunmen policemen soldiers commanders generals leaders chiefs ministers
delegates councillors candidates activists campaigners journalists reporters editors executives bosses managers owners farmers miners fishermen drivers pilots firefighters paramedics rescuers volunteers organizers organisers pilgrims worshippers believers followers peers teens teenagers youths adults seniors
pensioners patients diplomats aides advisers advisors negotiators mediators observers monitors inspectors regulators bureaucrats goers individuals girls boys recipients superstars celebrities stars municipalities councils courts companies firms banks airlines states countries nations governments ministries agencies teams parties unions groups
`)

const pluralOf = (noun: string): string =>
  noun.endsWith('man')
    ? `${noun.slice(0, -3)}men`
    : /(?:s|ch|x)$/.test(noun)
      ? `${noun}es`
      : /[^aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`

export const PLURAL_HEADS: ReadonlySet<string> = new Set([...MORE_PLURALS, ...[...PERSON_ROLES].map(pluralOf)])

export const SINGULAR_HEADS: ReadonlySet<string> = new Set([
  ...PERSON_ROLES,
  'person',
  'man',
  'woman',
  'source',
  'insider',
  'lawmaker',
])

/** Writings that speak: "the report said", "according to court documents". */
export const DOCUMENT_HEADS = words(
  'report reports statement statements document documents letter letters memo memos indictment complaint lawsuit filing filings affidavit transcript study studies survey poll communique email emails cable cables resolution ruling verdict review paper papers records file files article dossier tweet post',
)

/** "the newspaper said": outlets that the text leaves without a name. */
export const OUTLET_HEADS = words(
  'newspaper newspapers broadcaster magazine network channel website agency media outlet outlets station tabloid',
)

export const QUANTIFIERS = words(
  'one two three four five six seven eight nine ten some many most several few all both other another others more hundreds thousands dozens numerous various each every no any',
)

export const DETERMINERS = words('the a an this that these those its their his her our my your')

/** Verbs by which a source speaks. */
export const SPEECH_VERBS = words(`
said says say saying told tells tell added adds announced announces argued argues asked asserted believes believe claimed claims claim concluded conceded confirmed confirms contend contends declined declares declared demanded denied denies described disclosed estimated estimate explained expressed fear
hope hoped indicated insisted insist maintain maintained mentioned noted note notes ordered predicted predict promised proposed recommended rejected replied reported reports responded revealed ruled showed shows stated states stressed suggested suggest suggests testified thinks think tweeted urged urge warned warn warns wrote writes vowed
acknowledged admitted agreed alleged alleges allege blamed called calls condemned criticized criticised praised welcomed
`)
