// @ts-check
/** Counters in the text format of Prometheus. https://prometheus.io/docs/instrumenting/exposition_formats/ */
import { createServer } from 'node:http'

/**
 * @typedef {Readonly<Record<string, string>>} Labels
 *
 * @typedef {object} Metrics
 * @property {(name: string, labels: Labels, by?: number) => void} count Adds to a counter.
 * @property {(name: string, labels: Labels, value: number) => void} observe Adds to a sum, `NAME_sum`, and counts it, `NAME_count`.
 * @property {(name: string) => number} total The sum of a counter over all labels.
 * @property {() => string} print
 */

/** @returns {Metrics} */
export function createMetrics() {
  /** @type {Map<string, Map<string, number>>} */
  const families = new Map()
  /** @param {string} name @param {Labels} labels */
  const count = (name, labels, by = 1) => {
    const family = families.get(name) ?? new Map()
    const key = printLabels(labels)
    families.set(name, family.set(key, (family.get(key) ?? 0) + by))
  }
  return {
    count,
    observe(name, labels, value) {
      count(`${name}_sum`, labels, value)
      count(`${name}_count`, labels)
    },
    total: (name) => [...(families.get(name)?.values() ?? [])].reduce((sum, value) => sum + value, 0),
    print: () => [...families].map(([name, family]) => printFamily(name, 'counter', family)).join(''),
  }
}

/**
 * Prints numbers that are measured when they are asked for.
 *
 * @param {string} name
 * @param {readonly { labels: Labels, value: number }[]} values
 */
export function printGauge(name, values) {
  return printFamily(name, 'gauge', new Map(values.map(({ labels, value }) => [printLabels(labels), value])))
}

/**
 * Serves metrics on `/metrics`.
 *
 * @param {number} port 0 for any free port.
 * @param {() => Promise<string>} print
 * @returns {Promise<number>} The port.
 */
export async function serveMetrics(port, print) {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    const text = await print().catch((error) => error)
    if (typeof text !== 'string') return response.writeHead(503).end()
    return response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text)
  })
  // Metrics alone do not keep the process alive.
  server.unref()
  await new Promise((resolve) => server.listen(port, () => resolve(undefined)))
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port
}

/** @param {string} name @param {string} type @param {ReadonlyMap<string, number>} family */
function printFamily(name, type, family) {
  const lines = [...family].map(([labels, value]) => `${name}${labels} ${value}\n`)
  return `# TYPE ${name} ${type}\n${lines.join('')}`
}

/** @param {Labels} labels */
function printLabels(labels) {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return pairs.length === 0 ? '' : `{${pairs}}`
}
