// /glossary: terms, names and abbreviations explained, by the article or by us.
import { defineCommand } from '../src/command/command.ts'
import { termItem } from '../src/command/entries/term.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { Refusal } from '../src/command/refusal.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Digest, Term } from '../src/digest/digest.ts'
import { matchName, type Named, suggestNames } from '../src/digest/names.ts'
import type { Language } from '../src/language/language.ts'

export default defineCommand({
  data: {
    name: 'glossary',
    description: 'Terms, names and abbreviations explained',
    options: [string('term', { description: 'Only this term', autocomplete: true, max_length: FREE_TEXT }), ...common],
  },

  autocomplete: {
    term: (typed, { digest }) =>
      suggestNames(termsOf(digest), typed).map(({ id, names }) => ({ name: names[0] as string, value: id })),
  },

  execute({ digest, options, say }) {
    if (digest.terms.length === 0) throw nothingOf(digest, say.glossary.none, say)
    const shown = askedTerms(digest, options.term, say)
    const byArticle = shown.filter(({ explainedBy }) => explainedBy === 'article').length
    const [only] = shown
    return {
      heading: say.glossary.heading,
      lead: shown.length === 1 && only ? say.glossary.one(only) : say.glossary.lead(shown.length, byArticle),
      source: sourceLine(digest, say),
      items: shown.map((term) => termItem(term, say)),
    }
  },
})

const termsOf = (digest: Digest): Named[] =>
  digest.terms.map(({ id, term, expansion }) => ({
    id,
    names: expansion === null ? [term] : [term, expansion],
    weight: 1,
  }))

/** The terms that were typed; all in the order of the alphabet where none was. Throws a Refusal where there is no such term. */
function askedTerms(digest: Digest, typed: string | undefined, say: Language): Term[] {
  if (typed === undefined) return digest.terms.toSorted((a, b) => a.term.localeCompare(b.term, digest.article.language))
  const match = matchName(termsOf(digest), typed)
  if (match.found === 'none') {
    const nearest = match.nearest.map(({ names: [name] }) => name as string)
    throw new Refusal(say.noSuch(say.glossary.noun, typed, nearest, 'glossary'))
  }
  const ids = match.found === 'one' ? [match.named.id] : match.all.map(({ id }) => id)
  return digest.terms.filter(({ id }) => ids.includes(id))
}
