// Discord's rules for the components of a message, as far as its own description does not hold them.
import { isObject, type Json, listOf, rangeFaults, repeated, textFaults, unknownKeys } from './keys.ts'

const ROW = 1
const BUTTON = 2
const MENU = 3
const MENUS = [3, 5, 6, 7, 8]
const SECTION = 9
const TEXT = 10
const THUMBNAIL = 11
const GALLERY = 12
const FILE = 13
const SEPARATOR = 14
const CONTAINER = 17

/** The types that only messages with the Components V2 flag may hold. */
export const V2_TYPES = [SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER]

const KEYS: Readonly<Record<number, readonly string[]>> = {
  [ROW]: ['components'],
  [BUTTON]: ['style', 'label', 'emoji', 'custom_id', 'url', 'sku_id', 'disabled'],
  [MENU]: ['custom_id', 'options', 'placeholder', 'min_values', 'max_values', 'disabled'],
  [SECTION]: ['components', 'accessory'],
  [TEXT]: ['content'],
  [THUMBNAIL]: ['media', 'description', 'spoiler'],
  [GALLERY]: ['items'],
  [FILE]: ['file', 'spoiler'],
  [SEPARATOR]: ['divider', 'spacing'],
  [CONTAINER]: ['components', 'accent_color', 'spoiler'],
}
const MENU_KEYS = [
  'custom_id',
  'placeholder',
  'min_values',
  'max_values',
  'disabled',
  'default_values',
  'channel_types',
]

const TOP = [ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER]
const INSIDE: Readonly<Record<number, readonly number[]>> = {
  [ROW]: [BUTTON, ...MENUS],
  [SECTION]: [TEXT],
  [CONTAINER]: TOP.filter((type) => type !== CONTAINER),
}

/** Every component of a message, nested ones too, in the order drawn. */
export function allComponents(components: readonly unknown[]): Json[] {
  return components
    .filter(isObject)
    .flatMap((component) => [
      component,
      ...allComponents(listOf(component['components'])),
      ...allComponents(component['accessory'] === undefined ? [] : [component['accessory']]),
    ])
}

/** The faults of a list of components. `files` are the names of the files sent along. */
export function componentListFaults(
  at: string,
  components: readonly unknown[],
  files: readonly string[],
  allowed: readonly number[] = TOP,
): string[] {
  return components.flatMap((component, index) => componentFaults(`${at}[${index}]`, component, files, allowed))
}

function componentFaults(
  at: string,
  component: unknown,
  files: readonly string[],
  allowed: readonly number[],
): string[] {
  if (!isObject(component) || typeof component['type'] !== 'number') return [`${at}: is not a component`]
  const { type } = component as { type: number }
  if (!allowed.includes(type)) return [`${at}: type ${type} may not stand here`]
  const known = KEYS[type] ?? MENU_KEYS
  const inside = listOf(component['components'])
  return [
    ...unknownKeys(at, component, ['type', 'id', ...known]),
    ...ownFaults(at, type, component, files),
    ...(INSIDE[type] ? componentListFaults(`${at}.components`, inside, files, INSIDE[type]) : []),
    ...(type === SECTION ? componentFaults(`${at}.accessory`, component['accessory'], files, [BUTTON, THUMBNAIL]) : []),
  ]
}

function ownFaults(at: string, type: number, component: Json, files: readonly string[]): string[] {
  const inside = listOf(component['components'])
  if (type === ROW) return rowFaults(at, inside)
  if (type === BUTTON) return buttonFaults(at, component)
  if (MENUS.includes(type)) return menuFaults(at, type, component)
  if (type === TEXT) return textFaults(`${at}.content`, component['content'], 1, 4000)
  if (type === SECTION) return inside.length >= 1 && inside.length <= 3 ? [] : [`${at}: ${inside.length} texts, 1 to 3`]
  if (type === CONTAINER) return inside.length === 0 ? [`${at}: is empty`] : []
  if (type === THUMBNAIL) return mediaFaults(`${at}.media`, component['media'], files)
  if (type === FILE) return mediaFaults(`${at}.file`, component['file'], files, ['attachment'])
  if (type === GALLERY) return galleryFaults(at, listOf(component['items']), files)
  return []
}

