// Every command, in the order /help shows them. A test reads the folder and fails on a file that is not here.
import type { Listed } from '../src/command/command.ts'
import actors from './actors.ts'
import article from './article/index.ts'
import claims from './claims.ts'
import demands from './demands.ts'
import glossary from './glossary.ts'
import help from './help.ts'
import numbers from './numbers.ts'
import passage from './passage.ts'
import positions from './positions.ts'
import questions from './questions.ts'
import quotes from './quotes.ts'
import relations from './relations.ts'
import search from './search.ts'
import sources from './sources.ts'
import summary from './summary.ts'
import timeline from './timeline.ts'

export const commands: readonly Listed[] = [
  summary,
  quotes,
  demands,
  claims,
  actors,
  sources,
  positions,
  relations,
  timeline,
  numbers,
  questions,
  glossary,
  search,
  passage,
  article,
  help,
]
