// Abbreviations whose full stop does not end a sentence.

/** Never at a sentence's end: a name or number follows. "He met Sen. Lee and Lt. Gen. Ross." */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme dr prof rev fr hon pres gov sen sens rep reps atty sgt cpl pvt lt capt cmdr col maj gen adm ' +
    'brig supt det insp st mt ft no nos vs v art sec fig pp dist ald asst assoc'
  ).split(' '),
)

/** May end a sentence: they join what follows only where it begins in lower case or with a digit. "It rose on Jan. 5 in the U.S. economy." */
export const BEFORE_ANYTHING: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'co corp inc ltd bros llc plc jr sr ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a a.m p.m i.e e.g cf etc al approx est dept univ ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
)

/** Months and clock times are followed by a number of the same sentence. "on Sept. 11", "No. 10" */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec no nos p pp art sec fig ch vol'.split(' '),
)

/** A dotted country or body is an adjective before a capital: "the U.S. Senate". */
export const ADJECTIVE: ReadonlySet<string> = new Set('u.s u.k u.n e.u u.s.a d.c n.y n.c s.c n.j n.h'.split(' '))
