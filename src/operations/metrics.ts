// What is counted, for Prometheus: commands, how long they took, faults, the gateway, rate limits, and the process itself.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createCounter, createGauge, createHistogram, createReading, type Metric } from './prometheus.ts'

const GATEWAY_STATES = ['connecting', 'ready', 'reconnecting', 'ended'] as const
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10]

export type Metrics = ReturnType<typeof createMetrics>

export function createMetrics() {
  const counted = {
    /** By kind, command, outcome, deferred. */
    interactions: createCounter('verbatim_interactions_total', 'Interactions answered, by kind, command and outcome'),
    /** By kind and command. */
    seconds: createHistogram('verbatim_interaction_seconds', 'From an interaction’s arrival to its answer', SECONDS),
    /** By place. */
    faults: createCounter('verbatim_faults_total', 'Faults outside of commands, by place'),
    /** By global and bare. */
    rateLimits: createCounter('verbatim_rate_limits_total', 'Answers 429 from Discord'),
    invalid: createGauge('verbatim_invalid_requests', 'Requests that Discord refused in the last ten minutes'),
  }
  const gateway = createGauge('verbatim_gateway_state', '1 for the state the gateway is in')
  const all: readonly Metric[] = [...Object.values(counted), gateway, ...processReadings()]
  return {
    ...counted,
    setGatewayState(now: (typeof GATEWAY_STATES)[number]) {
      for (const state of GATEWAY_STATES) gateway.set(state === now ? 1 : 0, { state })
    },
    /** All of it, as Prometheus reads it. */
    text: () => all.map((metric) => metric.text()).join(''),
  }
}

/** The process, under the names that dashboards look for. */
function processReadings(): Metric[] {
  const delay = monitorEventLoopDelay({ resolution: 100 })
  delay.enable()
  const cpuSeconds = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  }
  const started = Date.now() / 1000 - process.uptime()
  return [
    createReading('process_cpu_seconds_total', 'Processor time used', 'counter', cpuSeconds),
    createReading('process_start_time_seconds', 'When the process started', 'gauge', () => started),
    createReading('process_resident_memory_bytes', 'Memory in use', 'gauge', () => process.memoryUsage.rss()),
    createReading(
      'nodejs_heap_size_used_bytes',
      'JavaScript heap in use',
      'gauge',
      () => process.memoryUsage().heapUsed,
    ),
    createReading(
      'nodejs_eventloop_lag_p99_seconds',
      'How late the event loop was since it was last asked, at the 99th percentile',
      'gauge',
      () => {
        const lag = delay.percentile(99) / 1e9
        delay.reset()
        return lag
      },
    ),
  ]
}
