// Hands an interaction to the dispatcher and writes what comes back as JSON lines: the first response, then each later call as it is made.
import type { ServerResponse } from 'node:http'
import type { Attachment, Attachments } from './attachments.ts'

/** A file that goes with a message; the message names it as `attachment://name`. */
export type OutgoingFile = {
  readonly name: string
  readonly contentType?: string
  readonly description?: string
  readonly bytes: Uint8Array
}

/** Any of Discord's callbacks, also those that the bot has no use for yet, such as forms (9). */
export type AnyCallback = {
  readonly type: number
  readonly data?: object
  readonly files?: readonly OutgoingFile[]
}
export type AnyLaterCall =
  | { readonly call: 'edit' | 'follow up'; readonly message: object; readonly files?: readonly OutgoingFile[] }
  | { readonly call: 'delete' }

/** The dispatcher as the playground uses it; the bot's own is one. It throws MalformedInteraction. */
export type PlaygroundDispatcher = (raw: unknown) => Promise<{
  readonly response: AnyCallback
  readonly later?: Promise<readonly AnyLaterCall[]>
}>

/** One line of the answer to POST /api/interactions. */
export type AnswerLine =
  | {
      readonly response: { readonly type: number; readonly data?: object }
      readonly attachments?: readonly Attachment[]
    }
  | { readonly later: AnyLaterCall; readonly attachments?: readonly Attachment[] }

/** Gives the function that answers one interaction to the end. */
export function createDelivery(dispatch: PlaygroundDispatcher, attachments: Attachments) {
  return async (interaction: unknown, origin: string, stream: ServerResponse): Promise<void> => {
    const kept = (files: readonly OutgoingFile[] = []) =>
      files.length === 0 ? {} : { attachments: files.map((file) => keepFile(file, origin)) }
    const write = (line: AnswerLine) => stream.write(`${JSON.stringify(line)}\n`)
    const {
      response: { files, ...response },
      later,
    } = await dispatch(interaction)
    stream.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
    write({ response, ...kept(files) })
    for (const call of (await later) ?? []) {
      if (call.call === 'delete') write({ later: call })
      else write({ later: { call: call.call, message: call.message }, ...kept(call.files) })
    }
    stream.end()
  }

  function keepFile(
    { name, contentType = 'application/octet-stream', description, bytes }: OutgoingFile,
    origin: string,
  ) {
    const attachment = attachments.keep({ name, contentType, bytes }, origin)
    return description === undefined ? attachment : { ...attachment, description }
  }
}
