// A term as an item: what it stands for, what it means, and who explains it.
import type { Term } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'

export function termItem(term: Term, say: Language): Item {
  const { term: name, expansion, meaning, explainedBy } = term
  return {
    title: expansion === null ? name : say.glossary.stands(name, expansion),
    ...(meaning === null ? {} : { text: meaning }),
    notes: notesOf(term, say, say.glossary.explained[explainedBy]),
    passage: term.id,
  }
}
