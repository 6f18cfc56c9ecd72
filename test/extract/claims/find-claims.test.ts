// Claims: whose word the reader has to take for each sentence, what it does, and which sentences claim nothing.
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../../bench/extract/gold-reading.ts'
import { digested, nameIn } from '../digested.ts'

/** The claims of a text without the padding's own. */
function claimsOf(text: string) {
  const digest = digested(text)
  return digest.claims
    .slice(0, -1)
    .map((claim) => ({ ...claim, source: sourceOf(digest, claim.by), name: nameIn(digest, claim.by) }))
}

/** Expects one claim for each of “kind:name && kind:name”, in order. */
function expectSources(text: string, wanted: string) {
  const found = claimsOf(text)
  const sources = wanted.split(' && ')
  expect(found).toHaveLength(sources.length)
  for (const [index, one] of sources.entries()) {
    const [source, name = ''] = one.split(':')
    expect(found[index]).toMatchObject({ source, name: expect.stringContaining(name) })
  }
}

describe('each sentence has the source whose word it is', () => {
  test.each<[text: string, sources: string]>([
    ['Two people briefed on the talks said the offer had been withdrawn.', 'anonymous:people'],
    ['According to people close to the family, the will was changed in May.', 'anonymous'],
    ['A source at the club said the striker would leave.', 'anonymous:source'],
    ['Residents complained of a smell of gas all night.', 'anonymous:esidents'],
    ['Critics say the plan is a gift to builders.', 'anonymous:ritics'],
    ['Aides to the minister said she had slept badly.', 'anonymous:ides'],
    ['Officials in the finance ministry believe the loan will be repaid.', 'anonymous:fficials'],
    ['One of the guards said he had heard nothing.', 'anonymous'],
    ['“It was chaos,” said a passenger, who asked not to be named.', 'anonymous:passenger'],
    ['A judge found that the company had lied to its investors.', 'anonymous:judge'],
    ['The ministry said in a statement that the road would reopen.', 'named:ministry'],
    ['The Harlow Bank expects growth of two per cent next year.', 'named:Harlow Bank'],
    ['A spokeswoman for the Harlow Bank said no decision had been taken.', 'named:Harlow Bank'],
    ['A Harlow Bank spokesman denied the report.', 'named:Harlow Bank'],
    ["The airline's chief executive, Ida Krall, admitted that mistakes had been made.", 'named:Ida Krall'],
    ['Professor Ida Krall of Tarn University, who led the study, thinks the gap will close.', 'named:Ida Krall'],
    ['Her lawyer, Sam Orr, argued that the contract was void.', 'named:Sam Orr'],
    ['Ms Krall is convinced that the river is rising. ¶ She blames the dam.', 'named:Krall && named:Krall'],
    ['Norland accuses Lesk of moving the border posts at night.', 'named:Norland'],
    ['The council insists the bridge is safe.', 'named:council'],
    ['The court heard that the van had been seen in the lane.', 'named'],
    ['Prosecutors allege that he took the money in cash.', 'anonymous:rosecutors'],
    ['The report says that nine of the ten pumps failed.', 'document:report'],
    ["The inquiry's final report blames the owners.", 'document:report'],
    ['A study in the journal Tides found that the eels had gone.', 'document:study'],
    ["In a leaked memo, the firm's engineers warned that the valve was weak.", 'anonymous'],
    ['Court papers show that the loan was never repaid.', 'document:papers'],
    ['The letter, seen by this newspaper, describes the deal as final.', 'document:letter'],
    ['The figures show a fall of a tenth.', 'document:figures'],
    ['Under the agreement, the crews will work four days a week.', 'document:agreement'],
    ['According to the census, half of the houses are empty.', 'document:census'],
    ['The Morning Ledger reported that the chairman had sold his shares.', 'outlet:Ledger'],
    ['The broadcaster NRT said the talks had failed.', 'outlet'],
    ['The minister resigned on Monday after eleven days in office.', 'author'],
    ['He declined to say how much had been paid.', 'author'],
    ['The two sides met in Tarn on Friday, and the talks lasted six hours.', 'author'],
    ['Nobody knows who moved the posts.', 'author'],
    ["The bank's shares fell by a tenth after the news.", 'author'],
    ['She thanked the crews and left by a side door.', 'author'],
    ['The plan has divided the town, which has two schools and one doctor.', 'author'],
    ['The price has doubled since May, Mr Orr said, and will double again.', 'named:Orr'],
    [
      'The drug works, says Ida Krall, who ran the trial; the company has yet to publish the data.',
      'named:Ida Krall && author',
    ],
    ['“We were lucky,” Mr Orr told the court. “It could have been the whole street.”', 'named:Orr && named:Orr'],
    ['The drug, Dr Krall explained, blocks an enzyme in the liver.', 'named:Krall'],
    ['Mr Orr described the plan as “a gift to builders”.', 'named:Orr'],
    ['Mr Orr dismissed the figures, saying they were two years old.', 'named:Orr'],
    ['The union has accused the line of bullying.', 'named:union'],
    ['Asked about the price, Mr Orr said it was fair.', 'named:Orr'],
    ['Both sisters say that they were promised the house.', 'anonymous:sisters'],
    ['Neither company would say when the deal will close.', 'author'],
    ['It is not known who paid for the boat.', 'author'],
    ['The new telescope sits on a hill above Tarn, where the air is dry.', 'author'],
    ['Experts have warned for years that the dam is unsafe.', 'anonymous:xperts'],
    ['The trust, for its part, says that it acted within the law.', 'named:trust'],
    ["The commission's president, Jo Pell, told the Ledger that the vote was lawful.", 'named:Jo Pell'],
  ])('%s', (text, wanted) => expectSources(text, wanted))
})

