// The stand-in's gateway: it greets, identifies, resumes and sends interactions as Discord does, and breaks in every way that Discord and networks do.
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

type Payload = { readonly op: number; readonly d?: unknown; readonly t?: string; readonly s?: number }

/** How the gateway behaves from now on. */
export type Manners = {
  /** How a handshake goes. */
  handshake: 'normal' | 'black hole' | 'refused'
  hello: boolean
  heartbeatInterval: number
  /** What an IDENTIFY gets: a session, INVALID_SESSION, nothing, or a close code. */
  identify: 'ready' | 'invalid' | 'nothing' | number
  resume: 'resumed' | 'refused'
  acknowledge: boolean
}

const NORMAL: Manners = {
  handshake: 'normal',
  hello: true,
  heartbeatInterval: 41_250,
  identify: 'ready',
  resume: 'resumed',
  acknowledge: true,
}

export type StandInGateway = Awaited<ReturnType<typeof createStandInGateway>>

export async function createStandInGateway(token: string) {
  const manners: Manners = { ...NORMAL }
  const received: Payload[] = []
  const sockets = new Set<Socket>()
  const connections: WebSocket[] = []
  const waiting: { op: number; resolve: () => void }[] = []
  let sequence = 0
  let handshakes = 0
  let port = 0

  const upgrades = new WebSocketServer({ noServer: true })
  let server = createHttp()

  function createHttp() {
    const made = createServer()
    made.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    made.on('upgrade', (request, socket, head) => {
      handshakes += 1
      if (manners.handshake === 'black hole') return
      if (manners.handshake === 'refused')
        return void socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n')
      upgrades.handleUpgrade(request, socket, head, greet)
    })
    return made
  }

  function greet(connection: WebSocket): void {
    connections.push(connection)
    connection.on('error', () => {})
    connection.on('message', (data) => take(connection, JSON.parse(String(data)) as Payload))
    if (manners.hello) send(connection, { op: 10, d: { heartbeat_interval: manners.heartbeatInterval } })
  }

  function take(connection: WebSocket, payload: Payload): void {
    received.push(payload)
    if (payload.op === 1 && manners.acknowledge) send(connection, { op: 11 })
    if (payload.op === 2) identify(connection, payload.d as { token: string })
    if (payload.op === 6) {
      if (manners.resume === 'refused') send(connection, { op: 9, d: false })
      else dispatch(connection, 'RESUMED', {})
    }
    for (const one of waiting.filter(({ op }) => op === payload.op)) {
      waiting.splice(waiting.indexOf(one), 1)
      one.resolve()
    }
  }

  function identify(connection: WebSocket, { token: theirs }: { token: string }): void {
    if (theirs !== token) connection.close(4004, 'Authentication failed.')
    else if (typeof manners.identify === 'number') connection.close(manners.identify)
    else if (manners.identify === 'invalid') send(connection, { op: 9, d: false })
    else if (manners.identify === 'ready') welcome(connection)
  }

  function welcome(connection: WebSocket): void {
    dispatch(connection, 'READY', {
      v: 10,
      user: { id: '100000000000000001', username: 'Verbatim', discriminator: '0', bot: true, avatar: null },
      guilds: [],
      session_id: `session ${sequence}`,
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: '100000000000000001', flags: 0 },
    })
  }

  const send = (connection: WebSocket, payload: unknown) =>
    connection.send(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const dispatch = (connection: WebSocket, t: string, d: unknown) => send(connection, { op: 0, t, s: ++sequence, d })
  const url = () => `ws://127.0.0.1:${port}`
  const listen = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen()
  port = (server.address() as AddressInfo).port

  const current = (): WebSocket => {
    const connection = connections.at(-1)
    if (connection === undefined) throw new Error('nobody has connected to the stand-in')
    return connection
  }
  const socketOf = (connection: WebSocket) => (connection as unknown as { _socket: Socket })._socket

  return {
    url,
    manners,
    received,
    count: (op: number) => received.filter((payload) => payload.op === op).length,
    handshakes: () => handshakes,
    /** The next payload with this op. */
    next: (op: number) => new Promise<void>((resolve) => void waiting.push({ op, resolve })),
    dispatch: (event: string, data: unknown) => dispatch(current(), event, data),
    send: (payload: unknown) => send(current(), payload),
    close: (code: number) => current().close(code),
    reset: () => void socketOf(current()).resetAndDestroy(),
    /** Reads nothing any more, so that it answers neither heartbeats nor closes. */
    stopReading: () => void socketOf(current()).pause(),
    behave: (change: Partial<Manners>) => void Object.assign(manners, change),
    /** Refuses connections until `comeBack`. */
    goAway: async () => {
      const gone = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await gone
    },
    comeBack: async () => {
      server = createHttp()
      await listen()
    },
    shutDown: async () => {
      for (const socket of sockets) socket.destroy()
      upgrades.close()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
