// Finds the actors of a document: people, organisations, states, groups and unnamed sources, each with its mentions.
import type { Document } from '../document.ts'
import type { FoundActor } from './actor.ts'
import { groupNames } from './cluster.ts'
import { namedActors, peopleActors } from './named-actors.ts'
import { namesIn, sentenceWords, titleCaseSentences } from './names.ts'
import { findNominals } from './nominals.ts'
import { unnamedActors } from './unnamed-actors.ts'

export function findActors(document: Document): FoundActor[] {
  const sentences = sentenceWords(document)
  const names = namesIn(document, sentences)
  const named = namedActors(groupNames(names, document.text), sentences, document.text)
  const peoples = peopleActors(names, named, sentences)
  const isNamed = { starts: new Set<number>(), ends: new Set<number>() }
  for (const { type, start, end } of names) {
    if (type === 'MISC') continue
    isNamed.starts.add(start)
    isNamed.ends.add(end)
  }
  const headings = titleCaseSentences(sentences)
  const nominals = findNominals(sentences).filter(
    ({ start, end, belongsTo, sentence }) =>
      !headings.has(sentence) && !isNamed.ends.has(end) && (!isNamed.starts.has(start) || belongsTo !== undefined),
  )
  const all = [...named, ...peoples]
  return [...all, ...unnamedActors(nominals, all, document.text)]
}
