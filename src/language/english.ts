// What the bot says in English, put together from the answers and the controls around them.
import { answers } from './english-answers.ts'
import { controls } from './english-controls.ts'

export const english = { ...answers, ...controls }
