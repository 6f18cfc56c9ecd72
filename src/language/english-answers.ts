// What the commands say in English, put together from one file for each subject.
import { actors } from './english-actors.ts'
import { claims } from './english-claims.ts'
import { demands } from './english-demands.ts'
import { entries } from './english-entries.ts'
import { glossary, numbers, questions, timeline } from './english-events.ts'
import { help } from './english-help.ts'
import { people } from './english-people.ts'
import { positions, relations } from './english-positions.ts'
import { quotes } from './english-quotes.ts'
import { refusals } from './english-refusals.ts'
import { passage, search } from './english-search.ts'
import { sourceLines, sources } from './english-sources.ts'
import { article, summary } from './english-summary.ts'

export const answers = {
  ...people,
  ...entries,
  ...sourceLines,
  ...sources,
  ...summary,
  ...article,
  ...refusals,
  ...actors,
  ...quotes,
  ...claims,
  ...demands,
  ...positions,
  ...relations,
  ...timeline,
  ...numbers,
  ...questions,
  ...glossary,
  ...search,
  ...passage,
  ...help,
}
