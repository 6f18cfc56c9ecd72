// A digest as a Markdown document, for reading and for review.
import type { Digest, Whose } from '../digest/digest.ts'

/** Every part that has entries, each entry with its reference, paragraph and whose words. */
export function digestAsMarkdown(digest: Digest): string {
  const name = nameIn(digest)
  const where = ({ id, passages }: { id: string; passages: readonly { paragraph: number }[] }) =>
    `${id} · ¶${[...new Set(passages.map(({ paragraph }) => paragraph))].join(', ¶')}`
  const through = (via: readonly string[]) => (via.length === 0 ? '' : `, through ${via.map(name).join(', ')}`)
  const parts: [string, string[]][] = [
    [
      'Summary',
      [digest.summary.sentence, ...digest.summary.points].map((point) => `${plain(point.text)} (${where(point)})`),
    ],
    [
      'Actors',
      digest.actors.map(
        (actor) =>
          `**${plain(actor.name)}** – ${actor.role ? `${plain(actor.role)}, ` : ''}${actor.kind}; named ${actor.mentions.length}× (${where(actor)})`,
      ),
    ],
    [
      'Quotes',
      digest.quotes.map(
        (quote) => `“${plain(quote.text)}” – ${name(quote.speaker)}${through(quote.via)} (${where(quote)})`,
      ),
    ],
    [
      'Demands',
      digest.demands.map(
        (demand) =>
          `**${demand.from.map(name).join(', ')} → ${demand.to.map(name).join(', ')}: ${plain(demand.what)}** – ${demand.kind}, ${demand.status}; told by ${name(demand.by)}${through(demand.via)} (${where(demand)})`,
      ),
    ],
    [
      'Claims',
      digest.claims.map(
        (claim) =>
          `${plain(claim.statement)} – ${name(claim.by)}${through(claim.via)}, ${claim.type} (${where(claim)})`,
      ),
    ],
    [
      'Positions',
      digest.positions.map(
        (position) => `${name(position.actor)}: ${position.stance} – ${plain(position.issue)} (${where(position)})`,
      ),
    ],
    [
      'Relations',
      digest.relations.map(
        (relation) => `${name(relation.from)} → ${name(relation.to)}: ${plain(relation.label)} (${where(relation)})`,
      ),
    ],
    [
      'Events',
      digest.events.map(
        (event) =>
          `${event.when === null ? 'undated' : plain(event.when)}${event.date ? ` [${event.date.value}, ${event.date.basis}]` : ''}: ${plain(event.what)} (${where(event)})`,
      ),
    ],
    [
      'Figures',
      digest.figures.map(
        (figure) => `${plain(figure.value)} – ${plain(figure.of)}; given by ${name(figure.by)} (${where(figure)})`,
      ),
    ],
    [
      'Questions',
      digest.questions.map((question) => `${plain(question.text)} – ${question.kind} (${where(question)})`),
    ],
    [
      'Terms',
      digest.terms.map(
        (term) =>
          `**${plain(term.term)}** – ${plain(term.expansion ?? term.meaning ?? 'not explained')} (${where(term)})`,
      ),
    ],
  ]
  const { article, engine } = digest
  const known = [article.author, article.outlet, article.published].filter((one) => one !== null).map(plain)
  return [
    `# ${plain(article.title ?? article.label)}`,
    [...known, article.kind, `digest by ${engine.kind === 'curated' ? 'hand' : engine.name}`].join(' · '),
    ...engine.notes.map((note) => `> ${plain(note)}`),
    ...parts
      .filter(([, entries]) => entries.length > 0)
      .flatMap(([title, entries]) => [
        `## ${title} (${entries.length})`,
        entries.map((entry) => `- ${entry}`).join('\n'),
      ]),
  ].join('\n\n')
}

function nameIn({ actors, voices }: Digest): (whose: Whose) => string {
  const names = new Map([...actors, ...voices].map(({ id, name }) => [id, plain(name)]))
  return (whose) => (whose === 'author' ? 'the author' : (names.get(whose) ?? 'unknown'))
}

/** One line, with what Markdown would take as its own marked as plain text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
