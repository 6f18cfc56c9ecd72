// Sharing the characters of a message among its parts.

/** Whoever needs no more than an equal part gets what they need; the rest is shared equally by the others. */
export function share(budget: number, needs: readonly number[]): number[] {
  const shares = new Array<number>(needs.length).fill(0)
  const byNeed = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need)
  let left = Math.max(0, budget)
  for (const [place, { need, index }] of byNeed.entries()) {
    const part = Math.min(need, Math.floor(left / (needs.length - place)))
    shares[index] = part
    left -= part
  }
  return shares
}
