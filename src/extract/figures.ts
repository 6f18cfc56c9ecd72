// Figures as entries of a digest: each sum, share or count as written, of what, and who gives it.
import type { Figure } from '../digest/digest.ts'
import { type FoundFigure, findFigures } from './figures/find-figures.ts'
import type { Found, Reading } from './reading.ts'
import { speakerAt, viaAt } from './speaking.ts'

const LONGEST_OF = 300

/** Every figure of the text, in its order. Ages are left out: they measure nothing that the article is about. */
export function findFigureEntries(reading: Reading): Found<Figure>[] {
  return findFigures(reading.document)
    .filter(({ kind }) => kind !== 'age')
    .flatMap((figure) => entryOf(reading, figure))
}

function entryOf(reading: Reading, figure: FoundFigure): Found<Figure>[] {
  const sentence = reading.document.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end)
  if (sentence === undefined || figure.value.length > 200) return []
  const by = speakerAt(reading, figure)
  const of = figure.of ? reading.slice(figure.of) : reading.slice(sentence)
  return [
    {
      value: figure.value,
      unit: figure.unit ?? null,
      of: of.length > LONGEST_OF ? of.slice(0, of.lastIndexOf(' ', LONGEST_OF)) : of,
      by,
      via: viaAt(reading, figure).filter((whose) => whose !== by),
      passages: [reading.passage(sentence)],
      confidence:
        by === 'unknown' || !figure.of ? 'unsure' : figure.confidence === 'certain' ? 'likely' : figure.confidence,
    },
  ]
}
