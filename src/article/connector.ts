// Connections to public addresses only: literal addresses, every DNS answer and the connected socket are checked.
import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './address.ts'

/** All the addresses of a name; it is asked once for each connection, so what was checked is what is connected to. */
export type Resolve = (hostname: string) => Promise<readonly string[]>
export type Connect = buildConnector.connector

export type Network = {
  readonly resolve: Resolve
  /** Whether an address may be connected to. */
  readonly allows: (address: string) => boolean
  /** Makes the connection; `undefined` for undici's own. */
  readonly connect?: ((lookup: LookupFunction) => Connect) | undefined
}

/** A name or a link led to an address that is not public. */
export class PrivateAddressError extends Error {
  readonly code = 'ERR_PRIVATE_ADDRESS'
}

const connectMs = 5_000

const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, found) => {
      if (error) reject(error)
      else resolve(found.map(({ address }) => address))
    })
  })

export const internet: Network = { resolve: resolveBySystem, allows: isPublicAddress }

/** One answer that is not public spoils them all: a name that mixes them is up to no good. */
async function checkedAddresses(
  hostname: string,
  { resolve, allows }: Network,
): Promise<{ address: string; family: number }[]> {
  const addresses = await resolve(hostname)
  if (addresses.length === 0) throw Object.assign(new Error('The name has no address.'), { code: 'ENOTFOUND' })
  if (!addresses.every((address) => isIP(address) !== 0 && allows(address)))
    throw new PrivateAddressError('The name leads to an address that is not public.')
  return addresses.map((address) => ({ address, family: isIP(address) }))
}

function checkedLookup(network: Network): LookupFunction {
  return (hostname, options, callback) => {
    checkedAddresses(hostname, network).then(
      (found) => {
        if (options.all) callback(null, found)
        else callback(null, found[0]?.address ?? '', found[0]?.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
}

/** undici's connector, which refuses before it connects and once more when it knows whom it reached. */
export function guardedConnector(network: Network): Connect {
  const lookup = checkedLookup(network)
  const connect = network.connect?.(lookup) ?? buildConnector({ lookup, timeout: connectMs, allowH2: false })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !network.allows(host)) {
      callback(new PrivateAddressError('The link leads to an address that is not public.'), null)
      return
    }
    connect(options, (...[error, socket]) => {
      if (error !== null) callback(error, null)
      else if (network.allows(socket.remoteAddress ?? '')) callback(null, socket)
      else {
        socket.destroy()
        callback(new PrivateAddressError('The connection led to an address that is not public.'), null)
      }
    })
  }
}
