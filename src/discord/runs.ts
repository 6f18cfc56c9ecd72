// From a Text to runs: stretches of cleaned text under the same marks, in the only combinations that Discord reads right.
import type { Text } from '../language/text.ts'
import { clean, oneLine } from './clean.ts'

export type Splitting = {
  /** Line ends become blanks. */
  readonly oneLine?: boolean
  /** The ids of the registered commands, by name, so that they can be tapped. */
  readonly commandIds?: ReadonlyMap<string, string> | undefined
}

export type Mark = '**' | '~~' | '_'

/** Words are literal; code may be cut like words; what is whole is markdown, there or not there. */
export type Run = { readonly kind: 'words' | 'code' | 'whole'; readonly text: string; readonly marks: readonly Mark[] }

/** Marks nest in one order, so that neighbours share those they can. */
const NESTING: readonly Mark[] = ['**', '~~', '_']
const withMark = (marks: readonly Mark[], mark: Mark) => NESTING.filter((one) => one === mark || marks.includes(one))

const SNOWFLAKE = /^\d{17,20}$/
const COMMAND = /^[-_\p{L}\p{N}]+(?: [-_\p{L}\p{N}]+){0,2}$/u

/** The runs of a text, none of them empty. */
export function runsOf(text: Text, splitting: Splitting): Run[] {
  const runs = merged(split(text, [], { ...splitting, tidy: splitting.oneLine ? oneLine : paragraphs }))
  return merged(runs.map((run, index) => ({ ...run, marks: usable(run, runs[index - 1], runs[index + 1]) })))
}

const paragraphs = (text: string) => clean(text).replace(/\n{3,}/g, '\n\n')

type Tidying = Splitting & { readonly tidy: (text: string) => string }

function split(text: Text, marks: readonly Mark[], tidying: Tidying): Run[] {
  if (typeof text === 'string') return [{ kind: 'words', text: tidying.tidy(text), marks }]
  if (Array.isArray(text)) return (text as readonly Text[]).flatMap((part) => split(part, marks, tidying))
  const mark = text as Exclude<Text, string | readonly Text[]>
  if ('bold' in mark) return split(mark.bold, withMark(marks, '**'), tidying)
  if ('italic' in mark) return split(mark.italic, withMark(marks, '_'), tidying)
  if ('struck' in mark) return split(mark.struck, withMark(marks, '~~'), tidying)
  if ('code' in mark) return [code(tidying.tidy(mark.code))]
  if ('command' in mark) return command(mark.command, mark.options, tidying.commandIds)
  if ('member' in mark) return SNOWFLAKE.test(mark.member) ? [whole(`<@${mark.member}>`)] : [words('@member')]
  const address = addressOf(mark.link)
  return [address === undefined ? words(tidying.tidy(mark.link)) : whole(`<${address}>`)]
}

const words = (text: string): Run => ({ kind: 'words', text, marks: [] })
const whole = (text: string): Run => ({ kind: 'whole', text, marks: [] })

/** Code can hold everything but two backticks in a row, which could end it; such text is shown as words. */
function code(text: string): Run {
  const shown = text.replace(/^\n+|\n+$/g, '')
  return shown.trim() === '' || shown.includes('``') ? words(shown) : { ...words(shown), kind: 'code' }
}

function command(name: string, options: string | undefined, ids: ReadonlyMap<string, string> | undefined): Run[] {
  const typed = oneLine(options === undefined ? `/${name}` : `/${name} ${options}`)
  const id = ids?.get(name.split(' ')[0] as string)
  if (id === undefined || !SNOWFLAKE.test(id) || !COMMAND.test(name)) return [code(typed)]
  const tap = whole(`</${name}:${id}>`)
  return options === undefined ? [tap] : [tap, words(' '), code(oneLine(options))]
}

/** A web address that Discord links as a whole and that shows its true host; undefined for anything else. */
function addressOf(link: string): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined
  return /[\s<>]/.test(url.href) ? undefined : url.href
}

/** Neighbours under the same marks as one run; code beside code apart, since their fences would meet. */
function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (run.text === '') continue
    if (run.kind === 'words' && last?.kind === 'words' && String(last.marks) === String(run.marks))
      result[result.length - 1] = { ...last, text: last.text + run.text }
    else if (run.kind === 'code' && last?.kind === 'code') result.push(words(' '), run)
    else result.push(run)
  }
  return result
}

/** The marks of a run without those that Discord would misread beside its neighbours. */
function usable(run: Run, before: Run | undefined, after: Run | undefined): readonly Mark[] {
  return run.marks.filter((mark) => {
    // An escaped tilde in front of the end of struck text would be taken for the end.
    if (mark === '~~') return !run.text.endsWith('~')
    // Italics end only at the end of a word, and do not begin right after struck text.
    if (mark === '_') return !/^\w/.test(after?.text ?? '') && !before?.marks.includes('~~')
    return true
  })
}
