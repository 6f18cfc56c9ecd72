// A refusal: what the asker is told, privately, when there is no answer. Not a fault, so it is not logged as one.
import { plain, type Text } from '../language/text.ts'

/** Thrown by a command. `text` says what happened and what to do next, in one or two plain sentences. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly text: Text
  constructor(text: Text) {
    super(plain(text))
    this.text = text
  }
}
