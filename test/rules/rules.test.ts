// The rules themselves: good bodies pass, and each rule catches the body that breaks it and nothing else.
import { describe, expect, test } from 'vitest'
import { commandFaults, commandListFaults } from './command-faults.ts'
import { messageFaults } from './message-faults.ts'
import { hasSpec, specFaults } from './spec-faults.ts'

const nobody = { parse: [] }
const text = { type: 10, content: 'Hello' }
const button = (id: string) => ({ type: 2, style: 2, label: 'Press', custom_id: id })
const row = (...components: object[]) => ({ type: 1, components })
const choice = { label: 'One', value: '1' }
const menu = { type: 3, custom_id: 'm', placeholder: 'Pick', options: [choice] }
const v2 = (...components: object[]) => ({ flags: 1 << 15, components, allowed_mentions: nobody })
const plain = (extra: object) => ({ allowed_mentions: nobody, ...extra })

const good = v2({
  type: 17,
  accent_color: 1,
  components: [
    text,
    { type: 14, divider: true, spacing: 1 },
    { type: 9, components: [text], accessory: button('a') },
    row(menu),
    row(button('b'), button('c')),
  ],
})

describe('a message', () => {
  test('that Discord takes has no faults', () => {
    expect(messageFaults(good)).toEqual([])
    expect(messageFaults(plain({ content: 'Hi' }))).toEqual([])
    expect(
      messageFaults({
        ...v2({ type: 13, file: { url: 'attachment://a.txt' } }),
        attachments: [{ id: 0, filename: 'a.txt' }],
      }),
    ).toEqual([])
  })

  const bad: readonly [string, object, RegExp][] = [
    ['does not say whom it mentions', { ...good, allowed_mentions: undefined }, /nobody is mentioned/],
    ['mentions users', { ...good, allowed_mentions: { parse: ['users'] } }, /nobody is mentioned/],
    ['mentions one role', { ...good, allowed_mentions: { parse: [], roles: ['1'] } }, /nobody is mentioned/],
    ['is empty', plain({}), /is empty/],
    ['is empty with the flag', v2(), /is empty/],
    ['has content beside components', { ...good, content: 'x' }, /content: not beside/],
    ['has embeds beside components', { ...good, embeds: [] }, /embeds: not beside/],
    ['lacks the flag', { ...good, flags: 0 }, /needs the Components V2 flag/],
    ['sets a flag of Discord’s own', { ...good, flags: (1 << 15) | (1 << 7) }, /may not set/],
    ['has a misspelt key', { ...good, componets: [] }, /unknown key componets/],
    ['has six rows', plain({ content: 'x', components: [1, 2, 3, 4, 5, 6].map((n) => row(button(`${n}`))) }), /6 rows/],
    ['has a button alone', v2(button('a')), /type 2 may not stand here/],
    ['has 41 components', v2(...Array.from({ length: 41 }, () => text)), /41 in all/],
    ['has 4,001 characters', v2({ ...text, content: 'x'.repeat(4000) }, { ...text, content: 'x' }), /4001 characters/],
    ['has an empty text', v2({ ...text, content: ' \n' }), /is empty/],
    ['has half a character', v2({ ...text, content: '\ud83d' }), /half a character/],
    ['repeats an id', v2(row(button('a'), button('a'))), /more than once/],
    ['has an id of 101', v2(row(button('a'.repeat(101)))), /101 characters, at most 100/],
    ['has a button without id', v2(row({ type: 2, style: 2, label: 'x' })), /custom_id: is not a text/],
    ['has a button without label', v2(row({ type: 2, style: 2, custom_id: 'x' })), /neither label nor emoji/],
    ['has a label of 81', v2(row({ ...button('a'), label: 'x'.repeat(81) })), /81 characters/],
    ['has a link with an id', v2(row({ ...button('a'), style: 5, url: 'https://x.example' })), /link with a custom_id/],
    ['has a link without address', v2(row({ type: 2, style: 5, label: 'x' })), /link without address/],
    ['has an address on a plain button', v2(row({ ...button('a'), url: 'https://x.example' })), /no link/],
    ['has a misspelt key in a button', v2(row({ ...button('a'), lable: 'x' })), /unknown key lable/],
    ['has six buttons in a row', v2(row(...[1, 2, 3, 4, 5, 6].map((n) => button(`${n}`)))), /6 buttons/],
    ['has a button and a menu in a row', v2(row(button('a'), menu)), /shares its row/],
    ['has an empty row', v2(row()), /is empty/],
    ['has a section without accessory', v2({ type: 9, components: [text] }), /accessory: is not a component/],
    [
      'has four texts in a section',
      v2({ type: 9, components: [text, text, text, text], accessory: button('a') }),
      /4 texts/,
    ],
    [
      'has a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text] }] }),
      /type 17 may not/,
    ],
    ['has an empty container', v2({ type: 17, components: [] }), /is empty/],
    [
      'has a menu of 26',
      v2(row({ ...menu, options: Array.from({ length: 26 }, (_, n) => ({ label: 'x', value: `${n}` })) })),
      /26 choices/,
    ],
    ['has a menu without choices', v2(row({ ...menu, options: [] })), /0 choices/],
    ['repeats a value in a menu', v2(row({ ...menu, options: [choice, choice] })), /value: "1" more than once/],
    ['has a choice with an empty label', v2(row({ ...menu, options: [{ label: '', value: '1' }] })), /label: is empty/],
    [
      'has a choice with a long value',
      v2(row({ ...menu, options: [{ label: 'x', value: 'x'.repeat(101) }] })),
      /101 characters/,
    ],
    [
      'picks two choices of one',
      v2(
        row({
          ...menu,
          options: [
            { ...choice, default: true },
            { label: 'y', value: '2', default: true },
          ],
        }),
      ),
      /2 choices picked/,
    ],
    ['wants more values than there are', v2(row({ ...menu, max_values: 2 })), /above the number of choices/],
    ['has min above max', v2(row({ ...menu, min_values: 2, max_values: 1 })), /min_values is above/],
    ['shows a file that is not sent', v2({ type: 13, file: { url: 'attachment://a.txt' } }), /no file a.txt/],
    ['shows a picture from a disk', v2({ type: 12, items: [{ media: { url: 'file:///a.png' } }] }), /not an address/],
    ['has an empty field value', plain({ embeds: [{ fields: [{ name: 'a', value: '' }] }] }), /value: is empty/],
    [
      'has a picture in an embed that is not on the web',
      plain({ embeds: [{ title: 'a', image: { url: 'data:x' } }] }),
      /not on the web/,
    ],
    [
      'has 6,001 characters in embeds',
      plain({ embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] }),
      /6001 characters/,
    ],
  ]
  test.each(bad)('that %s is caught, and for that alone', (_, body, reason) => {
    const faults = messageFaults(body)
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults) expect(fault).toMatch(reason)
  })
})

