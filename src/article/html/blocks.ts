// The text of a piece of a page, block by block, as a reader sees it.
import { isElement, isText, type PageElement, type PageNode } from './dom.ts'

export type Block = {
  readonly text: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell'
  /** How much of the text is inside links, from 0 to 1. */
  readonly linked: number
}

const blockNames = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Never part of what an article says: machinery, pictures and their captions, controls. */
const unreadNames = new Set(
  'script style noscript template iframe object embed svg math canvas video audio figure figcaption picture button select option textarea input form nav'.split(
    ' ',
  ),
)
const headingName = /^h[1-6]$/

type Place = {
  readonly kind: Block['kind']
  readonly linked: boolean
  readonly kept: boolean
}

/** A writer that gathers characters until a block ends. */
function blockWriter() {
  const blocks: Block[] = []
  let text = ''
  let written = 0
  let kept = false
  let linked = 0
  let kind: Block['kind'] = 'paragraph'
  return {
    blocks,
    write(piece: string, place: Place) {
      const seen = piece.replace(/\s+/g, '').length
      if (written === 0) {
        kind = place.kind
        kept = place.kept
      }
      written += seen
      if (place.linked) linked += seen
      text += piece
    },
    end() {
      const tidied = text
        .split('\n')
        .map((line) => (kept ? line.trimEnd() : line.replace(/\s{2,}/g, ' ').trim()))
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim()
      const seen = tidied.replace(/\s+/g, '').length
      if (seen > 0) blocks.push({ text: tidied, kind, linked: Math.min(1, linked / seen) })
      text = ''
      written = 0
      linked = 0
    },
    /** A line break; two in a row end the block, as pages without `<p>` mean them. */
    line() {
      if (/\n[^\S\n]*$/.test(text.slice(-80))) this.end()
      else text += '\n'
    },
  }
}

/** A row of short cells reads as one line; a row that lays out a page holds blocks. */
function isDataRow(row: PageElement): boolean {
  const cells = [...row.children]
  return cells.length > 1 && cells.every((cell) => !holdsBlocks(cell) && (cell.textContent ?? '').length < 120)
}

function holdsBlocks(cell: PageElement): boolean {
  return [...cell.children].some((child) => blockNames.has(child.localName) || child.localName === 'br')
}

/** The blocks of text below an element, in order; captions, controls and machinery left out. */
export function blocksOf(root: PageElement): Block[] {
  const writer = blockWriter()
  const visit = (node: PageNode, place: Place): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        // Soft hyphens and zero-width spaces are for line breaking, and would hide a quote from whoever looks for it.
        const raw = (child.textContent ?? '').replace(/[\u00AD\u200B\uFEFF]/g, '')
        writer.write(place.kept ? raw : raw.replace(/\s+/g, ' '), place)
      } else if (isElement(child)) visitElement(child, place)
    }
  }
  const visitElement = (element: PageElement, place: Place): void => {
    const name = element.localName
    if (unreadNames.has(name)) return
    if (name === 'br') {
      writer.line()
      return
    }
    const inside: Place = {
      kind: headingName.test(name)
        ? 'heading'
        : name === 'li'
          ? 'item'
          : name === 'td' || name === 'th'
            ? 'cell'
            : place.kind,
      linked: place.linked || name === 'a',
      kept: place.kept || name === 'pre',
    }
    const block = blockNames.has(name)
    if (block) writer.end()
    if (name === 'tr' && isDataRow(element)) visitRow(element, inside)
    else visit(element, inside)
    if (block) writer.end()
  }
  const visitRow = (row: PageElement, place: Place): void => {
    for (const [index, cell] of [...row.children].entries()) {
      if (index > 0) writer.write(' | ', place)
      visit(cell, { ...place, kind: 'cell' })
    }
  }
  visit(root, { kind: 'paragraph', linked: false, kept: false })
  writer.end()
  return writer.blocks
}
