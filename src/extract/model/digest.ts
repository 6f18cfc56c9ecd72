// The model engine: a language model of the operator's choice fills the schema, the program holds it to the text; the offline engine answers when that fails.
import type { Digest } from '../../digest/digest.ts'
import { LISTS } from '../../digest/entries.ts'
import { provable } from '../provable.ts'
import { answerSchema, type ModelAnswer } from './answer.ts'
import { askModel, type Endpoint, ModelFault } from './chat.ts'
import { groundAnswer } from './ground-answer.ts'
import { promptFor } from './prompt.ts'

/**
 * The digest of a text by a model. `rules` is the offline engine's digest of the same text: the ground for speakers, and the answer
 * when the model is not reached, late, or returns nothing usable – then the digest's notes say so. Never throws for what a model does.
 */
export async function digestWithModel(text: string, rules: Digest, endpoint: Endpoint): Promise<Digest> {
  try {
    const answer = readAnswer(await askModel(endpoint, promptFor(text)))
    return digestOfAnswer(text, answer, rules, endpoint.name)
  } catch (error) {
    const why = error instanceof ModelFault ? error.message : 'its answer did not fit the format'
    return {
      ...rules,
      engine: {
        ...rules.engine,
        notes: [...rules.engine.notes, `The language model gave no digest (${why}), so the offline rules made it.`],
      },
    }
  }
}

/** What is left of a model's answer when everything that the text does not prove is taken out. Throws ModelFault where nothing is. */
export function digestOfAnswer(text: string, answer: ModelAnswer, rules: Digest, name: string): Digest {
  const article = { ...rules.article, kind: answer.kind }
  const engine = { ...rules.engine, kind: 'model' as const, name: name.slice(0, 200), version: '1' }
  const digest = provable({ ...rules, ...groundAnswer(text, answer, rules), article, engine }, text)
  if (digest === undefined) throw new ModelFault('its answer did not stand in the text')
  return { ...digest, engine: { ...engine, notes: [...rules.engine.notes, ...droppedNote(answer, digest)] } }
}

/** Reads a model's text as the answer it was asked for; a code fence around it is let through. Throws ModelFault. */
export function readAnswer(content: string): ModelAnswer {
  const json = content
    .trim()
    .replace(/^```(?:json)?\s*/, '')
    .replace(/```$/, '')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new ModelFault('the model’s answer is not JSON')
  }
  const result = answerSchema.safeParse(value)
  if (!result.success) throw new ModelFault('the model’s answer does not fit the format')
  return result.data
}

function droppedNote(answer: ModelAnswer, digest: Digest): string[] {
  const given = LISTS.filter((part) => part !== 'voices')
  const dropped = given.reduce((sum, part) => sum + answer[part].length - digest[part].length, 0)
  if (dropped === 0) return []
  return [
    `${dropped === 1 ? 'One entry' : `${dropped} entries`} of the model’s did not stand in the text and ${dropped === 1 ? 'was' : 'were'} left out.`,
  ]
}
