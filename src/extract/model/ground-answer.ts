// A model's answer held to the article: every string is found again, offsets come from the text, what is not found is dropped.
import type { Passage } from '../../article/article.ts'
import type { Actor, Confidence, Digest, Whose } from '../../digest/digest.ts'
import { agreement } from '../grounding/agree.ts'
import { findFolded, foldText } from '../grounding/fold.ts'
import { type Ground, groundOf } from '../grounding/ground.ts'
import { numbered } from '../number.ts'
import type { ModelAnswer } from './answer.ts'
import { findActor, groundActors } from './ground-actors.ts'
import { groundQuotes } from './ground-quotes.ts'

export type Parts = Omit<Digest, 'formatVersion' | 'article' | 'engine' | 'voices'>

/** The parts of a digest that a model's answer gives, grounded. `rules` is what the offline engine read in the same text. */
export function groundAnswer(text: string, answer: ModelAnswer, rules: Digest): Parts {
  const ground = groundOf(text)
  const actors = groundActors(ground, answer.actors)
  const whose = (name: string): Whose =>
    findActor(actors, name) ?? (/^(the )?author$/i.test(name.trim()) ? 'author' : 'unknown')
  const entries = entryMaker(ground, actors)
  const points = entries(
    answer.points,
    ({ text: sentence }) => ({ text: sentence, wording: 'own' as const }),
    ({ text: sentence }) => [sentence],
  )
  const [sentence] = entries(
    answer.summary ? [answer.summary] : [],
    (one) => ({ text: one.text, wording: 'own' as const }),
    (one) => [one.text],
  )
  return {
    summary: {
      sentence: sentence ? { ...sentence, id: 's1' } : rules.summary.sentence,
      points:
        points.length > 0
          ? points.slice(0, 20).map((point, index) => ({ ...point, id: `s${index + 2}` }))
          : rules.summary.points,
    },
    actors,
    quotes: groundQuotes(ground, answer.quotes, actors, rules),
    claims: numbered(
      'c',
      entries(
        answer.claims,
        ({ statement, by, type }) => {
          const who = whose(by)
          return {
            statement,
            wording: 'own' as const,
            by: who,
            type,
            form: who === 'author' ? ('written' as const) : ('reported' as const),
            quote: null,
            via: [],
          }
        },
        ({ statement }) => [statement],
      ),
    ),
    demands: numbered(
      'd',
      entries(
        answer.demands,
        ({ passage: _passage, from, to, by, ...rest }) => ({
          ...rest,
          from: parties(from, whose),
          to: parties(to, whose),
          by: whose(by),
          conveyed: null,
          wording: 'own' as const,
          via: [],
        }),
        ({ what, why, reply }) => [what, why, reply],
      ),
    ),
    positions: numbered(
      'p',
      entries(
        answer.positions,
        ({ actor, issue, stance, reason, by }) => ({
          actor: whose(actor),
          issue,
          stance,
          reason,
          by: whose(by),
          via: [],
        }),
        ({ issue, reason }) => [issue, reason],
      ),
    ),
    relations: numbered(
      'r',
      entries(
        answer.relations.flatMap((relation) => {
          const [from, to] = [findActor(actors, relation.from), findActor(actors, relation.to)]
          return from === undefined || to === undefined || from === to ? [] : [{ ...relation, from, to }]
        }),
        ({ from, to, kind, label, by }) => ({ from, to, kind, label, by: whose(by), via: [] }),
        ({ label }) => [label],
      ),
    ),
    events: numbered(
      'e',
      entries(
        answer.events.map((event) => ({
          ...event,
          when: event.when !== null && stands(event.when, event.passage) ? event.when : null,
        })),
        ({ what, who, when, by }) => ({
          what,
          wording: 'own' as const,
          who: who.flatMap((one) => findActor(actors, one) ?? []),
          when,
          date: null,
          order: 0,
          by: whose(by),
          via: [],
        }),
        ({ what }) => [what],
      ).map((event, index) => ({ ...event, order: index + 1 })),
    ),
    figures: numbered(
      'f',
      entries(
        answer.figures.filter(({ value, passage }) => stands(value, passage)),
        ({ value, unit, of, by }) => ({ value, unit, of, by: whose(by), via: [] }),
        ({ of }) => [of],
      ),
    ),
    questions: numbered(
      'u',
      entries(
        answer.questions,
        ({ text: question, kind, by }) => ({ text: question, wording: 'own' as const, kind, by: whose(by) }),
        (one) => [one.text],
      ),
    ),
    terms: numbered(
      't',
      entries(
        answer.terms.filter(({ term, passage }) => stands(term, passage)),
        ({ term, expansion, meaning }) => ({
          term,
          expansion,
          meaning,
          explainedBy: meaning === null && expansion === null ? ('nobody' as const) : ('article' as const),
        }),
        ({ expansion, meaning }) => [expansion, meaning],
      ),
    ),
  }
}

const stands = (words: string, passage: string) => findFolded(foldText(passage), words, 1).length > 0

/** Several names as parties, without repeats; unknown only where nobody else is left. */
function parties(names: readonly string[], whose: (name: string) => Whose): Whose[] {
  const found = [...new Set(names.map(whose))]
  const known = found.filter((one) => one !== 'unknown')
  return known.length > 0 ? known : ['unknown']
}

type Grounded = { passages: Passage[]; confidence: Confidence }

/** Makes entries from a model's items: grounded in their passage, their own sentences held against it. */
function entryMaker(ground: Ground, actors: readonly Actor[]) {
  const known = new Set(
    actors
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((form) => form.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []),
  )
  return <T extends { readonly passage: string }, E>(
    items: readonly T[],
    entry: (item: T) => E,
    sentences: (item: T) => readonly (string | null)[],
  ): (E & Grounded)[] =>
    items.flatMap((item) => {
      const [span] = findFolded(ground.folded, item.passage, 1)
      if (span === undefined) return []
      const said = sentences(item).filter((sentence) => sentence !== null)
      const verdicts = said.map((sentence) => agreement(sentence, ground.slice(span), known))
      if (verdicts.includes('contradicts')) return []
      return [
        {
          ...entry(item),
          passages: [ground.passage(span)],
          confidence: verdicts.includes('doubtful') ? ('unsure' as const) : ('likely' as const),
        },
      ]
    })
}
