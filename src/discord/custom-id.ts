// The ids of buttons and menus: they carry the whole question, so that a control works on a month-old message after a restart.
//
// An id is `v1|ACTION|CHUNK|CHECK`. The question is one string, cut into chunks over all ids of the message, in the order in which
// they are drawn; a press brings the whole message, so all of them can be read back. CHECK is a checksum of the action and the question.
// It guards against mix-ups, not against forgery: nothing here is secret, and whoever forges an id can at most ask a question that
// they could have asked by typing the command, with their own rights. That is why there is no signature and no key to keep.
import { hash } from 'node:crypto'
import { LIMITS } from './limits.ts'
import type { OptionValue, Press, Question } from './question.ts'
import { decodeQuestion, encodeQuestion, escapeField, unescapeField } from './question-code.ts'

/** The controls that a message needs, in the order in which it draws them. */
export type Controls = {
  /** The references that the items' buttons show in full. */
  readonly passages: readonly string[]
  /** The option that the menu sets. */
  readonly filter?: string | undefined
  /** Whether there are pages before and after. */
  readonly paged: boolean
  readonly post: boolean
}

/** The ids for those controls. `extra` are for buttons that do nothing but carry the rest of a very long question. */
export type ControlIds = {
  readonly passages: readonly string[]
  readonly filter: string | undefined
  readonly back: string | undefined
  readonly next: string | undefined
  readonly post: string | undefined
  readonly extra: readonly string[]
}

const VERSION = 'v1'
const CHECK_LENGTH = 5
/** The value of a menu's choice that takes the option away. */
export const EVERYTHING = 'v1|everything'
/** A longer reference gets no button, so that every id has room for its share of the question. */
export const LONGEST_PASSAGE = 24

/** The ids for a message's controls; undefined where the question is too long even for `mostExtra` more buttons. */
export function writeControls(question: Question, controls: Controls, mostExtra: number): ControlIds | undefined {
  const state = encodeQuestion(question)
  const actions = [
    ...controls.passages.map((passage, index) => `o${index}${escapeField(passage)}`),
    ...(controls.filter === undefined ? [] : [`f${escapeField(controls.filter)}`]),
    ...(controls.paged ? [`b${question.page - 1}`, `n${question.page + 1}`] : []),
    ...(controls.post ? [`p${question.page}`] : []),
  ]
  const ids: string[] = []
  let rest = state
  const add = (action: string) => {
    const room = LIMITS.customId - `${VERSION}|${action}||`.length - CHECK_LENGTH
    const chunk = rest.slice(0, splitsPair(rest, room) ? room - 1 : room)
    rest = rest.slice(chunk.length)
    ids.push(`${VERSION}|${action}|${chunk}|${checkOf(action, state)}`)
  }
  for (const action of actions) add(action)
  if (actions.length === 0) rest = ''
  for (let extra = 0; rest !== '' && extra < mostExtra; extra++) add(`x${extra}`)
  if (rest !== '') return undefined
  const [filter, back, next, post] = ['f', 'b', 'n', 'p'].map(
    (letter) => ids[actions.findIndex((one) => one[0] === letter)],
  )
  return {
    passages: ids.slice(0, controls.passages.length),
    filter,
    back,
    next,
    post,
    extra: ids.slice(actions.length),
  }
}

/**
 * What a press asks. `idsInMessage` are all ids of the pressed message in the order drawn, `values` those picked in a menu.
 * Undefined for whatever this version did not write.
 */
export function readPress(
  customId: string,
  idsInMessage: readonly string[],
  values: readonly string[],
): Press | undefined {
  const ids = idsInMessage.map(readId)
  const pressed = ids[idsInMessage.indexOf(customId)]
  if (pressed === undefined) return undefined
  const state = ids.map((id) => id?.chunk ?? '').join('')
  const question = pressed.check === checkOf(pressed.action, state) ? decodeQuestion(state) : undefined
  return question && pressOf(pressed.action, question, values)
}

function pressOf(action: string, asked: Omit<Question, 'page'>, values: readonly string[]): Press | undefined {
  const [letter, argument] = [action[0], action.slice(1)]
  if (letter === 'f') return filtered(asked, unescapeField(argument), values)
  if (letter === 'o') return opened(asked, unescapeField(argument.slice(1)))
  const page = /^[1-9]\d{0,8}$/.test(argument) ? Number(argument) : undefined
  if (page === undefined) return undefined
  if (letter === 'b' || letter === 'n') return { action: 'show', question: { ...asked, page } }
  return letter === 'p' ? { action: 'post', question: { ...asked, page } } : undefined
}

/** The same question with the menu's value for one option, from its first page. */
function filtered(
  asked: Omit<Question, 'page'>,
  option: string | undefined,
  values: readonly string[],
): Press | undefined {
  const [value] = values
  if (!option || value === undefined || values.length > 1) return undefined
  const { [option]: _replaced, ...others } = asked.options
  const options: Record<string, OptionValue> = value === EVERYTHING ? others : { ...others, [option]: value }
  return { action: 'show', question: { ...asked, options, page: 1 }, filter: option }
}

/** The passage behind an item, in the article that was asked about. */
function opened(asked: Omit<Question, 'page'>, ref: string | undefined): Press | undefined {
  if (!ref) return undefined
  const { article } = asked.options
  return {
    action: 'open',
    question: { command: 'passage', options: article === undefined ? { ref } : { ref, article }, page: 1 },
  }
}

type Id = { readonly action: string; readonly chunk: string; readonly check: string }

const ID = new RegExp(`^${VERSION}\\|([a-z][^|]*)\\|(.*)\\|([\\w-]{${CHECK_LENGTH}})$`, 's')

function readId(id: string): Id | undefined {
  const [, action, chunk, check] = (id.length <= LIMITS.customId && ID.exec(id)) || []
  return action === undefined || chunk === undefined || check === undefined ? undefined : { action, chunk, check }
}

/** Whether cutting here would part the two halves of one character. */
const splitsPair = (text: string, at: number) => at < text.length && /[\ud800-\udbff]/.test(text.charAt(at - 1))

const checkOf = (action: string, state: string) =>
  hash('sha256', `${VERSION}|${action}|${state}`, 'base64url').slice(0, CHECK_LENGTH)
