// Capitalised words that name no person, place or organisation: times, creeds, works, events, goods.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Never part of a name of ours; they break a run of capitals: "Monday", "Christmas", "COVID-19". */
export const NOT_NAMES = words(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun
Christmas Easter Thanksgiving Ramadan Hanukkah Eid Diwali Halloween Passover Lent Olympics Olympic Paralympics Brexit COVID COVID-19 Covid Covid-19 August No No. Nos He She It They We You Ebola Zika SARS MERS HIV AIDS HIV/AIDS DNA RNA GDP GMT EST PST CST EDT BST CET UTC AM PM TV CEO CFO COO CTO PR IT AI PC CD DVD
EBITDA TD DJ MVP POTUS ETF EPS HQ DACA Q1 Q2 Q3 Q4 GPS SUV PPE ICU PhD MBA BA IQ ID VIP UFO MP3 SMS FAQ URL HTML WWW PDF USB VAT IPO LNG CO2 AR-15 AK-47 F-16 F-35 B-52 MiG-29 Su-24 Tweet Internet Web iPhone iPad Android Bitcoin Nobel Pulitzer Oscar Oscars Emmy Grammy Grammys Emmys
English-language God Allah Jesus Christ Bible Quran Koran Torah Satan Buddhism Islam Christianity Judaism Hinduism Catholicism Communism Marxism Nazism Zionism Obamacare Medicare Medicaid Dow Nasdaq Topix Topix FTSE DAX CAC QC KC OBE CBE MBE MD Esq VR Ftse Stoxx Nikkei-225 LGBT LGBTQ BLM I I'm I've I'll I'd OK Ok Okay
Mr-Speaker FILE PHOTO Photo PHOTO File Image IMAGE Slideshow Handout Illustration Reporting Editing Writing Additional Compiled Source Sources Advertisement Updated Published UPDATE Breaking BREAKING EXCLUSIVE Exclusive Live LIVE Video VIDEO Note NOTE Graphic Factbox FACTBOX Analysis ANALYSIS Q A: Q: Year New-Year Renaissance Holocaust Hours Percent
Formula Brent Sharia Shariah Latin-American Kyoto-Protocol
`)

/** Services that are goods to one text and firms to another: neither places nor people. */
export const PLATFORMS = words(
  'Twitter Facebook Instagram YouTube WhatsApp Telegram LinkedIn TikTok Snapchat Reddit Wikipedia Tumblr',
)

/** Last words of events, works, laws, prizes: "World Cup", "Affordable Care Act". */
export const OTHER_HEADS = words(`
Cup Games Championship Championships Open Olympics Tour Marathon Derby Series Bowl Trophy Medal Medals Prix Tournament Festival Fair Expo Exhibition Show Awards Award Prize Oscar Emmy Act Bill Law Amendment Treaty Agreement Accord Accords Pact Protocol Convention Declaration Resolution Charter Directive Code Rule
War Wars Revolution Uprising Intifada Crisis Massacre Genocide Siege Day Days Night Week Month Year Decade Century Era Age Spring Summer Winter Eve Weekend Season Operation Report Review Survey Index Plan Deal Programme Program Scheme Policy Doctrine Theory Syndrome Disease Virus Flu Vaccine
Book Novel Song Album Film Movie Episode Edition Chapter Article Version Bible Qualifier Semifinal Final Finals Race Fest Rally March Summit Anthem Language English Standard Time GMT Boulevard-of-Dreams Challenge Dream Street-Journal Hurricane Storm Typhoon Cyclone Earthquake Scandal Affair Inquiry Election Elections Primary Referendum
Interview Champions Playoff Playoffs Draft Derby Masters Grandslam Slam
`)

/** Words that a sentence often opens with and that are no part of the name after them. */
export const OPENERS = words(`
The A An In On At By For From With To Of As And But Or If When While After Before Since Until During Despite Although Though Because However Meanwhile Moreover Also Still Yet Now Then Today Yesterday Tomorrow This That These Those There Here He She It They We You His Her Its Their Our My Your Some Many Most
Several Few All Both Each Every Any No Not One Two Three Four Five Six Seven Eight Nine Ten Another Other Others Such What Who Why How Where Which Whose Whether Under Over Between Among Amid Against About Across Along Through Throughout Without Within Toward Towards Upon Unlike Like Just Only Even Earlier
Later Last Next Previously Recently According Asked Speaking Outside Inside Near Following Despite Instead Indeed Perhaps Maybe Once So Thus Therefore Hence Nor Neither Either Rather Well Yes Please Let Given Is Are Was Were Be Been Do Does Did Has Have Had Can Could Will Would Should May Might Must Told
Former Ex-President Ex Late Fellow Nearly Almost About Around More Less Much Dear Thanks Thank Hello Hi Oh Ah Good Great New Old Big Small Young Every Everyone Everybody Nobody Someone Somebody Something Nothing Everything Officials Police People Sources Experts Analysts Critics Residents Witnesses Protesters
Authorities Investigators Prosecutors Lawyers Scientists Researchers Doctors Students Voters Supporters Opponents Lawmakers Republicans Democrats Women Men Children Families Workers Employees Shares Stocks Prices Sales Profit Profits Revenue Net Additionally Finally First Second Third Secondly Firstly Again Besides
Elsewhere Separately Similarly Overall Currently Ultimately Initially Eventually Apparently Clearly Obviously Surely Certainly Sometimes Often Usually Generally Typically Traditionally Historically Originally Especially Particularly Notably Importantly Interestingly Surprisingly Unfortunately Fortunately Hopefully Sadly Nevertheless Nonetheless
See Read Follow Click Share Subscribe Watch Listen Send Take Make Get Go Come Look Think Know Want Need Back Down Up Out Off Away Ever Never Always Soon Besides Except Including Regarding Concerning Considering Based Born Left Right State Local Federal National International Media Photo Image Text Data Source
`)

/** Particles inside names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = words(
  'de da das lo do dos del della delle di du la le les van von der den ten ter bin ibn bint ben al el ul ur y e zu zum af av st',
)

/** Particles that open a name even without what stands before: "von der Leyen said". */
export const OPENING_PARTICLES = words('von van bin ibn der den de da di du la le al el')
