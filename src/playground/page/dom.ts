// Making elements. Text only ever goes in as text nodes, so whatever a message says stays text.

type Listener = (event: never) => void
type Properties = { readonly [name: string]: string | number | boolean | undefined | Listener }
export type Child = Node | string | undefined | false

const SVG = 'http://www.w3.org/2000/svg'

/** An element with attributes, listeners (`onclick` …) and children; false and undefined are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...present(children.flat()))
  return element
}

export const present = (children: readonly Child[]): (Node | string)[] =>
  children.filter((child) => child !== undefined && child !== false)

/** The page's drawings, as paths in a 24 × 24 box. */
const ICONS = {
  hash: 'M9 3 7.6 21M16.4 3 15 21M4 8.5h16.5M3.5 15.5H20',
  at: 'M15.5 12a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Zm0 0c0 4 5.5 3.5 5.5-.5A9 9 0 1 0 16.5 20',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Zm13 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 12 3.5 4.5 21 12 3.5 19.5 4 12Zm0 0h8',
  sun: 'M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  moon: 'M20.5 14.5A8.5 8.5 0 0 1 9.5 3.5a8.5 8.5 0 1 0 11 11Z',
  chevron: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  link: 'M14 4h6v6M20 4l-9 9M17 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h5',
  file: 'M13 3H6a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V9l-6-6Zm0 0v6h6',
  braces:
    'M8 4c-2.5 0-2 3-2 4.500 0 2-1 3-2.500 3.500C5 12.500 6 13.500 6 15.500 6 17 5.500 20 8 20M16 4c2.500 0 2 3 2 4.500 0 2 1 3 2.500 3.500-1.500.500-2.500 1.500-2.500 3.500 0 1.500.500 4.500-2 4.500',
  menu: 'M4 6h16M4 12h16M4 18h16',
  switch: 'M4 8h14m0 0-4-4m4 4-4 4M20 16H6m0 0 4 4m-4-4 4-4',
  warning: 'M12 8v5M12 16.500h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  book: 'M12 6.500C10 5 7 4.500 3.500 4.500v13.500c3.500 0 6.500.500 8.500 2 2-1.500 5-2 8.500-2V4.500C17 4.500 14 5 12 6.500Zm0 0V20',
  people: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM4 21c0-4 3.500-6.500 8-6.500s8 2.500 8 6.500',
} as const

/** A drawing without meaning of its own. */
export function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    class: `icon icon-${name}`,
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, value)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', ICONS[name])
  svg.append(path)
  return svg
}

/** The element of the page with this id; the page is broken without it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}`)
  return element as T
}

/** Tells whoever listens to the page instead of looking at it. */
export function announce(text: string): void {
  byId('announcer').textContent = text
}

let ids = 0
/** A new id for an element. */
export function newId(word: string): string {
  ids += 1
  return `${word}-${ids}`
}
