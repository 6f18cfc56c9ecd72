// Titles and roles, which tell that a person's name follows, and what they are made of.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that can stand last in a capitalised title: "Foreign Minister", "Attorney General", "Gen." */
export const TITLE_NOUNS = words(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Doctor Prof Prof. Professor Sir Dame Lord Lady Baron Baroness Count Duke Duchess Earl King Queen Prince Princess Emperor Empress Sultan Emir Sheikh Sheik Shaikh Ayatollah Imam Mullah Maulana Rabbi Pope Cardinal
Archbishop Bishop Father Fr. Rev Rev. Reverend Pastor Sister Brother Saint President Vice-President Premier Chancellor Minister Secretary Undersecretary Treasurer Governor Gov. Gov Lieutenant-Governor Mayor Senator Sen. Sen Representative Rep. Rep Reps. Sens. Congressman
Congresswoman Assemblyman Assemblywoman Councilman Councilwoman Councillor Alderman Delegate Speaker Leader Whip Judge Justice Magistrate Prosecutor Attorney Lawyer Sheriff Marshal Commissioner Ambassador Envoy Consul Diplomat Commissar General Gen. Gen Colonel Col. Lieutenant
Lt. Lt Major Maj. Captain Capt. Sergeant Sgt. Cpl. Corporal Private Pvt. Pfc. Admiral Adm. Commander Cmdr. Brigadier Brig. Officer Detective Det. Inspector Constable Superintendent Supt. Chief Director Chairman Chairwoman Chairperson Chair Co-Chair Executive CEO CFO COO
CTO Manager Editor Spokesman Spokeswoman Spokesperson Coach Analyst Economist Strategist Historian Author Actor Actress Director-General Secretary-General Provost Dean Principal Chaplain Taoiseach President-elect President-Elect Nominee Candidate MP MEP Laureate Astronaut Cosmonaut Founder Co-founder Deputy Aide Adviser Advisor Administrator Sens Correspondent
`)

/** Words that stand before them: "Acting Deputy Defence Secretary". */
export const TITLE_MODIFIERS = words(`
Former Ex Acting Interim Deputy Vice Assistant Associate Senior Junior Chief Executive Managing Prime First Second Lead Co Under Attorney Foreign Finance Defence Defense Interior Home Health Education Environment Energy Trade Transport Transportation Justice Labor Labour Agriculture
Commerce Treasury Housing Social Affairs Culture Justice Immigration Veterans Homeland Security Communications Development Business Industry Water Oil Petroleum Intelligence Press Economy Planning Science Technology Sports Tourism State District County Permanent Special Supreme Lieutenant Major Rear
Brigadier Crown Grand Lord Lady Right Honourable Hon. Hon Very Most Election Police Fire Army Navy Cabinet National General Majority Minority House Senate Opposition Party Campaign Staff Information Operating Financial Technical Head Sergeant
`)

/** Titles that are followed by a name so seldom as a surname of someone that they never are the name itself. */
export const HONORIFICS = words(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Dame Sen. Rep. Gov. Gen. Col. Lt. Maj. Capt. Sgt. Cpl. Adm. Prof. Prof Rev. Rev Reps. Sens. Pvt. Pfc. Det. Supt. Brig. Cmdr. Gov Gen Lt Sen Rep',
)

/** Roles in small letters before a name: "striker Harry Kane", "spokeswoman Jen Psaki". They also head unnamed sources. */
export const PERSON_ROLES = words(`
president premier chancellor minister secretary governor mayor senator representative congressman congresswoman lawmaker legislator politician speaker leader chief head boss chairman chairwoman director executive ceo manager founder co-founder editor publisher journalist reporter correspondent
columnist commentator blogger author writer novelist poet playwright historian scholar professor lecturer researcher scientist physicist biologist chemist epidemiologist virologist economist analyst strategist trader investor banker lawyer attorney solicitor barrister prosecutor judge magistrate justice
detective investigator inspector officer constable policeman policewoman sheriff soldier sergeant lieutenant captain major colonel general admiral commander pilot astronaut engineer architect doctor physician surgeon nurse paramedic teacher headteacher principal student pupil pastor priest bishop archbishop
cardinal pope rabbi imam cleric monk nun activist campaigner organizer organiser protester volunteer spokesman spokeswoman spokesperson adviser advisor aide assistant deputy ambassador envoy diplomat official commissioner coordinator administrator treasurer candidate nominee contender critic
ally mentor supporter counterpart successor predecessor coach trainer striker midfielder defender goalkeeper winger forward quarterback linebacker receiver cornerback safety kicker running-back pitcher catcher batsman bowler player champion runner athlete swimmer cyclist driver golfer boxer wrestler skier jockey referee
umpire singer rapper musician composer conductor guitarist drummer actor actress comedian filmmaker screenwriter designer model artist painter sculptor photographer dancer chef entrepreneur businessman businesswoman tycoon billionaire millionaire magnate farmer fisherman miner worker employee resident
villager neighbor neighbour witness victim survivor suspect defendant gunman killer murderer attacker hostage prisoner inmate refugee migrant wife husband widow widower father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother boyfriend girlfriend partner friend colleague
teammate father-in-law mother-in-law brother-in-law king queen prince princess emperor sultan emir sheikh dictator rebel warlord militant terrorist insurgent chairperson vice-president curator librarian strategist pollster lobbyist negotiator mediator observer expert specialist consultant voter
`)

/** Nouns before an organisation's name: "broadcaster ITV", "payments company Stripe". */
export const ORGANISATION_ROLES = words(`
company firm group retailer maker manufacturer miner producer supplier bank lender insurer broker brokerage airline carrier automaker carmaker planemaker drugmaker chipmaker newspaper magazine tabloid daily weekly agency broadcaster station network channel website startup start-up chain conglomerate operator provider
developer contractor publisher studio label brand club team side franchise party coalition alliance movement militia charity nonprofit foundation institute watchdog regulator consultancy thinktank think-tank union association federation committee ministry university college giant utility fund partner parent owner unit
subsidiary outlet service app platform exchange operator distributor wholesaler bookmaker organization organisation
`)

/** Nouns after an organisation's name: "Nokia shares", "Uber drivers", "Ford spokeswoman". */
export const AFTER_ORGANISATION = words(`
shares stock shareholders investors executives executive employees customers workers staff management board headquarters spokesman spokeswoman spokesperson subsidiary unit chairman ceo chief factory plant plants stores store products brand fans players coach manager midfielder striker goalkeeper quarterback
lawmakers fighters militants members supporters leader leaders leadership candidate candidates rebels
`)

/** Nouns after a place's name: "Sindh province". */
export const AFTER_PLACE = words(
  'province city state district region county island islands airport prefecture peninsula neighborhood neighbourhood suburb border coast town village area river valley residents metropolitan',
)

/** Nouns before "of" and a place: "the city of Kano"; or right before it: "the town Kano". */
export const BEFORE_PLACE = words(
  'city town village island islands state province region district county municipality suburb capital port coast outskirts city-state metropolis north south east west northeast northwest southeast southwest',
)
