// What the asker is told, alone, when there is no answer.
import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/discord/message.ts'
import { renderFault, renderRefusal } from '../../src/discord/render.ts'
import { languageFor } from '../../src/language/language.ts'
import { allComponents } from '../rules/component-faults.ts'
import { messageFaults } from '../rules/message-faults.ts'
import { specFaults } from '../rules/spec-faults.ts'
import { HOSTILE } from './hostile.ts'
import { kinds, parse } from './markdown-grammar.ts'

const say = languageFor('en-GB')
const textsIn = (message: Message) => allComponents(message.components).map(({ content }) => String(content))
const faultsOf = (message: Message) => [...messageFaults(message), ...specFaults('message', message)]

describe('a refusal and a fault', () => {
  test('are told to the asker alone', () => {
    for (const message of [renderRefusal('There is none.'), renderFault('A1B2', say)]) {
      expect(message.flags).toBe((1 << 15) | 64)
      expect(faultsOf(message)).toEqual([])
    }
  })

  test('say what happened, and the code to find it under', () => {
    expect(textsIn(renderRefusal(['No such speaker. Try ', { command: 'actors' }, '.']))).toEqual([
      'No such speaker. Try `/actors`.',
    ])
    expect(textsIn(renderFault('A1B2', say))[0]).toContain('`A1B2`')
  })

  test('show hostile words as words', () => {
    for (const hostile of HOSTILE) {
      const message = renderRefusal(['Nobody is called “', hostile, '”.'])
      expect(faultsOf(message)).toEqual([])
      expect([...kinds(parse(textsIn(message)[0] as string))]).toEqual([])
    }
  })
})