/** Hearsay on nobody's known word has no name: it is reported, by somebody unknown. */
describe('what nobody is named for is reported on unknown word', () => {
  test.each([
    'The minister is understood to be considering a new route.',
    'The club is believed to have spent nine million on the striker.',
    'The vote, it is understood, will be held in secret.',
    'Rumour has it that the yard will be sold before the spring.',
    'The captain was reportedly asleep when the ship struck the rock.',
  ])('%s', (text) => expect(claimsOf(text)).toMatchObject([{ source: 'unknown', form: 'reported' }]))
})

describe('whoever speaks without a verb of saying, or in an office, is the source', () => {
  test.each<[text: string, sources: string]>([
    ['Ms Krall is adamant that the lake was clean in May.', 'named:Krall'],
    ['Ms Krall takes the view that the contract is void.', 'named:Krall'],
    ["The trust's position is that the wall belongs to the city.", 'named:trust'],
    ['Ms Krall likened the plan to a house without a door.', 'named:Krall'],
    ['As Ms Krall sees it, the bank has lost its way.', 'named:Krall'],
    ["The residents' own count came to 900.", 'anonymous:esidents'],
    ['Some say the bridge was never safe.', 'anonymous:ome'],
    ['The mayor of Tarn said the roof was safe.', 'named:mayor'],
    ['Police said the driver had been drinking.', 'named:olice'],
    ['A mayor said the roof was safe.', 'anonymous:mayor'],
    ["The council's chief executive said the roof was safe.", 'named:chief executive'],
    ['The Harlow Bank denies the charge. A spokesman said the books were open.', 'named:Harlow && named'],
    ['State television reported that the town had fallen.', 'outlet:elevision'],
    ['The regulator found that the company had misled its customers.', 'named:regulator'],
    ['Sam Orr rejected the accusation.', 'named:Orr'],
  ])('%s', (text, wanted) => expectSources(text, wanted))
})

