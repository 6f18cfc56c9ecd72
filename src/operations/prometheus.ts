// Counters, gauges and histograms in Prometheus' text format, for the few that the bot has.
// Source: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format

export type Labels = Readonly<Record<string, string>>

/** Something counted or measured; `text` is what Prometheus reads of it. */
export type Metric = { readonly text: () => string }

export type Counter = Metric & { readonly inc: (labels?: Labels) => void }
export type Gauge = Metric & { readonly set: (value: number, labels?: Labels) => void }
export type Histogram = Metric & { readonly observe: (value: number, labels?: Labels) => void }

export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' }
const escaped = (value: string) => value.replace(/[\\"\n]/g, (character) => ESCAPES[character] as string)

/** `kind="command",command="quotes"`; also the key that a series is kept under. */
const written = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',')

const line = (name: string, labels: string, value: number) =>
  `${name}${labels === '' ? '' : `{${labels}}`} ${value === Infinity ? '+Inf' : value}\n`

const head = (name: string, help: string, type: string) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`

/** Counts up, apart for each combination of labels. */
export function createCounter(name: string, help: string): Counter {
  const counts = new Map<string, number>()
  return {
    inc(labels = {}) {
      const key = written(labels)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    text: () => head(name, help, 'counter') + [...counts].map(([labels, count]) => line(name, labels, count)).join(''),
  }
}

/** The last value set, apart for each combination of labels. */
export function createGauge(name: string, help: string): Gauge {
  const values = new Map<string, number>()
  return {
    set: (value, labels = {}) => values.set(written(labels), value),
    text: () => head(name, help, 'gauge') + [...values].map(([labels, value]) => line(name, labels, value)).join(''),
  }
}

/** How many values fell at or under each bound, apart for each combination of labels. */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const series = new Map<string, { readonly counts: number[]; sum: number }>()
  const textOf = ([labels, { counts, sum }]: readonly [string, { readonly counts: number[]; sum: number }]) => {
    let soFar = 0
    const buckets = counts.map((count, index) => {
      soFar += count
      const bound = `le="${bounds[index] ?? '+Inf'}"`
      return line(`${name}_bucket`, labels === '' ? bound : `${labels},${bound}`, soFar)
    })
    return `${buckets.join('')}${line(`${name}_sum`, labels, sum)}${line(`${name}_count`, labels, soFar)}`
  }
  return {
    observe(value, labels = {}) {
      const key = written(labels)
      const one = series.get(key) ?? { counts: new Array<number>(bounds.length + 1).fill(0), sum: 0 }
      const found = bounds.findIndex((bound) => value <= bound)
      const place = found < 0 ? bounds.length : found
      one.counts[place] = (one.counts[place] as number) + 1
      one.sum += value
      series.set(key, one)
    },
    text: () => head(name, help, 'histogram') + [...series].map(textOf).join(''),
  }
}

/** A value that is read only when Prometheus asks. */
export function createReading(name: string, help: string, type: 'counter' | 'gauge', read: () => number): Metric {
  return { text: () => head(name, help, type) + line(name, '', read()) }
}
