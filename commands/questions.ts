// /questions: what the article asks, leaves open, or contradicts itself on.
import { defineCommand } from '../src/command/command.ts'
import { questionItem } from '../src/command/entries/question.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common } from '../src/command/options.ts'
import { sourceLine } from '../src/command/source-line.ts'
import { inTextOrder } from '../src/digest/find.ts'

const KINDS = ['asked', 'open', 'disagreement'] as const

export default defineCommand({
  data: {
    name: 'questions',
    description: 'What the article leaves open or contradicts itself on',
    options: [...common],
  },

  execute({ digest, say }) {
    if (digest.questions.length === 0) throw nothingOf(digest, say.questions.none, say)
    const groups = KINDS.map((kind) => inTextOrder(digest.questions.filter((question) => question.kind === kind)))
    const [asked = [], open = [], disagreements = []] = groups
    return {
      heading: say.questions.heading,
      lead: say.questions.lead(asked.length, open.length, disagreements.length),
      source: sourceLine(digest, say),
      items: groups
        .flat()
        .map((question) => ({ group: say.questions.groups[question.kind], ...questionItem(digest, question, say) })),
    }
  },
})
