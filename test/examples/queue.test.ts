import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createMetrics, printGauge } from '../../examples/queue/metrics.js'
import { refusal, sign, TOLERANCE } from '../../examples/queue/signature.js'
import { folderStore } from '../../examples/queue/store.js'

const root = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('sign() and refusal()', () => {
  const now = 1_767_225_600
  const body = Buffer.from('{"id":549}')
  const timestamp = String(now)
  const signature = sign('secret', timestamp, body)
  const request = { secret: 'secret', timestamp, signature, body }

  it('signs as any HMAC-SHA256 does', () => {
    // printf '1767225600.{"id":549}' | openssl dgst -sha256 -hmac secret
    expect(signature).toBe('ce8990e9f6b68d9bd831e94c9a8f9bf84560468286319489d769330675f17706')
  })

  it.each([
    ['the request itself', {}, now, undefined],
    ['a clock that is slow by the tolerance', {}, now + TOLERANCE, undefined],
    ['a request from the future', {}, now - TOLERANCE - 1, 'bad-time'],
    ['an old request', {}, now + TOLERANCE + 1, 'bad-time'],
    ['another secret', { secret: 'other' }, now, 'bad-signature'],
    ['another body', { body: Buffer.from('{"id":550}') }, now, 'bad-signature'],
    ['another time', { timestamp: String(now + 1) }, now, 'bad-signature'],
    ['no signature', { signature: '' }, now, 'bad-signature'],
    [
      'a signed time that is no number',
      { timestamp: 'x', signature: sign('secret', 'x', body) },
      now,
      'bad-time',
    ],
  ])('decides on %s', (_, changes, time, expected) => {
    expect(refusal({ ...request, ...changes }, time)).toBe(expected)
  })
})

describe('folderStore()', () => {
  const store = folderStore(root)
  const entry = (modified: string, head: string) => ({ modified, head, revision: 'r', route: 'faq' })
  const [early, late] = ['2026-03-02T09:00:00', '2026-03-02T10:00:00']

  it('keeps the newest version, in any order of writing', async () => {
    const key = { site: 'order', id: 1 }
    expect(await store.read(key)).toBeUndefined()
    expect(await store.write(key, entry(late, 'new'))).toBe(true)
    expect(await store.write(key, entry(early, 'old'))).toBe(false)
    expect(await store.read(key)).toEqual(entry(late, 'new'))
    expect(readdirSync(join(root, 'order', '1'))).toEqual(['20260302100000.json'])
  })

  it('keeps the newest version of many that are written and read at once', async () => {
    const key = { site: 'race', id: 1 }
    const times = Array.from(
      { length: 50 },
      (_, index) => `2026-03-02T09:00:${String(index).padStart(2, '0')}`,
    )
    await Promise.all(
      times.flatMap((time) => [
        store.write(key, entry(time, time)),
        store.read(key).then((read) => read?.head),
      ]),
    )
    expect(await store.read(key)).toEqual(entry('2026-03-02T09:00:49', '2026-03-02T09:00:49'))
    expect(readdirSync(join(root, 'race', '1'))).toHaveLength(1)
  })

  it('removes the version that a killed writer left', async () => {
    const key = { site: 'killed', id: 1 }
    await store.write(key, entry(late, 'new'))
    writeFileSync(join(root, 'killed', '1', '20260302090000.json'), '{}')
    expect(await store.read(key)).toEqual(entry(late, 'new'))
    expect(readdirSync(join(root, 'killed', '1'))).toHaveLength(1)
  })

  it('lists the posts of a site', async () => {
    await Promise.all([7, 9].map((id) => store.write({ site: 'list', id }, entry(early, ''))))
    const ids = []
    for await (const id of store.list('list')) ids.push(id)
    expect(ids.toSorted()).toEqual([7, 9])
    for await (const id of store.list('unknown')) ids.push(id)
    expect(ids).toHaveLength(2)
  })
})

describe('createMetrics()', () => {
  it('prints counters, sums and gauges as Prometheus reads them', () => {
    const metrics = createMetrics()
    metrics.count('jobs_total', { site: 'a' })
    metrics.count('jobs_total', { site: 'a' })
    metrics.count('jobs_total', { site: 'b"\n' }, 3)
    metrics.observe('fetch_seconds', {}, 0.5)
    expect(metrics.total('jobs_total')).toBe(5)
    expect(metrics.print() + printGauge('depth', [{ labels: {}, value: 7 }])).toBe(
      [
        '# TYPE jobs_total counter',
        'jobs_total{site="a"} 2',
        'jobs_total{site="b\\"\\n"} 3',
        '# TYPE fetch_seconds_sum counter',
        'fetch_seconds_sum 0.5',
        '# TYPE fetch_seconds_count counter',
        'fetch_seconds_count 1',
        '# TYPE depth gauge',
        'depth 7',
        '',
      ].join('\n'),
    )
  })
})
