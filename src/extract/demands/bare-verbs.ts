// Verbs in the form in which somebody is told to do something; many of them are nouns or adjectives for a tagger.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** “Give us the keys.” “that she step down” “had better find a plot” */
export const BARE_VERBS = words(`
  give show stop pay open close release free let end keep leave build bring put send tell publish return withdraw resign stand vote sign join save protect cut raise lower fix repair
  reopen restore hand drop scrap spend fund support reject accept stay go do allow use drive hold move turn write make take get say speak answer explain apologise apologize listen act wait help
  buy sell sit scan carry call step pull push lift ban halt freeze delay postpone cancel suspend grant approve pass repeal amend name list disclose reveal share report record count test check inspect audit
  charge arrest jail try appoint hire sack fire dismiss replace reinstate rehire remove clear clean empty fill plant water feed house shelter rescue find seek ask ring phone email contact visit meet talk
  negotiate mediate compromise settle agree commit promise guarantee ensure invest contribute compensate reimburse refund repay waive forgive reduce increase extend shorten limit cap double halve
  scale order offer back endorse respect honour honor obey follow observe uphold enforce implement adopt introduce set start begin launch finish complete resume continue maintain preserve
  evacuate leave vacate surrender disarm retreat lay dig cover seal lock unlock board guard police patrol escort deliver ship supply provide serve staff equip train teach educate warn notify inform
  consult invite include exclude admit recuse excuse exempt legislate regulate license tax fine prosecute sue investigate probe review reconsider reverse overturn quash strike suppress exclude adjourn
  acknowledge recognise recognize own face tackle address solve quit cease desist refrain abandon ditch axe bin burn break split merge separate switch come look read learn vote march boycott strike
  double-glaze rope expand connect link widen narrow light paint mark fence gate pave surface insulate
`)
