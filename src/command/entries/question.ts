// A question as an item: what is asked, left open, or told in two ways.
import type { Digest, Question } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { nameOf } from './whose.ts'

export function questionItem(digest: Digest, question: Question, say: Language): Item {
  const asked = question.kind === 'asked' && question.by !== 'unknown'
  return {
    text: question.text,
    notes: notesOf(question, say, asked && say.questions.askedBy(nameOf(digest, question.by, say))),
    passage: question.id,
  }
}
