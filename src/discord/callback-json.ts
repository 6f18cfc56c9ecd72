// An interaction's callback as the bytes that leave: an answer that is kept is written down once, however often it is given.
import type { Callback } from './answer.ts'
import type { Message } from './message.ts'

/** By the message itself: one that is kept comes again as the same object, and messages are never changed. */
const written = new WeakMap<Message, Buffer>()

/** The callback as JSON. */
export function bytesOf(callback: Callback): Buffer {
  if (callback.type !== 4 && callback.type !== 7) return Buffer.from(JSON.stringify(callback))
  const { type, data } = callback
  const known = written.get(data)
  const message = known ?? Buffer.from(JSON.stringify(data))
  if (known === undefined) written.set(data, message)
  return Buffer.concat([Buffer.from(`{"type":${type},"data":`), message, END])
}

const END = Buffer.from('}')
