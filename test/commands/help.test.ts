// /help: what there is, with examples that give an answer for the article at hand.
import { describe, expect, test } from 'vitest'
import help from '../../commands/help.ts'
import { commands } from '../../commands/index.ts'
import { type Command, isGroup } from '../../src/command/command.ts'
import { plain, type Text } from '../../src/language/text.ts'
import { emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

const given = { commands }

function commandsIn(text: Text | undefined): { command: string; options?: string }[] {
  if (text === undefined || typeof text === 'string') return []
  if (Array.isArray(text)) return text.flatMap(commandsIn)
  return 'command' in (text as object) ? [text as { command: string }] : []
}

describe('/help', () => {
  test('is for the asker alone', () => {
    expect(help.hidden).toBe(true)
  })

  test('lists every command to tap, with what it does', async () => {
    const { items } = await ask(help, {}, given)
    const listed = items.filter(({ group }) => group === 'Commands').flatMap(({ text }) => commandsIn(text))
    const all = commands.flatMap((one) =>
      isGroup(one) ? one.commands.map(({ data }) => `article ${data.name}`) : [one.data.name],
    )
    expect(listed.map(({ command }) => command)).toEqual(all)
  })

  test('gives examples that have an answer', async () => {
    for (const listed of commands.filter((one): one is Command => !isGroup(one))) {
      const { items } = await ask(help, { topic: listed.data.name }, given)
      for (const { options } of commandsIn(items[0]?.text)) {
        if (options === undefined) continue
        const [name = '', ...words] = options.split(':')
        const value = words.join(':')
        const option = listed.data.options.find((one) => one.name === name)
        const choice =
          option && 'choices' in option ? option.choices?.find((one) => one.name === value)?.value : undefined
        expect((await ask(listed, { [name]: choice ?? value }, given)).heading).toBeTruthy()
      }
    }
  })

  test('gives only examples that the article can answer', async () => {
    const { items } = await ask(help, {}, { ...given, digest: emptyDigest })
    const start = items.filter(({ group }) => group === 'Good to begin with').flatMap(({ text }) => commandsIn(text))
    expect(start).toEqual([
      { command: 'summary', options: 'length:Full' },
      { command: 'passage', options: 'ref:¶1' },
    ])
  })

  test('explains one command with its options', async () => {
    for (const topic of ['passage', '/passage']) {
      const { heading, lead, items } = await ask(help, { topic }, given)
      expect([heading, lead]).toEqual(['/passage', 'Show a paragraph, with a permanent link.'])
      expect(items.map(told).slice(1, 3)).toEqual([
        {
          group: 'Options',
          title: 'ref',
          text: 'A paragraph (¶3) or an entry (q2)',
          notes: 'needed · suggests as you type',
        },
        { group: 'Options', title: 'around', text: 'So many paragraphs before and after as well', notes: '0 to 3' },
      ])
    }
    const { items } = await ask(help, { topic: 'demands' }, given)
    expect(plain(items.at(-1)?.text ?? '')).toMatch(/^article – .*\nprivate – /)
    expect(items.length).toBeLessThanOrEqual(5)
    expect(items.map(told)).toContainEqual(
      expect.objectContaining({
        title: 'kind',
        text: 'Only demands of this kind: Demand · Condition · Offer · Refusal · Threat',
      }),
    )
  })

  test('explains how to read an answer', async () => {
    const { lead, items } = await ask(help, { topic: 'references' }, given)
    expect(lead).toBe('References such as q2 and ¶4')
    expect(plain(items[0]?.text ?? '')).toContain('¶4 is the fourth paragraph')
  })

  test('offers all topics in its menu and suggests them', async () => {
    const { filter } = await ask(help, {}, given)
    expect(filter?.choices.length).toBeLessThanOrEqual(24)
    expect(filter?.choices[0]).toMatchObject({ value: 'summary', label: '/summary' })
    expect(await suggestions(help, 'topic', 'who dem', given)).toContain('demands /demands')
  })

  test('says what is near where there is no such topic', async () => {
    expect(await refusal(help, { topic: 'qoutes' }, given)).toBe(
      'There is no help about “qoutes”. Did you mean /quotes? /help alone lists everything.',
    )
    expect(await refusal(help, { topic: 'article' }, given)).toContain('Did you mean /article list or /article info?')
    expect(await refusal(help, { topic: 'zzzzzz' }, given)).toBe(
      'There is no help about “zzzzzz”. /help alone lists everything.',
    )
  })
})
