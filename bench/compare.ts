// Comparing programs: rounds run in turn, so that whatever else the machine does falls on all of them; medians, and their ratio.

export type Measured = Readonly<Record<string, number>>

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number

/** Runs every program once a round, after rounds that do not count; gives the median of each figure. */
export async function inTurn<N extends string>(
  programs: Readonly<Record<N, () => Promise<Measured>>>,
  rounds: number,
  warmUp = 1,
): Promise<Record<N, Measured>> {
  const names = Object.keys(programs) as N[]
  const taken = new Map<N, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of names) {
      const measured = await programs[name]()
      if (round >= warmUp) taken.get(name)?.push(measured)
    }
  }
  const medians = names.map((name) => {
    const all = taken.get(name) as Measured[]
    const figures = Object.keys(all[0] as Measured)
    return [
      name,
      Object.fromEntries(figures.map((figure) => [figure, median(all.map((one) => one[figure] as number))])),
    ]
  })
  return Object.fromEntries(medians)
}

export const print = (what: string, ratio: number, aim: string): void =>
  console.log(`${what.padEnd(72)} ${ratio.toFixed(2).padStart(6)}   ${aim}`)
