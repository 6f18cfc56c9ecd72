// A quick first pass over a page that flattens what is nested too deep and refuses what no reader could take.
import { Parser } from 'htmlparser2'

/** Browsers stop at 512; the deepest page in a sample of real ones was 26. */
export const deepest = 256
const mostElements = 60_000
const mostAttributes = 512
const chunk = 65_536

type Cut = { readonly start: number; readonly end: number }
type Survey = { readonly cuts: readonly Cut[]; readonly fits: boolean }

/** Finds the tags below the deepest level, and whether the page stays within the other limits. */
function survey(html: string): Survey {
  const cuts: Cut[] = []
  let depth = 0
  let elements = 0
  let attributes = 0
  let fits = true
  const parser = new Parser({
    onattribute() {
      attributes += 1
      if (attributes > mostAttributes) fits = false
    },
    onopentag() {
      attributes = 0
      elements += 1
      depth += 1
      if (elements > mostElements) fits = false
      if (depth > deepest) cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 })
    },
    onclosetag(_name, implied) {
      if (depth > deepest && !implied) cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 })
      depth -= 1
    },
  })
  for (let at = 0; at < html.length && fits; at += chunk) parser.write(html.slice(at, at + chunk))
  if (fits) parser.end()
  return { cuts, fits }
}

function withoutCuts(html: string, cuts: readonly Cut[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of cuts) {
    if (start < from) continue
    pieces.push(html.slice(from, start), ' ')
    from = end
  }
  pieces.push(html.slice(from))
  return pieces.join('')
}

/** The page with tags below the deepest level taken out, or null when it has too many elements or attributes. */
export function withinLimits(html: string): string | null {
  let page = html
  // Taking tags out can change which tags close others, so the result is looked at again.
  for (let round = 0; round < 3; round += 1) {
    const { cuts, fits } = survey(page)
    if (!fits) return null
    if (cuts.length === 0) return page
    page = withoutCuts(page, cuts)
  }
  return null
}
