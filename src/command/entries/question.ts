// A question as an item: what is asked, left open, or told in two ways.
import type { Digest, Question } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { nameOf } from './whose.ts'

export function questionItem(digest: Digest, question: Question, say: Language): Item {
  const asker =
    question.by === 'unknown' ? say.questions.notSaidWho : say.questions.askedBy(nameOf(digest, question.by, say))
  return {
    text: question.text,
    notes: notesOf(question, say, question.kind === 'asked' && asker),
    passage: question.id,
  }
}
