// The JSON behind a message: the interaction that went to the bot, what came back, and the message as it stands.
import { make } from '../dom.ts'
import type { Entry } from '../store.ts'

export function drawJson({ sent, received, message, state }: Entry): HTMLElement {
  return make(
    'div',
    { class: 'json' },
    sent !== undefined && part('Interaction, as Discord would send it', sent),
    ...received.map((one) => part('Answer, as Discord would get it', one)),
    state === 'sent' && part('Message, as it stands in the channel', message),
  )
}

function part(title: string, value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2)
  const details = make('details', { open: true }, make('summary', {}, title))
  details.append(make('pre', { tabindex: 0, role: 'region', 'aria-label': title }, text))
  return details
}
