// Where an answer comes from, in English: the article as far as it is known, and what made its digest.

type Known = {
  readonly label: string
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: string | null
}
type Made = { readonly kind: 'curated' | 'rules' | 'model'; readonly text: 'whole' | 'cut' | 'paywalled' | 'unknown' }

const ENGINES = {
  curated: 'digest by hand',
  rules: 'digest by rules, not checked by anybody',
  model: 'digest by a language model, not checked by anybody',
} as const

const TEXTS = {
  whole: '',
  unknown: '',
  cut: ' from a cut text',
  paywalled: ' from the part before the paywall',
} as const

export const sourceLines = {
  engine: (kind: Made['kind']) => ENGINES[kind],
  sourceLine: ({ label, title, author, outlet, published }: Known, { kind, text }: Made) => {
    const head = [title ?? label, author, outlet, published].filter((part) => part !== null).join(', ')
    return `${head} · ${ENGINES[kind]}${TEXTS[text]}`
  },
  fullSourceLine: (line: string, made: string, unsure: number, all: number) =>
    `${line}, made ${made} · ${unsure === 0 ? `none of its ${all} entries is unsure` : `${unsure} of its ${all} entries ${unsure === 1 ? 'is' : 'are'} unsure`}`,
}
