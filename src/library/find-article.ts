// Finding an article of a library by what somebody typed: its id, or words of its title or label.
import type { Holding } from './library.ts'

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The articles that a typed text may mean, best first: the one with that id, else those whose names hold every word. */
export function articlesLike(holdings: readonly Holding[], typed: string): Holding[] {
  const exact = holdings.find(({ digest }) => digest.article.id === typed.trim())
  if (exact) return [exact]
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return holdings.filter(({ digest: { article } }) => {
    const names = fold(
      [article.id, article.label, article.title, article.author, article.outlet].filter(Boolean).join(' '),
    )
    return words.every((word) => names.includes(word))
  })
}
