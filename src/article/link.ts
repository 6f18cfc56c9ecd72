// A link that someone gives us, read once; only its parsed form is used from then on.
import { isIP } from 'node:net'

export type LinkRefusal = 'not a link' | 'private address'

/** Names that mean this machine or its network, wherever they are asked for. */
const privateName =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|arpa|test|invalid)\.?$/i
const longest = 2_048

/** The host without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}

/** An http(s) address without credentials and fragment, or why it is refused. `ports` are those that may be asked. */
export function readLink(
  written: string,
  { base, ports }: { readonly base?: URL; readonly ports: readonly number[] },
): URL | LinkRefusal {
  if (written.length > longest || !URL.canParse(written, base?.href)) return 'not a link'
  const url = new URL(written, base?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not a link'
  if (!ports.includes(portOf(url))) return 'not a link'
  const host = hostOf(url)
  // A name without a dot is a machine of the local network.
  if (isIP(host) === 0 && (privateName.test(host) || !host.replace(/\.$/, '').includes('.'))) return 'private address'
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}
