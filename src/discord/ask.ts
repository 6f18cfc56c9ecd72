// From a question to the message that answers it: the article, the command, the rendering.
import type { Command, Invocation, Listed } from '../command/command.ts'
import { Refusal } from '../command/refusal.ts'
import type { Language } from '../language/language.ts'
import { articlesLike } from '../library/find-article.ts'
import type { Holding, Library, Scope } from '../library/library.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { Message } from './message.ts'
import { commandNamed } from './options.ts'
import type { OptionValue, Question } from './question.ts'
import { renderReply } from './render.ts'

/** What every question is answered with. */
export type Desk = {
  readonly commands: readonly Listed[]
  readonly library: Library
  /** The ids that Discord gave the registered commands, by name, so that answers can offer them to tap. */
  readonly commandIds: ReadonlyMap<string, string>
  /** Left out: every answer is made anew. */
  readonly kept?: KeptAnswers
}

export type Asker = { readonly scope: Scope; readonly say: Language }

/** Whether the answer is for the asker alone; known before it is computed, since Discord cannot change it later. */
export function isHidden(command: Command, options: Readonly<Record<string, OptionValue>>): boolean {
  return command.hidden ?? options['private'] === true
}

/** The command's answer as a message. Throws a Refusal where there is none. */
export async function ask(desk: Desk, asker: Asker, question: Question, hidden: boolean): Promise<Message> {
  const command = commandNamed(desk.commands, question.command)
  if (command === undefined) throw new Refusal(asker.say.unknownCommand(question.command))
  const invocation = await invocationOf(desk, asker, question.options)
  const { digest, text, say } = invocation
  const asked = aboutArticle(command, question, digest.article.id)
  const key = JSON.stringify([asked, hidden])
  const sources = [digest, text, say, ...desk.commandIds.values()]
  const known = desk.kept?.find(key, sources)
  if (known !== undefined) return known
  const { watched, looksElsewhere } = watch(invocation)
  const reply = await command.execute(watched)
  const message = renderReply(reply, { question: asked, hidden, say, commandIds: desk.commandIds })
  if (!looksElsewhere()) desk.kept?.keep(key, sources, message)
  return message
}

/** The invocation, and whether more of it was looked at than the digest, its text and the options: such an answer may differ the next time. */
function watch(invocation: Invocation) {
  let elsewhere = false
  const look = <T>(value: T): T => {
    elsewhere = true
    return value
  }
  const watched: Invocation = {
    ...invocation,
    get library() {
      return look(invocation.library)
    },
    get scope() {
      return look(invocation.scope)
    },
  }
  return { watched, looksElsewhere: () => elsewhere }
}

/** The question with its article named, so that an old message goes on answering from the same one. */
function aboutArticle(command: Command, question: Question, article: string): Question {
  if (!command.data.options.some(({ name }) => name === 'article')) return question
  return { ...question, options: { ...question.options, article } }
}

/** What a command is handed. Throws a Refusal where the article asked about is not here. */
export async function invocationOf(
  desk: Desk,
  { scope, say }: Asker,
  options: Readonly<Record<string, OptionValue>>,
): Promise<Invocation> {
  const { digest, text } = await holdingOf(desk.library, scope, options['article'], say)
  return { options, digest, text, library: desk.library, scope, say, commands: desk.commands }
}

async function holdingOf(
  library: Library,
  scope: Scope,
  typed: OptionValue | undefined,
  say: Language,
): Promise<Holding> {
  const known = typeof typed === 'string' ? await library.get(scope, typed) : undefined
  if (known) return known
  const holdings = await library.list(scope)
  if (typeof typed !== 'string') return holdings[0] as Holding
  const [found, ...others] = articlesLike(holdings, typed)
  if (found === undefined) throw new Refusal(say.unknownArticle(typed))
  if (others.length > 0)
    throw new Refusal(
      say.severalArticles(
        typed,
        [found, ...others].slice(0, 5).map(({ digest }) => digest.article.label),
      ),
    )
  return found
}
