// Letting a server listen, with a clear fault when it cannot.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server could not listen. The message says why and what to change. */
export class ListenFault extends Error {
  override name = 'ListenFault'
}

/** Listens; gives the port (of use where 0 was asked for). `setting` is named in the fault, for example HTTP_PORT. Throws ListenFault. */
export function listen(
  server: Server,
  { host, port, setting }: { host: string; port: number; setting: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(new ListenFault(faultOf(error, host, port, setting), { cause: error }))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function faultOf({ code }: NodeJS.ErrnoException, host: string, port: number, setting: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use already. Stop the program that uses it, or set ${setting} to another port.`
  if (code === 'EACCES') return `Port ${port} needs rights that this user lacks. Set ${setting} to a port above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address ${host} to listen on.`
  return `The server could not listen on ${host}:${port} (${code ?? 'unknown cause'}). Set ${setting} to another port.`
}

/** Closes a server and its idle connections. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