const option = (name: string, extra: object = {}) => ({ type: 3, name, description: 'What', ...extra })
const command = (...options: object[]) => ({ type: 1, name: 'quotes', description: 'What people say', options })

describe('a command', () => {
  test('that Discord takes has no faults', () => {
    const subcommand = {
      type: 1,
      name: 'list',
      description: 'All',
      options: [option('a', { required: true }), option('b')],
    }
    expect(
      commandFaults(
        command(option('who', { autocomplete: true }), option('kind', { choices: [{ name: 'A', value: 'a' }] })),
      ),
    ).toEqual([])
    expect(
      commandFaults(command({ type: 2, name: 'group', description: 'x', options: [subcommand] }, subcommand)),
    ).toEqual([])
    expect(commandListFaults([command(), { type: 3, name: 'Check this quote' }])).toEqual([])
    expect(commandFaults({ ...command(), default_member_permissions: '8192', contexts: [0] })).toEqual([])
  })

  const bad: readonly [string, object, RegExp][] = [
    ['has capitals', { ...command(), name: 'Quotes' }, /capitals/],
    ['has a blank in its name', { ...command(), name: 'my quotes' }, /refuses/],
    ['has a long name', { ...command(), name: 'x'.repeat(33) }, /refuses/],
    ['lacks a description', { type: 1, name: 'quotes' }, /description/],
    ['has a long description', { ...command(), description: 'x'.repeat(101) }, /101 characters/],
    ['has a misspelt key', { ...command(), optoins: [] }, /unknown key optoins/],
    ['has a number for permissions', { ...command(), default_member_permissions: 8 }, /number in a string/],
    ['repeats an option', command(option('a'), option('a')), /"a" more than once/],
    ['has 26 options', command(...Array.from({ length: 26 }, (_, n) => option(`o${n}`))), /26 options/],
    ['has a required option last', command(option('a'), option('b', { required: true })), /required option after/],
    [
      'mixes choices and autocomplete',
      command(option('a', { autocomplete: true, choices: [{ name: 'x', value: 'y' }] })),
      /together with/,
    ],
    [
      'repeats a choice',
      command(
        option('a', {
          choices: [
            { name: 'x', value: 'y' },
            { name: 'x', value: 'z' },
          ],
        }),
      ),
      /choice: "x"/,
    ],
    [
      'repeats a value',
      command(
        option('a', {
          choices: [
            { name: 'x', value: 'y' },
            { name: 'z', value: 'y' },
          ],
        }),
      ),
      /value: "y"/,
    ],
    [
      'has 26 choices',
      command(option('a', { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) })),
      /26 choices/,
    ],
    ['has an empty choice', command(option('a', { choices: [{ name: '', value: 'y' }] })), /name: is empty/],
    [
      'has a text where a number is due',
      command({ ...option('a', { choices: [{ name: 'x', value: 'y' }] }), type: 4 }),
      /not a number/,
    ],
    ['has choices on a yes-or-no', command({ ...option('a', { autocomplete: true }), type: 5 }), /takes none/],
    ['has min above max', command(option('a', { min_length: 5, max_length: 4 })), /min_length is above/],
    ['has a length above 6,000', command(option('a', { max_length: 6001 })), /between 1 and 6000/],
    ['has lengths on a number', command({ ...option('a', { max_length: 5 }), type: 4 }), /unknown key max_length/],
    [
      'has a subcommand beside an option',
      command({ type: 1, name: 'a', description: 'x' }, option('b')),
      /subcommand beside/,
    ],
    [
      'is nested too deep',
      command({
        type: 2,
        name: 'a',
        description: 'x',
        options: [{ type: 2, name: 'b', description: 'x', options: [{ type: 1, name: 'c', description: 'x' }] }],
      }),
      /nested too deep/,
    ],
    [
      'is too long in all',
      command(
        ...Array.from({ length: 4 }, (_, n) =>
          option(`o${n}`, {
            choices: Array.from({ length: 25 }, (_, m) => ({
              name: `${m}`.padEnd(60, 'x'),
              value: `${m}`.padEnd(60, 'y'),
            })),
          }),
        ),
      ),
      /in all, at most 8000/,
    ],
  ]
  test.each(bad)('that %s is caught, and for that alone', (_, body, reason) => {
    const faults = commandFaults(body)
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults) expect(fault).toMatch(reason)
  })

  test('with options or a description in a message menu is caught', () => {
    expect(commandFaults({ type: 3, name: 'Check', description: 'x', options: [option('a')] })).toHaveLength(2)
  })

  test('whose name is taken is caught in the list, and so are too many', () => {
    expect(commandListFaults([command(), command()])).toEqual(['commands of type 1: "quotes" more than once'])
    const menus = Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `Menu ${n}` }))
    expect(commandListFaults(menus)).toEqual(['commands of type 3: 16, at most 15'])
  })
})

