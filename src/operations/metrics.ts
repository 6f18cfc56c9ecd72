// What is counted, for Prometheus: commands, how long they took, faults, the gateway, rate limits.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const GATEWAY_STATES = ['connecting', 'ready', 'reconnecting', 'ended'] as const

export type Metrics = ReturnType<typeof createMetrics>

export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'verbatim_' })
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions answered, by kind, command and outcome',
    labelNames: ['kind', 'command', 'outcome', 'deferred'],
    registers,
  })
  const seconds = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'From an interaction’s arrival to its answer',
    labelNames: ['kind', 'command'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10],
    registers,
  })
  const faults = new Counter({
    name: 'verbatim_faults_total',
    help: 'Faults outside of commands, by place',
    labelNames: ['place'],
    registers,
  })
  const gateway = new Gauge({
    name: 'verbatim_gateway_state',
    help: '1 for the state the gateway is in',
    labelNames: ['state'],
    registers,
  })
  const rateLimits = new Counter({
    name: 'verbatim_rate_limits_total',
    help: 'Answers 429 from Discord',
    labelNames: ['global', 'bare'],
    registers,
  })
  const invalid = new Gauge({
    name: 'verbatim_invalid_requests',
    help: 'Requests that Discord refused in the last ten minutes',
    registers,
  })
  return {
    registry,
    interactions,
    seconds,
    faults,
    rateLimits,
    invalid,
    setGatewayState(now: (typeof GATEWAY_STATES)[number]) {
      for (const state of GATEWAY_STATES) gateway.set({ state }, state === now ? 1 : 0)
    },
  }
}
