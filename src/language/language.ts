// The languages that the bot speaks. A language is an object of functions; a missing key is a type error.
import { english } from './english.ts'

export type Language = typeof english

/** The language for a Discord locale (`en-GB`, `de`): English until there are others. */
export function languageFor(_locale: string | undefined): Language {
  return english
}
