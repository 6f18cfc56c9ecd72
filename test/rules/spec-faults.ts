// Bodies held against Discord's own description of its HTTP API, where that lies beside the project.
import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { isObject, type Json, listOf } from './keys.ts'

const FILE = new URL('../../../shared/discord-spec/openapi.json', import.meta.url)

/** Whether the description is there; without it `specFaults` finds nothing, and says so once. */
export const hasSpec = existsSync(FILE)
if (!hasSpec) console.info('Not held against Discord’s own API description: openapi.json is not beside the project.')

export type BodyKind = 'callback' | 'message' | 'edit' | 'follow up' | 'command'

const SCHEMAS: Readonly<Record<Exclude<BodyKind, 'callback'>, string>> = {
  message: 'IncomingWebhookInteractionRequest',
  edit: 'IncomingWebhookUpdateRequestPartial',
  'follow up': 'IncomingWebhookRequestPartial',
  command: 'ApplicationCommandCreateRequest',
}
const CALLBACKS: Readonly<Record<number, string>> = {
  1: 'PongInteractionCallbackRequest',
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
}
const COMPONENTS: Readonly<Record<number, string>> = {
  1: 'ActionRowComponentForMessageRequest',
  2: 'ButtonComponentForMessageRequest',
  3: 'StringSelectComponentForMessageRequest',
  9: 'SectionComponentForMessageRequest',
  10: 'TextDisplayComponentForMessageRequest',
  11: 'ThumbnailComponentForMessageRequest',
  12: 'MediaGalleryComponentForMessageRequest',
  13: 'FileComponentForMessageRequest',
  14: 'SeparatorComponentForMessageRequest',
  17: 'ContainerComponentForMessageRequest',
}

/** Stand in for inner components while the outer one is checked: unions without discriminator give unreadable faults. */
const SOME_TEXT = { type: 10, content: 'x' }
const SOME_BUTTON = { type: 2, style: 2, label: 'x', custom_id: 'x' }

/** Everything that Discord's description forbids in a body; empty for a good one, or where the description is not there. */
export function specFaults(kind: BodyKind, body: unknown): string[] {
  if (!hasSpec) return []
  if (kind !== 'callback')
    return kind === 'command'
      ? faultsOf(SCHEMAS.command, kind, permissionAsNumber(body))
      : messageSpecFaults(kind, SCHEMAS[kind], body)
  const type = isObject(body) ? Number(body['type']) : 0
  const schema = CALLBACKS[type]
  if (schema === undefined) return [`callback: type ${type} is not known`]
  const data = isObject(body) ? body['data'] : undefined
  if (type !== 4 && type !== 7) return faultsOf(schema, kind, body)
  return [
    ...faultsOf(schema, kind, { type, data: {} }),
    ...messageSpecFaults('message', SCHEMAS[type === 4 ? 'message' : 'edit'], data),
  ]
}

function messageSpecFaults(at: string, schema: string, body: unknown): string[] {
  if (!isObject(body)) return faultsOf(schema, at, body)
  const components = listOf(body['components'])
  const outer = components.length === 0 ? body : { ...body, components: components.map(() => SOME_TEXT) }
  return [
    ...faultsOf(schema, at, outer),
    ...components.flatMap((component, index) => componentSpecFaults(`${at}.components[${index}]`, component)),
  ]
}

function componentSpecFaults(at: string, component: unknown): string[] {
  const type = isObject(component) ? Number(component['type']) : 0
  const schema = COMPONENTS[type]
  if (schema === undefined || !isObject(component)) return [`${at}: type ${type} is not known`]
  const inside = listOf(component['components'])
  const { accessory } = component
  return [
    ...faultsOf(schema, at, {
      ...component,
      ...(inside.length === 0 ? {} : { components: inside.map(() => (type === 1 ? SOME_BUTTON : SOME_TEXT)) }),
      ...(accessory === undefined ? {} : { accessory: SOME_BUTTON }),
    }),
    ...inside.flatMap((one, index) => componentSpecFaults(`${at}.components[${index}]`, one)),
    ...(accessory === undefined ? [] : componentSpecFaults(`${at}.accessory`, accessory)),
  ]
}

/** Discord takes permissions as a string, and its description says integer. */
function permissionAsNumber(body: unknown): unknown {
  if (!isObject(body) || typeof body['default_member_permissions'] !== 'string') return body
  return { ...body, default_member_permissions: Number(body['default_member_permissions']) }
}

const compiled = new Map<string, ValidateFunction>()
let ajv: Ajv2020 | undefined

function faultsOf(schema: string, at: string, value: unknown): string[] {
  const validate = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, validate)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${at}${instancePath}: ${message}`)
}

function compile(schema: string): ValidateFunction {
  if (ajv === undefined) {
    const formats = {
      snowflake: /^\d{1,20}$/,
      nonce: true,
      int32: true,
      int64: true,
      double: true,
      uri: true,
      'date-time': true,
    } as const
    ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, formats })
    ajv.addSchema(JSON.parse(readFileSync(FILE, 'utf8')) as Json, 'discord')
  }
  return ajv.compile({ $ref: `discord#/components/schemas/${schema}` })
}
