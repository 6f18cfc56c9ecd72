// Talking to the server that served the page: the commands, interactions with their answers, files.
import type { AnswerLine, Attachment, RegisteredCommand } from './discord.ts'

export async function loadCommands(): Promise<readonly RegisteredCommand[]> {
  const response = await fetch('/api/commands')
  if (!response.ok) throw new Error(`The commands could not be loaded (${response.status}).`)
  return ((await response.json()) as { commands: readonly RegisteredCommand[] }).commands
}

/** Sends an interaction; gives the answer line by line, as the bot makes it. Throws where the server takes none. */
export async function* sendInteraction(interaction: unknown, signal: AbortSignal): AsyncGenerator<AnswerLine> {
  const response = await fetch('/api/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(interaction),
    signal,
  })
  if (!response.ok || response.body === null) throw new Error(await response.text())
  let rest = ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as AnswerLine
  }
}

/** Leaves a file with the server, as Discord's client does before it sends an interaction that names it. */
export async function upload(file: File): Promise<Attachment> {
  const response = await fetch(`/api/attachments?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream', 'x-playground': '1' },
    body: file,
  })
  if (!response.ok) throw new Error((await response.text()).trim())
  return (await response.json()) as Attachment
}
