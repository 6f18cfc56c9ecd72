// Small words of English that every answer needs: counting, listing, capitals.

/** “1 quote”, “3 quotes”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** “a”, “a and b”, “a, b and c”. */
export function list(parts: readonly string[], join = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${join} ${parts.at(-1)}`
}

/** Those of the counts that are not nought, the greatest first: “3 requests and 1 threat”. */
export function tally(counts: readonly (readonly [number: number, one: string, many?: string])[]): string {
  const there = counts.filter(([number]) => number > 0).sort(([a], [b]) => b - a)
  return list(there.map(([number, one, many]) => count(number, one, many)))
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase('en') + text.slice(first.length)
}

/** “once”, “twice”, “3 times”. */
export function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`
}

/** How many of some: “both”, “all”, or the number. */
export function share(part: number, whole: number): string {
  if (part === whole && whole > 1) return whole === 2 ? 'both' : 'all'
  return `${part}`
}
