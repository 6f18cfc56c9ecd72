// An actor as an item: the role as the article gives it, what it is part of, how often it is named.
import type { Actor, Digest } from '../../digest/digest.ts'
import { fold } from '../../digest/names.ts'
import { actorOf } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'
import type { Text } from '../../language/text.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { nameOf } from './whose.ts'

export function actorItem(digest: Digest, actor: Actor, say: Language): Item {
  const text = roleText(digest, actor, say)
  return {
    title: say.capital(actor.name),
    ...(text === undefined ? {} : { text }),
    notes: notesOf(actor, say, say.actors.kind(actor.kind), say.actors.mentioned(actor.mentions.length)),
    passage: actor.id,
  }
}

/** Whether the words stand in a text, also in the genitive: “Pakistan’s agency” has “Pakistan”. */
const hasWords = (text: string, words: string): boolean =>
  ` ${fold(text.replace(/[’']s?(?!\p{L})/gu, ''))} `.includes(` ${fold(words.replace(/[’']s?(?!\p{L})/gu, ''))} `)

/** The role in the article's words, and what the actor belongs to where name and role do not say it. */
export function roleText(digest: Digest, { name, role: given, partOf }: Actor, say: Language): Text | undefined {
  const role = given === null || fold(name).includes(fold(given)) ? null : given
  const whole = partOf === null ? undefined : actorOf(digest, partOf)
  const said = whole !== undefined && hasWords(`${name} ${given ?? ''}`, whole.name)
  const part = whole === undefined || said ? null : say.actors.partOf(nameOf(digest, whole.id, say))
  if (role === null) return part === null ? undefined : say.capital(part)
  return part === null ? { italic: role } : [{ italic: role }, ` · ${part}`]
}
