// The lemma of a cue verb from any of its forms, since the tagger's lemmas miss many: "urging" → "urge".
import { CUE_VERBS } from './cue-lexicon.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  thought: 'think',
  wrote: 'write',
  written: 'write',
  knew: 'know',
  known: 'know',
  saw: 'see',
  seen: 'see',
  felt: 'feel',
  held: 'hold',
  found: 'find',
  shown: 'show',
  sought: 'seek',
  swore: 'swear',
  sworn: 'swear',
  spoke: 'speak',
  spoken: 'speak',
  made: 'make',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  put: 'put',
  read: 'read',
  heard: 'hear',
  meant: 'mean',
  understood: 'understand',
  forgot: 'forget',
  withdrew: 'withdraw',
  began: 'begin',
  begun: 'begin',
  took: 'take',
  taken: 'take',
  chose: 'choose',
  chosen: 'choose',
  kept: 'keep',
  let: 'let',
  foresaw: 'foresee',
  laid: 'lay',
  shot: 'shoot',
  bet: 'bet',
  drew: 'draw',
  drawn: 'draw',
  came: 'come',
  got: 'get',
  brought: 'bring',
  set: 'set',
  cast: 'cast',
  sang: 'sing',
  lied: 'lie',
  lying: 'lie',
}

function* stems(form: string): Generator<string> {
  yield form
  for (const [ending, replacements] of [
    ['ies', ['y']],
    ['ied', ['y']],
    ['es', ['', 'e']],
    ['s', ['']],
    ['ed', ['', 'e']],
    ['ing', ['', 'e']],
    ['d', ['']],
  ] as const) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue
    const stem = form.slice(0, -ending.length)
    for (const replacement of replacements) yield stem + replacement
    if (/([bdglmnprt])\1$/.test(stem)) yield stem.slice(0, -1)
  }
}

/** The lemma of a known verb's form, or null. */
export function cueLemma(form: string): string | null {
  const irregular = IRREGULAR[form]
  if (irregular !== undefined) return irregular
  for (const stem of stems(form)) if (CUE_VERBS.has(stem)) return stem
  return null
}
