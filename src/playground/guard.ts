// Who may talk to the playground: pages of its own, under host names that it knows. What a browser is told so that hostile text stays text.
import type { IncomingHttpHeaders } from 'node:http'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Every answer carries these. Trusted types are denied, since the page never writes markup. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
} as const

export type Asked = { readonly method: string; readonly headers: IncomingHttpHeaders }

/** Why a request is refused, or undefined. A page elsewhere must not be able to use the bot, nor a foreign name that points here. */
export function refusalOf({ method, headers }: Asked, allowedHosts: readonly string[]): string | undefined {
  const { host, origin } = headers
  if (host === undefined || !isKnown(host, allowedHosts)) {
    return 'The playground answers on localhost only. Set PLAYGROUND_ALLOWED_HOSTS to allow another host name.'
  }
  if (origin !== undefined && hostOf(origin) !== host) return 'A page of another origin may not use the playground.'
  const site = headers['sec-fetch-site']
  // Following a link to the playground is fine, whatever page it stands on; anything else must come from the playground itself.
  const isVisit =
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) {
    return 'Another site may not use the playground.'
  }
  return undefined
}

function isKnown(host: string, allowedHosts: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
  return [...LOOPBACK, ...allowedHosts.map((allowed) => allowed.toLowerCase())].some(
    (known) => known === name || known === host.toLowerCase(),
  )
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
