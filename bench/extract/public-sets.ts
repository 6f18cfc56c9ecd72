// The figures of the public sets beside their bars, read from what their own scorer prints.

type Row = readonly [set: string, metric: string, pattern: RegExp, scale: number, bar: number, stretch: number]

/** Each figure: where the scorer prints it, and the bar that it is held to. */
const ROWS: readonly Row[] = [
  ['polnear-dev', 'quote + speaker F1', /^polnear-dev .*"quotePlusSpeaker":\{[^}]*"F1":([\d.]+)/mu, 1, 84, 88],
  ['polnear-dev', 'direct span F1 (overlap50)', /^polnear-dev .*?"overlap50":\{[^}]*"F1":([\d.]+)/mu, 1, 96.5, 97.5],
  ['polnear-dev', 'all attributions F1 (≥ 0.3)', /^polnear-dev .*"cov>=0\.3":\{[^}]*"F1":([\d.]+)/mu, 1, 65, 70],
  ['ner-conll2020-dev', 'PER+ORG+LOC exact F1', /^micro PER\+ORG\+LOC exact .*F1 ([\d.]+)/mu, 1, 72, 78],
  ['gum-news', 'actor recall (≥ 3 mentions)', /^gum-news .*>=3 mentions: recall ([\d.]+)/mu, 1, 90, 94],
  ['gum-news', 'alias links F1', /^gum-news .*alias links .*F1 ([\d.]+)/mu, 1, 86, 90],
  ['timex-tbaq-dev', 'date value end to end', /^timex-tbaq-dev .*"endToEnd":([\d.]+)/mu, 1, 82, 86],
  ['seb-dev', 'body F1', /^seb-dev .*?"F1":([\d.]+)/mu, 100, 95.5, 96.5],
  ['aed-dev', 'body F1', /^aed-dev .*?"F1":([\d.]+)/mu, 100, 94, 95],
]

function verdict(value: number, bar: number, stretch: number): string {
  if (value >= stretch) return 'met, stretch too'
  return value >= bar ? 'met' : 'not met'
}

/** The table of the public sets; a figure that the scorer did not print says so. */
export function publicTable(printed: string): string {
  const lines = ROWS.map(([set, metric, pattern, scale, bar, stretch]) => {
    const found = pattern.exec(printed)?.[1]
    const value = found === undefined ? undefined : Number(found) * scale
    const shown =
      value === undefined
        ? 'not printed'
        : `${value.toFixed(1).padStart(5)}   bar ${bar.toFixed(1)} (stretch ${stretch.toFixed(1)}): ${verdict(value, bar, stretch)}`
    return `${set.padEnd(18)} ${metric.padEnd(28)} ${shown}`
  })
  return ['Public sets, development halves', ...lines].join('\n')
}
