// Discord's rules for application commands, as far as its own description of them does not hold them.
import { isObject, type Json, listOf, rangeFaults, repeated, textFaults, unknownKeys } from './keys.ts'

const CHAT = 1
const SUBCOMMAND = 1
const GROUP = 2
const STRING = 3
const NUMBERS = [4, 10]
const CHANNEL = 7

const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u
const COMMAND_KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'integration_types',
  'contexts',
  'nsfw',
  'handler',
]
const OPTION_KEYS = ['type', 'name', 'name_localizations', 'description', 'description_localizations']
const VALUE_KEYS = ['required', 'choices', 'autocomplete']

/** Everything that is wrong with a command as it would be registered, each with its place; empty for a good one. */
export function commandFaults(command: unknown): string[] {
  if (!isObject(command)) return ['command: is not an object']
  const at = `/${String(command['name'])}`
  const type = command['type'] ?? CHAT
  const length = lengthOf(command)
  return [
    ...unknownKeys(at, command, COMMAND_KEYS),
    ...permissionFaults(at, command['default_member_permissions']),
    ...(length > 8000 ? [`${at}: ${length} characters in all, at most 8000`] : []),
    ...(type === CHAT ? chatFaults(at, command) : menuCommandFaults(at, command)),
  ]
}

/** The same for all commands of a bot together. */
export function commandListFaults(commands: readonly unknown[]): string[] {
  const known = commands.filter(isObject)
  const most: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 }
  return [
    ...commands.flatMap(commandFaults),
    ...Object.entries(most).flatMap(([type, limit]) => {
      const names = known.filter((command) => (command['type'] ?? CHAT) === Number(type)).map(({ name }) => name)
      return [
        ...repeated(`commands of type ${type}`, names),
        ...(names.length > limit ? [`commands of type ${type}: ${names.length}, at most ${limit}`] : []),
      ]
    }),
  ]
}

function chatFaults(at: string, command: Json): string[] {
  return [...nameFaults(at, command), ...optionListFaults(at, listOf(command['options']), 0)]
}

function menuCommandFaults(at: string, command: Json): string[] {
  return [
    ...textFaults(`${at}.name`, command['name'], 1, 32),
    ...(command['description'] ? [`${at}: a menu command has no description`] : []),
    ...(listOf(command['options']).length > 0 ? [`${at}: a menu command has no options`] : []),
  ]
}

function nameFaults(at: string, { name, description }: Json): string[] {
  return [
    ...(typeof name === 'string' && NAME.test(name) ? [] : [`${at}: a name that Discord refuses`]),
    ...(typeof name === 'string' && name !== name.toLowerCase() ? [`${at}: a name in capitals`] : []),
    ...textFaults(`${at}.description`, description, 1, 100),
  ]
}

/** A set of permissions as Discord writes it: a number in a string. */
function permissionFaults(at: string, value: unknown): string[] {
  const isGood = value === undefined || value === null || (typeof value === 'string' && /^\d{1,20}$/.test(value))
  return isGood ? [] : [`${at}.default_member_permissions: is not a number in a string`]
}

function optionListFaults(at: string, options: readonly unknown[], depth: number): string[] {
  const known = options.filter(isObject)
  const nested = known.filter(({ type }) => type === SUBCOMMAND || type === GROUP)
  const firstOptional = known.findIndex(({ required }) => required !== true)
  const lateRequired = known.findLastIndex(({ required }) => required === true)
  return [
    ...(options.length > 25 ? [`${at}: ${options.length} options, at most 25`] : []),
    ...repeated(
      `${at}: option`,
      known.map(({ name }) => name),
    ),
    ...(nested.length > 0 && nested.length < known.length ? [`${at}: a subcommand beside an option`] : []),
    ...(nested.length === 0 && firstOptional >= 0 && lateRequired > firstOptional
      ? [`${at}: a required option after an optional one`]
      : []),
    ...options.flatMap((option) => optionFaults(at, option, depth)),
  ]
}

function optionFaults(parent: string, option: unknown, depth: number): string[] {
  if (!isObject(option)) return [`${parent}: an option that is not an object`]
  const at = `${parent} ${String(option['name'])}`
  const { type } = option
  if (type === SUBCOMMAND || type === GROUP) {
    return [
      ...nameFaults(at, option),
      ...unknownKeys(at, option, [...OPTION_KEYS, 'options']),
      ...(depth > (type === GROUP ? 0 : 1) ? [`${at}: nested too deep`] : []),
      ...(type === GROUP && listOf(option['options']).length === 0 ? [`${at}: an empty group`] : []),
      ...optionListFaults(at, listOf(option['options']), depth + 1),
    ]
  }
  return [...nameFaults(at, option), ...unknownKeys(at, option, valueKeys(type)), ...valueFaults(at, option)]
}

function valueKeys(type: unknown): string[] {
  const own =
    type === STRING ? ['min_length', 'max_length'] : NUMBERS.includes(type as number) ? ['min_value', 'max_value'] : []
  return [...OPTION_KEYS, ...VALUE_KEYS, ...own, ...(type === CHANNEL ? ['channel_types'] : [])]
}

function valueFaults(at: string, option: Json): string[] {
  const choices = listOf(option['choices'])
  const isText = option['type'] === STRING
  const known = choices.filter(isObject)
  const canChoose = isText || NUMBERS.includes(option['type'] as number)
  return [
    ...rangeFaults(at, option, 'min_length', 'max_length'),
    ...rangeFaults(at, option, 'min_value', 'max_value'),
    ...(typeof option['max_length'] === 'number' && (option['max_length'] > 6000 || option['max_length'] < 1)
      ? [`${at}.max_length: between 1 and 6000`]
      : []),
    ...(choices.length > 25 ? [`${at}: ${choices.length} choices, at most 25`] : []),
    ...(choices.length > 0 && option['autocomplete'] === true ? [`${at}: choices together with autocomplete`] : []),
    ...(!canChoose && (choices.length > 0 || option['autocomplete'] === true)
      ? [`${at}: choices or autocomplete on an option that takes none`]
      : []),
    ...repeated(
      `${at}: choice`,
      known.map(({ name }) => name),
    ),
    ...repeated(
      `${at}: value`,
      known.map(({ value }) => value),
    ),
    ...choices.flatMap((choice, index) => choiceFaults(`${at}.choices[${index}]`, choice, isText)),
  ]
}

function choiceFaults(at: string, choice: unknown, isText: boolean): string[] {
  if (!isObject(choice)) return [`${at}: is not a choice`]
  return [
    ...unknownKeys(at, choice, ['name', 'name_localizations', 'value']),
    ...textFaults(`${at}.name`, choice['name'], 1, 100),
    ...(isText ? textFaults(`${at}.value`, choice['value'], 1, 100) : []),
    ...(!isText && typeof choice['value'] !== 'number' ? [`${at}.value: is not a number`] : []),
  ]
}

/** Names, descriptions and values together. */
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + lengthOf(one), 0)
  if (!isObject(value)) return 0
  const own = ['name', 'description', 'value'].map((key) => (typeof value[key] === 'string' ? value[key].length : 0))
  return own.reduce((a, b) => a + b, 0) + lengthOf(value['options']) + lengthOf(value['choices'])
}
