// What the bot says in English, put together from the answers and what stands around them.
import { answers } from './english-answers.ts'
import { controls } from './english-controls.ts'
import { dispatch } from './english-dispatch.ts'

export const english = { ...answers, ...controls, ...dispatch }
