// The metrics: Prometheus' text format, and what the bot gives of itself.
import { describe, expect, test } from 'vitest'
import { createMetrics } from '../../src/operations/metrics.ts'
import { createCounter, createGauge, createHistogram } from '../../src/operations/prometheus.ts'

describe('the text format', () => {
  test('a counter counts each combination of labels apart', () => {
    const counter = createCounter('answers_total', 'Answers')
    counter.inc({ kind: 'a' })
    counter.inc({ kind: 'a' })
    counter.inc({ kind: 'b' })
    counter.inc()
    expect(counter.text()).toBe(
      [
        '# HELP answers_total Answers',
        '# TYPE answers_total counter',
        'answers_total{kind="a"} 2',
        'answers_total{kind="b"} 1',
        'answers_total 1',
        '',
      ].join('\n'),
    )
  })

  test('a gauge gives the last value', () => {
    const gauge = createGauge('open', 'Open')
    gauge.set(3)
    gauge.set(1.5)
    expect(gauge.text()).toBe('# HELP open Open\n# TYPE open gauge\nopen 1.5\n')
  })

  test('a histogram’s buckets hold what is at or under their bound, the last one all', () => {
    const histogram = createHistogram('seconds', 'Time', [0.1, 1])
    for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe(value, { kind: 'a' })
    expect(histogram.text()).toBe(
      [
        '# HELP seconds Time',
        '# TYPE seconds histogram',
        'seconds_bucket{kind="a",le="0.1"} 2',
        'seconds_bucket{kind="a",le="1"} 3',
        'seconds_bucket{kind="a",le="+Inf"} 4',
        'seconds_sum{kind="a"} 7.65',
        'seconds_count{kind="a"} 4',
        '',
      ].join('\n'),
    )
    const bare = createHistogram('seconds', 'Time', [1])
    bare.observe(2)
    expect(bare.text()).toContain('seconds_bucket{le="1"} 0\nseconds_bucket{le="+Inf"} 1\nseconds_sum 2\n')
  })

  test('a label’s value cannot break out of its quotation marks', () => {
    const counter = createCounter('answers_total', 'Answers')
    counter.inc({ kind: 'a"} 9\n\\' })
    expect(counter.text()).toContain('answers_total{kind="a\\"} 9\\n\\\\"} 1\n')
    expect(counter.text().split('\n')).toHaveLength(4)
  })
})

test('the bot gives its own metrics and those of its process, every line well formed', () => {
  const metrics = createMetrics()
  metrics.interactions.inc({ kind: 'command', command: 'article list', outcome: 'answered', deferred: 'false' })
  metrics.seconds.observe(0.002, { kind: 'command', command: 'article list' })
  metrics.faults.inc({ place: 'http' })
  metrics.invalid.set(0)
  metrics.setGatewayState('ready')
  const lines = metrics.text().trimEnd().split('\n')
  const sample = /^[a-z_:]\w*(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? (?:\+Inf|-?[\d.]+(?:e[-+]?\d+)?)$/
  for (const line of lines) expect(line).toMatch(line.startsWith('#') ? /^# (?:HELP|TYPE) \w+ \S/ : sample)
  const value = (name: string) => Number(lines.find((line) => line.startsWith(`${name} `))?.split(' ')[1])
  expect(value('process_cpu_seconds_total')).toBeGreaterThan(0)
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(20e6)
  expect(value('nodejs_heap_size_used_bytes')).toBeGreaterThan(1e6)
  expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0)
  expect(Math.abs(value('process_start_time_seconds') - (Date.now() / 1000 - process.uptime()))).toBeLessThan(60)
})