function rowFaults(at: string, inside: readonly unknown[]): string[] {
  const types = inside.filter(isObject).map(({ type }) => type)
  const menus = types.filter((type) => MENUS.includes(type as number)).length
  if (inside.length === 0) return [`${at}: is empty`]
  if (menus > 0 && types.length > 1) return [`${at}: a menu shares its row`]
  return types.length > 5 ? [`${at}: ${types.length} buttons, at most 5`] : []
}

function buttonFaults(at: string, button: Json): string[] {
  const { style, label, emoji, url, custom_id: id, sku_id: sku } = button
  const link = style === 5
  return [
    ...(label === undefined && emoji === undefined && style !== 6 ? [`${at}: has neither label nor emoji`] : []),
    ...(label === undefined ? [] : textFaults(`${at}.label`, label, 1, 80)),
    ...(link && (typeof url !== 'string' || !/^(?:https?|discord):\/\//.test(url))
      ? [`${at}: a link without address`]
      : []),
    ...(link && id !== undefined ? [`${at}: a link with a custom_id`] : []),
    ...(!link && url !== undefined ? [`${at}: an address on a button that is no link`] : []),
    ...(style === 6 && sku === undefined ? [`${at}: a premium button without sku_id`] : []),
    ...(link || style === 6 ? [] : textFaults(`${at}.custom_id`, id, 1, 100)),
  ]
}

function menuFaults(at: string, type: number, menu: Json): string[] {
  const options = listOf(menu['options'])
  const limits = [
    ...textFaults(`${at}.custom_id`, menu['custom_id'], 1, 100),
    ...(menu['placeholder'] === undefined ? [] : textFaults(`${at}.placeholder`, menu['placeholder'], 1, 150)),
    ...rangeFaults(at, menu, 'min_values', 'max_values'),
  ]
  if (type !== MENU) return limits
  const picked = options.filter((option) => isObject(option) && option['default'] === true).length
  const most = typeof menu['max_values'] === 'number' ? menu['max_values'] : 1
  return [
    ...limits,
    ...(options.length >= 1 && options.length <= 25 ? [] : [`${at}: ${options.length} choices, 1 to 25`]),
    ...(options.length > 0 && most > options.length ? [`${at}: max_values is above the number of choices`] : []),
    ...(picked > most ? [`${at}: ${picked} choices picked, at most ${most}`] : []),
    ...repeated(
      `${at}: value`,
      options.filter(isObject).map(({ value }) => value),
    ),
    ...options.flatMap((option, index) => choiceFaults(`${at}.options[${index}]`, option)),
  ]
}

function choiceFaults(at: string, option: unknown): string[] {
  if (!isObject(option)) return [`${at}: is not a choice`]
  return [
    ...unknownKeys(at, option, ['label', 'value', 'description', 'emoji', 'default']),
    ...textFaults(`${at}.label`, option['label'], 1, 100),
    ...textFaults(`${at}.value`, option['value'], 1, 100),
    ...(option['description'] === undefined ? [] : textFaults(`${at}.description`, option['description'], 1, 100)),
  ]
}

function galleryFaults(at: string, items: readonly unknown[], files: readonly string[]): string[] {
  return [
    ...(items.length >= 1 && items.length <= 10 ? [] : [`${at}: ${items.length} pictures, 1 to 10`]),
    ...items.flatMap((item, index) =>
      mediaFaults(`${at}.items[${index}]`, isObject(item) ? item['media'] : item, files),
    ),
  ]
}

function mediaFaults(at: string, media: unknown, files: readonly string[], schemes = ['attachment', 'http', 'https']) {
  const url = isObject(media) ? media['url'] : undefined
  const [, scheme, name] = (typeof url === 'string' && /^([a-z]+):\/\/(.+)$/s.exec(url)) || []
  if (scheme === undefined || !schemes.includes(scheme)) return [`${at}: not an address that can be shown`]
  return scheme === 'attachment' && !files.includes(name as string) ? [`${at}: no file ${name} is sent along`] : []
}
