// Discord's rules for a message body, and the bot's own (it mentions nobody), as far as Discord's description of its API does not hold them.
import { allComponents, componentListFaults, V2_TYPES } from './component-faults.ts'
import { isObject, type Json, listOf, repeated, textFaults, unknownKeys } from './keys.ts'

const COMPONENTS_V2 = 1 << 15
/** No link previews, hidden, silent, Components V2. */
const FLAGS = (1 << 2) | (1 << 6) | (1 << 12) | COMPONENTS_V2
const KEYS = ['content', 'embeds', 'allowed_mentions', 'components', 'attachments', 'flags', 'tts', 'poll']

/** Everything that is wrong with a message as it would be sent, each with its place; empty for a good one. */
export function messageFaults(body: unknown): string[] {
  if (!isObject(body)) return ['message: is not an object']
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0
  const components = listOf(body['components'])
  const files = listOf(body['attachments']).filter(isObject)
  const names = files.map(({ filename }) => String(filename))
  return [
    ...unknownKeys('message', body, KEYS),
    ...mentionFaults(body['allowed_mentions']),
    ...((flags & ~FLAGS) === 0 ? [] : [`message.flags: ${flags} holds flags that a bot may not set`]),
    ...((flags & COMPONENTS_V2) === 0 ? plainFaults(body, components) : v2Faults(body)),
    ...componentListFaults('components', components, names),
    ...totalFaults(components),
    ...repeated('attachments: filename', names),
    ...listOf(body['embeds']).flatMap((embed, index) => embedFaults(`embeds[${index}]`, embed)),
    ...embedTotalFaults(listOf(body['embeds'])),
  ]
}

/** Nobody may be mentioned, and it must be said, since the default mentions. */
function mentionFaults(mentions: unknown): string[] {
  const isNobody =
    isObject(mentions) &&
    Array.isArray(mentions['parse']) &&
    ['parse', 'users', 'roles'].every((key) => listOf(mentions[key]).length === 0) &&
    mentions['replied_user'] !== true
  return isNobody ? [] : ['message.allowed_mentions: does not say that nobody is mentioned']
}

function plainFaults(body: Json, components: readonly unknown[]): string[] {
  const isEmpty = ['content', 'embeds', 'attachments', 'poll', 'components'].every((key) => {
    const value = body[key]
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  })
  return [
    ...(isEmpty ? ['message: is empty'] : []),
    ...allComponents(components).flatMap(({ type }) =>
      V2_TYPES.includes(type as number) ? [`components: type ${type} needs the Components V2 flag`] : [],
    ),
    ...(components.length > 5 ? [`components: ${components.length} rows, at most 5`] : []),
  ]
}

function v2Faults(body: Json): string[] {
  const forbidden = ['content', 'embeds', 'poll'].filter((key) => body[key] !== undefined && body[key] !== null)
  return [
    ...forbidden.map((key) => `message.${key}: not beside the Components V2 flag`),
    ...(listOf(body['components']).length === 0 ? ['message: is empty'] : []),
  ]
}

function totalFaults(components: readonly unknown[]): string[] {
  const all = allComponents(components)
  const text = all.reduce((sum, { content }) => sum + (typeof content === 'string' ? content.length : 0), 0)
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]))
  return [
    ...(all.length > 40 ? [`components: ${all.length} in all, at most 40`] : []),
    ...(text > 4000 ? [`components: ${text} characters in all, at most 4000`] : []),
    ...repeated('components: custom_id', ids),
  ]
}

function embedFaults(at: string, embed: unknown): string[] {
  if (!isObject(embed)) return [`${at}: is not an embed`]
  const pictures = [embed['image'], embed['thumbnail']].filter(isObject)
  return [
    ...pictures.flatMap(({ url }) =>
      /^(?:https?|attachment):\/\//.test(String(url)) ? [] : [`${at}: a picture that is not on the web`],
    ),
    ...listOf(embed['fields']).flatMap((field, index) => [
      ...textFaults(`${at}.fields[${index}].name`, isObject(field) ? field['name'] : field, 1, 256),
      ...textFaults(`${at}.fields[${index}].value`, isObject(field) ? field['value'] : field, 1, 1024),
    ]),
  ]
}

function embedTotalFaults(embeds: readonly unknown[]): string[] {
  const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)
  const total = embeds.filter(isObject).reduce((sum, { title, description, footer, author, fields }) => {
    const others = [isObject(footer) ? footer['text'] : '', isObject(author) ? author['name'] : '', title, description]
    const inFields = listOf(fields).filter(isObject)
    return (
      sum +
      [...others, ...inFields.flatMap(({ name, value }) => [name, value])].map(lengthOf).reduce((a, b) => a + b, 0)
    )
  }, 0)
  return total > 6000 ? [`embeds: ${total} characters in all, at most 6000`] : []
}