describe('writings speak in more ways than one', () => {
  test.each<[text: string, sources: string]>([
    ['Incident logs obtained by the Herald show that nine guards were absent.', 'document:logs'],
    ['A rebel communiqué, which could not be verified, said the bridge had fallen.', 'document:communiqu'],
    ['Port manifests list nine tons of barley and no arms.', 'document:manifests'],
    ['Clause 12 allows the owner to raise the rent once a year.', 'document:Clause 12'],
    ['The will leaves the house to his younger sister.', 'document:will'],
    ["On the firm's own figures, nine flats are empty.", 'document:figures'],
    ["Debt stood at five times earnings in May, per the firm's filing.", 'document:filing'],
    ['A poll in the Herald had 71 per cent in favour of a sale.', 'document:poll'],
    ['The letter was delivered by hand on Friday.', 'author'],
  ])('%s', (text, wanted) => expectSources(text, wanted))
})

describe('a sentence may have two sources, or go on with the one before', () => {
  test.each<[text: string, sources: string]>([
    ['The span has been shut since the flood in May, but drivers say it is safe.', 'author && anonymous:rivers'],
    [
      'The audit found nine unsafe lifts. Four had not been checked since 2019, it said.',
      'document:audit && document:audit',
    ],
    ['Ms Krall said the wall was weak. It had been patched twice.', 'named:Krall && named:Krall'],
    ['Ms Krall said the wall was weak. The council has no plan for it.', 'named:Krall && author'],
    ['Ms Krall said the wall was weak. ¶ It had been patched twice.', 'named:Krall && author'],
    ['Nobody at the ministry could say who had signed it.', 'author'],
  ])('%s', (text, wanted) => expectSources(text, wanted))
})

describe('what a claim does', () => {
  test.each([
    ['denial', 'Calder Line denied that any wages had been withheld.'],
    ['denial', 'The lawyer said that no such sample existed.'],
    ['forecast', 'The ministry said that the road would reopen in May.'],
    ['forecast', 'The bank expects growth of two per cent next year.'],
    ['judgement', 'Mr Orr called the plan absurd and dangerous.'],
    ['judgement', 'The plan is reckless, and its authors are to blame.'],
    ['fact', 'The bridge was closed to lorries on Monday.'],
  ])('%s: %s', (type, text) => expect(claimsOf(text)[0]).toMatchObject({ type }))
  test('it is written, reported or quoted', () => {
    expect(
      claimsOf('The bridge was closed. The mayor said that it was old. “It is older than I am,” the mayor said.').map(
        ({ form }) => form,
      ),
    ).toEqual(['written', 'reported', 'quoted'])
  })
  test('a quoted one names its quote', () =>
    expect(claimsOf('“It is older than I am,” said Ida Krall, the mayor.')[0]?.quote).toBe('q1'))
})

describe('what claims nothing', () => {
  test.each([
    'Is the bridge safe? Who knows?',
    'Contact: press office',
    '8 June 2026',
    'The union demanded that the line restore the night ferry to the islands.',
  ])('%s', (text) => expect(claimsOf(text)).toEqual([]))
})

test('an interviewer’s word is the author’s, an answer is the answerer’s', () => {
  const sources = claimsOf(
    'IDA KRALL: The river rose in May. ¶ PENN: Did it flood the town? ¶ IDA KRALL: It did not. The wall held. ¶ PENN: You built that wall. Was it dear? ¶ IDA KRALL: It was the cheapest one on offer.',
  ).map(({ source, name }) => [source, name])
  expect(sources.filter(([source]) => source === 'author')).toHaveLength(1)
  expect(sources.filter(([, name]) => /krall/i.test(name ?? '')).length).toBeGreaterThanOrEqual(3)
})

test('an interview without names gives its answers to whom it introduces', () => {
  const text =
    'Ida Krall has run the ferry for ten years. We met on her boat. ¶ Did the river rise? ¶ It rose in May, and it took the pier. ¶ Who paid for the pier? ¶ The state paid for half of it. I paid the rest. ¶ Would you do it again? ¶ I would do it tomorrow.'
  expect(
    claimsOf(text)
      .filter(({ name }) => name === 'Ida Krall')
      .map(({ form }) => form),
  ).toEqual(['quoted', 'quoted', 'quoted', 'quoted'])
})
