// @ts-check
/** Recorded responses, from which all inputs are made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseHead, toTags } from 'wp-faq-seo/head'
import { safeParseResource } from 'wp-faq-seo/wordpress'
import { FOREIGN, NODES, ROOTS } from './foreign.js'

/** @typedef {import('./doors.js').DoorName} DoorName */

/**
 * @typedef {object} Seed
 * @property {DoorName} door What reads it.
 * @property {string} kind Seeds of a kind are similar: a post, a term, the HTML of a page.
 * @property {string} text JSON.
 */

/** Recorded responses that are not in the repository, beside it, and those in it. */
const FOLDERS = ['../../../shared', '../fixtures'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** Pages without a resource. */
const SPECIAL = [
  { kind: 'home' },
  { kind: 'home', url: 'https://cms.example.com/' },
  { kind: 'search', query: 'fees' },
  { kind: 'search', query: 'fees', url: 'https://cms.example.com/search/fees/' },
  { kind: 'date', year: 2025, url: 'https://cms.example.com/2025/' },
  { kind: 'date', year: 2025, month: 5, day: 7, url: 'https://cms.example.com/2025/05/07/' },
  { kind: 'not-found' },
  { kind: 'not-found', url: 'https://cms.example.com/gone/' },
  { kind: 'not-found', url: 'https://cms.example.com/2025/05/caf%C3%A9%2Fb/7/?x=1' },
  { kind: 'search', query: '' },
]

/** The longest seed: inputs of common size come more often. */
const LONGEST = 400_000

/**
 * Reads all seeds, by kind. The first folder that exists is read.
 *
 * @param {readonly string[]} folders
 * @returns {ReadonlyMap<string, readonly Seed[]>}
 */
export function readSeeds(folders = FOLDERS) {
  const folder = folders.find((path) => existsSync(path))
  if (folder === undefined) throw new Error(`Cannot fuzz: no recorded responses in ${folders.join(' or ')}`)
  /** @type {Map<string, Map<string, Seed>>} */
  const kinds = new Map()
  const add = (/** @type {Seed} */ seed) => {
    if (seed.text.length > LONGEST) return
    const seeds = kinds.get(seed.kind) ?? new Map()
    kinds.set(seed.kind, seeds.set(seed.text, seed))
  }
  for (const page of SPECIAL) add(toSeed('special', 'special', page))
  for (const value of FOREIGN) add(toSeed('resource', 'foreign', value))
  for (const value of NODES) add(toSeed('wpgraphql', 'node', value))
  for (const value of ROOTS) add(toSeed('root', 'root', value))
  for (const file of listFiles(folder)) {
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.html')) add(toSeed('html', 'html', text))
    else for (const seed of classify(JSON.parse(text))) add(seed)
  }
  return new Map([...kinds].map(([kind, seeds]) => [kind, [...seeds.values()]]))
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listFiles(path)
      return /\.(?:json|html)$/.test(entry.name) ? [path] : []
    })
}

/** The seeds in a recorded file: lists are divided, envelopes are opened. @param {any} value @returns {Seed[]} */
function classify(value) {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(classify)
  if (typeof value.body === 'object' && 'status' in value) return classify(value.body)
  if (typeof value.headHtml === 'string') return readHeadSeeds(value.headHtml)
  if (Array.isArray(value['@graph'])) return [toSeed('graph', 'graph', value)]
  if (isPluginResponse(value)) return [toSeed('plugin', 'plugin response', value)]
  if (isGraphql(value)) return [toSeed('wpgraphql', 'wpgraphql', value)]
  if (typeof value.ID === 'number' || Array.isArray(value.posts))
    return [toSeed('wordpress-com', 'wordpress-com', value)]
  if (Array.isArray(value.namespaces)) return [toSeed('root', 'root', value)]
  const parsed = safeParseResource(value)
  if (parsed.success) return [toSeed('resource', kindOf(value), value)]
  // Types and taxonomies are objects by name.
  const members = Object.values(value)
  if (members.every((member) => typeof member?.slug === 'string')) {
    return [toSeed('records', 'records', value), ...members.flatMap(classify)]
  }
  return 'code' in value || 'id' in value ? [toSeed('resource', 'refused', value)] : []
}

/** The HTML of a head, and its list of tags. @param {string} html */
function readHeadSeeds(html) {
  return [toSeed('html', 'head', html), toSeed('tags', 'tags', toTags(parseHead(html).head))]
}

/** @param {any} value */
function isPluginResponse(value) {
  return 'success' in value && (typeof value.head === 'string' || typeof value.data?.title === 'string')
}

/** @param {any} value */
function isGraphql(value) {
  return (
    (typeof value.data === 'object' && !('status' in (value.data ?? {}))) ||
    typeof value.databaseId === 'number'
  )
}

/** @param {any} resource */
function kindOf(resource) {
  if (typeof resource.html === 'string' && !('id' in resource)) return 'head response'
  if (!('title' in resource)) return 'taxonomy' in resource ? 'term' : 'id' in resource ? 'user' : 'type'
  if ('raw' in (resource.content ?? {})) return 'edited post'
  if ('_embedded' in resource) return 'post with embeds'
  return 'aioseo_head_json' in resource
    ? 'post with AIOSEO'
    : 'yoast_head_json' in resource
      ? 'post'
      : 'post without head'
}

/** @param {DoorName} door @param {string} kind @param {any} value @returns {Seed} */
function toSeed(door, kind, value) {
  return { door, kind, text: JSON.stringify(value) }
}
