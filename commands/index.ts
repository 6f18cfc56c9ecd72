// Every command, in the order /help shows them. A test reads the folder and fails on a file that is not here.
import type { Listed } from '../src/command/command.ts'
import actors from './actors.ts'
import demands from './demands.ts'
import quotes from './quotes.ts'

export const commands: readonly Listed[] = [actors, demands, quotes]
