// Demands by their verbs, and the two sides of each: what is wanted and no more, of whom, and nothing where nobody wants anything.
import { describe, expect, test } from 'vitest'
import { digested, nameIn } from '../digested.ts'

function demandsOf(text: string): string[] {
  const digest = digested(text)
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(digest, id)).join(' + ')
  return digest.demands.map(({ kind, from, to, what }) => `${kind}|${names(from)}|${names(to)}|${what}`)
}

describe('a wish is found by its verb', () => {
  test.each([
    ['The players want to see the pitch relaid.', 'demand|The players|unknown|the pitch relaid'],
    [
      'The bishop would like the wall rebuilt before winter.',
      'request|The bishop|unknown|the wall rebuilt before winter',
    ],
    ['The ministry is keen for both camps to step back.', 'call|The ministry|both camps|step back'],
    ['The court barred Halden from selling the boats.', 'demand|The court|Halden|from selling the boats'],
    ['Doctors cautioned patients against eating the berries.', 'call|Doctors|patients|against eating the berries'],
    ['“It is high time the council mended the roof,” Ada Lind said.', 'call|Ada Lind|The council|mended the roof'],
    ['The trustees have prayed for a stay.', 'request|The trustees|unknown|a stay'],
    [
      'Villagers have been petitioning the mayor for years to have the track gated.',
      'request|Villagers|the mayor|have the track gated',
    ],
    ['The guards were late last night told to open the gate.', 'demand|unknown|The guards|open the gate'],
    ['The mill had been told in 2023 to install filters.', 'demand|unknown|The mill|install filters'],
    [
      'The minister appealed to striking drivers to return to work.',
      'call|The minister|striking drivers|return to work',
    ],
    [
      'Researchers recommend that doctors stop prescribing the drug.',
      'call|Researchers|doctors|doctors stop prescribing the drug',
    ],
    ['The magistrate directed that the dog be muzzled.', 'demand|The magistrate|unknown|the dog be muzzled'],
    [
      'Ada Lind let it be known that she expects the builders to finish by June.',
      'demand|Ada Lind|the builders|finish by June',
    ],
    ['Fans chanted for the owner to sell up.', 'call|Fans|the owner|sell up'],
    ['Foreign observers appealed to both camps for calm.', 'call|Foreign observers|both camps|calm'],
    ['The players said that the captain had better find a bus.', 'demand|The players|the captain|better find a bus'],
  ])('%s', (text, wanted) => {
    const [kind, from, to, what] = wanted.split('|')
    const found = demandsOf(text)
    expect(found).toHaveLength(1)
    const parts = found[0]?.split('|') ?? []
    expect(parts[0]).toBe(kind)
    expect(parts[1]?.toLowerCase()).toBe(from?.toLowerCase())
    expect(parts[2]?.toLowerCase()).toBe(to?.toLowerCase())
    expect(parts[3]).toContain(what)
  })
})

describe('nobody wants anything', () => {
  test.each([
    'Readers who want a copy of the report can write to the office.',
    'The storm kept the ferry from sailing.',
    'He wants a dog.',
    'The board has time to think about it.',
    'She is seeking re-election in the spring.',
  ])('%s', (text) => expect(demandsOf(text)).toEqual([]))
})

describe('what is wanted ends where its maker goes on', () => {
  test.each([
    ['The judge ordered Mr Pike to pay the costs and warned him not to come back.', 'pay the costs'],
    ['The club asked the county to move the road and said it would help.', 'move the road'],
  ])('%s', (text, what) => expect(demandsOf(text)[0]?.split('|')[3]).toBe(what))
})

describe('both sides are found where the sentence does not name them', () => {
  test.each([
    ['“You need to fix this now,” Karen Doyle told the board on Monday night.', 'Karen Doyle|the board'],
    ['“Minister, release the file,” Orla Kerr said.', 'Orla Kerr|Minister'],
    [
      'The federation wrote to clubs last week. The parish council objected. It asked the developer to move the entrance.',
      'The parish council|the developer',
    ],
    ['Dear Minister, we write for forty families. We ask that the dust be measured.', 'author|Minister'],
    [
      'Norland’s president, Erik Vahl, told reporters that Sundia had until midnight to withdraw its troops.',
      'Erik Vahl|Sundia',
    ],
    ['The trustees’ letter asks the agency to explain how it chose the site.', 'The trustees|the agency'],
    [
      'Norland said it had fired no shot. Sundia said that Norland had started it. The Red Cross asked both countries to stop.',
      'Red Cross|Norland + Sundia',
    ],
    ['Her employer told her to delete the post.', 'Her employer|unknown'],
  ])('%s', (text, sides) => expect(demandsOf(text).map((one) => one.split('|').slice(1, 3).join('|'))).toContain(sides))
})

test('a leader without an “I” calls in its own name', () =>
  expect(
    demandsOf(
      'The audit is a disgrace. The chief executive ought to resign. The governors should publish it. The ministry must explain itself.',
    ),
  ).toEqual([
    expect.stringMatching(/^call\|author\|.*chief executive\|.*resign$/u),
    expect.stringMatching(/^call\|author\|.*governors\|.*publish it$/u),
    expect.stringMatching(/^demand\|author\|.*ministry\|.*explain itself$/u),
  ]))
