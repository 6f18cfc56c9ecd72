// One interaction from its sending to its last answer: what comes back goes into the store, and Discord's deadlines are kept.
import { modalInteraction, snowflake } from '../interaction.ts'
import type { Submitted } from './calls.ts'
import { sendInteraction } from './connection.ts'
import { type Cause, editedMessage, newMessage } from './delivered.ts'
import { type AnswerLine, type Callback, EPHEMERAL, type Form, type LaterCall } from './discord.ts'
import type { Entry, Store } from './store.ts'

/** Discord shows a failure where the first response takes longer than this. */
export const FIRST_RESPONSE = 3_000
/** After this Discord no longer takes what the bot sends. */
const TOKEN_LIFE = 15 * 60_000

const NO_RESPONSE = 'The application did not respond'
const FAILED = 'This interaction failed'

export type OpenForm = (form: Form, submit: (submitted: Submitted) => Promise<boolean>) => void

/** What an interaction fills in, and what it was pressed on: keys of messages. */
type Track = {
  waiting?: string | undefined
  readonly pressed?: string
  readonly onFirst?: (responded: boolean) => void
}
type Exchange = { readonly interaction: unknown; readonly cause: Cause; readonly track: Track }

/** Gives the function that sends an interaction and receives its answers. */
export function createExchange(store: Store, openForm: OpenForm) {
  /** One interaction from its sending to its last answer. `waiting` is the key of the message that the answer fills. */
  async function converse(interaction: { readonly id: string }, cause: Cause, track: Track): Promise<void> {
    const token = new AbortController()
    let responded = false
    const firstDeadline = setTimeout(() => {
      if (!responded) token.abort()
    }, FIRST_RESPONSE)
    const lastDeadline = setTimeout(() => token.abort(), TOKEN_LIFE)
    try {
      for await (const line of sendInteraction(interaction, token.signal)) {
        if (line.response !== undefined) {
          responded = true
          receiveFirst(line.response, line, { interaction, cause, track })
          track.onFirst?.(true)
        }
        if (line.later !== undefined) receiveLater(line.later, line, { interaction, cause, track })
      }
    } catch (error) {
      if (!token.signal.aborted) console.warn('The playground’s server took no interaction.', String(error))
    } finally {
      clearTimeout(firstDeadline)
      clearTimeout(lastDeadline)
    }
    if (!responded) track.onFirst?.(false)
    settle(responded, track)
  }

  /** After the last answer: whatever still waits has failed. */
  function settle(responded: boolean, { waiting, pressed }: Track): void {
    const entry = waiting === undefined ? undefined : store.find(waiting)
    if (entry?.state === 'sending' || entry?.state === 'thinking')
      store.update(entry.key, { state: 'failed', fault: NO_RESPONSE })
    if (pressed !== undefined) store.update(pressed, { waiting: undefined, ...(responded ? {} : { fault: FAILED }) })
  }

  function receiveFirst({ type, data = {} }: Callback, line: AnswerLine, exchange: Exchange): void {
    const { track } = exchange
    if (track.pressed !== undefined) store.update(track.pressed, { waiting: undefined })
    if (type === 4) show(data, line, exchange)
    if (type === 5) think(Number(data['flags'] ?? 0), line, exchange)
    if (type === 6 || type === 7) {
      const pressed = track.pressed === undefined ? undefined : store.find(track.pressed)
      if (pressed === undefined) return
      if (type === 7) edit(pressed, data, line)
      track.waiting = pressed.key
    }
    if (type === 9) ask(data as unknown as Form, exchange)
  }

  function receiveLater(later: LaterCall, line: AnswerLine, exchange: Exchange): void {
    const entry = exchange.track.waiting === undefined ? undefined : store.find(exchange.track.waiting)
    if (later.call === 'delete') {
      if (entry !== undefined) store.remove(entry.key)
      exchange.track.waiting = undefined
    } else if (entry !== undefined && (later.call === 'edit' || entry.state === 'thinking')) {
      edit(entry, later.message, line)
    } else if (later.call === 'follow up') {
      const { interaction, cause } = exchange
      const followUp = answerEntry(cause, interaction, later.message, line)
      store.add(entry === undefined ? followUp : { ...followUp, used: undefined, repliesTo: entry.key })
    }
  }

  /** A message as first response: in the place that waits for it, or as a new one beside the message pressed. */
  function show(
    data: Readonly<Record<string, unknown>>,
    line: AnswerLine,
    { interaction, cause, track }: Exchange,
  ): void {
    const answer = answerEntry(cause, interaction, data, line)
    const waiting = track.waiting === undefined ? undefined : store.find(track.waiting)
    if (waiting === undefined) store.add(answer)
    else store.update(waiting.key, { ...answer, key: waiting.key, used: waiting.used })
    track.waiting = waiting?.key ?? answer.key
  }

  function think(flags: number, line: AnswerLine, { interaction, cause, track }: Exchange): void {
    const hidden = (flags & EPHEMERAL) !== 0
    const onlyFor = hidden ? cause.member.id : undefined
    const message = newMessage({ flags: flags | 128 }, [], cause)
    const waiting = track.waiting === undefined ? undefined : store.find(track.waiting)
    if (waiting !== undefined) {
      store.update(waiting.key, { state: 'thinking', onlyFor, message, received: [line.response] })
      return
    }
    const entry = {
      ...waitingEntry(cause, interaction, { repliesTo: track.pressed, state: 'thinking' }),
      onlyFor,
      message,
      received: [line.response],
    }
    store.add(entry)
    track.waiting = entry.key
  }

  function edit(entry: Entry, data: Readonly<Record<string, unknown>>, line: AnswerLine): void {
    const message = editedMessage(entry.message, data, line.attachments ?? [])
    const received = line.response === undefined ? [...entry.received, line.later] : [line.response]
    store.update(entry.key, { message, state: 'sent', received, fault: undefined })
  }

  /** A form in answer to a command or a press. */
  function ask(form: Form, { cause, track }: Exchange): void {
    const { member, place } = cause
    const pressed = track.pressed === undefined ? undefined : store.find(track.pressed)
    if (track.waiting !== undefined) store.remove(track.waiting)
    track.waiting = undefined
    openForm(form, ({ components, resolved }) => {
      const interaction = modalInteraction(member, place, {
        customId: form.custom_id,
        components,
        resolved,
        message: pressed?.message,
      })
      const next: Cause = { ...cause, interaction: interaction.id, type: 5 }
      return new Promise((resolve) => {
        void converse(interaction, next, { onFirst: resolve, ...(pressed ? { pressed: pressed.key } : {}) })
      })
    })
  }

  const answerEntry = (
    cause: Cause,
    interaction: unknown,
    data: Readonly<Record<string, unknown>>,
    line: AnswerLine,
  ): Entry => {
    const message = newMessage(data, line.attachments ?? [], cause)
    return {
      key: message.id,
      channel: cause.place.channel,
      message,
      state: 'sent',
      onlyFor: (message.flags & EPHEMERAL) === 0 ? undefined : cause.member.id,
      used: cause.used,
      repliesTo:
        cause.pressed === undefined
          ? undefined
          : store.state().entries.find((one) => one.message.id === cause.pressed?.id)?.key,
      sent: interaction,
      received: [line.response ?? line.later],
    }
  }

  return converse
}

/** The place of an answer that has not come. Until it does, only who asked sees it. */
export function waitingEntry(
  cause: Cause,
  interaction: unknown,
  { used, repliesTo, state }: Pick<Entry, 'used' | 'repliesTo' | 'state'>,
): Entry {
  const message = newMessage({}, [], cause)
  const { member, place } = cause
  return {
    key: snowflake(),
    channel: place.channel,
    message,
    state,
    onlyFor: member.id,
    used,
    repliesTo,
    sent: interaction,
    received: [],
  }
}