describe.skipIf(!hasSpec)('Discord’s own description (skipped where openapi.json is not beside the project)', () => {
  test('takes good bodies', () => {
    expect(specFaults('message', good)).toEqual([])
    expect(specFaults('callback', { type: 4, data: good })).toEqual([])
    expect(specFaults('callback', { type: 5, data: { flags: 64 } })).toEqual([])
    expect(specFaults('callback', { type: 6 })).toEqual([])
    expect(specFaults('callback', { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } })).toEqual([])
    expect(specFaults('edit', good)).toEqual([])
    expect(specFaults('follow up', good)).toEqual([])
    expect(specFaults('command', { ...command(option('a')), default_member_permissions: '8192' })).toEqual([])
  })

  test('names the place of a fault', () => {
    expect(specFaults('message', v2({ type: 17, components: [{ ...text, content: '' }] }))[0]).toMatch(
      /components\[0\]\.components\[0\]\/content/,
    )
    expect(specFaults('callback', { type: 7, data: v2(row({ ...button('x'), label: 'x'.repeat(81) })) })[0]).toMatch(
      /label.*80/,
    )
    expect(specFaults('message', v2({ type: 9, components: [text] }))[0]).toMatch(/accessory/)
    expect(specFaults('message', v2({ type: 99 }))[0]).toMatch(/type 99 is not known/)
    expect(specFaults('callback', { type: 77 })[0]).toMatch(/type 77 is not known/)
    expect(specFaults('command', { ...command(), name: 'x'.repeat(33) })[0]).toMatch(/name/)
    expect(specFaults('message', 'nothing')[0]).toMatch(/object/)
    expect(
      specFaults('callback', { type: 4, data: { ...good, components: Array.from({ length: 41 }, () => text) } })[0],
    ).toMatch(/40/)
  })
})
