// @ts-check
/** One input with its options: what a target is called with. */
import { toText } from './compact.js'
import { DOORS } from './doors.js'
import { MUTATORS } from './mutators/index.js'
import { createOptions, createOutputOptions } from './options.js'
import { createRandom, pickWeighted } from './random.js'
import { listSlots } from './slots.js'

/**
 * @typedef {object} Case All of it is JSON, in the short forms of compact.js.
 * @property {import('./doors.js').DoorName} door What reads the input.
 * @property {any} json The input.
 * @property {boolean} [asText] Whether the door gets JSON text, not the value.
 * @property {import('./options.js').Plan} [options] Options of `composeHead`, `toFaqPage` and `toSitePage`.
 * @property {import('./options.js').Plan} [output] Options of the functions that write.
 * @property {readonly any[]} [more] Further posts, for functions that take several.
 */

/** @typedef {ReadonlyMap<string, readonly import('./seeds.js').Seed[]>} Seeds */

/** Kinds of seeds, by how often they are picked. */
const WEIGHTS = /** @type {Readonly<Record<string, number>>} */ ({
  post: 8,
  'post with embeds': 4,
  'post without head': 2,
  'post with AIOSEO': 2,
  'edited post': 3,
  'head response': 2,
  head: 2,
  html: 0.7,
  wpgraphql: 2,
  'wordpress-com': 1,
  records: 0.3,
  root: 0.3,
  refused: 0.5,
  special: 1.2,
  foreign: 2,
  node: 1.5,
  tags: 1,
})

/** What a kind is without recorded seeds. @type {readonly import('./seeds.js').Seed[]} */
const NO_SEEDS = [{ door: 'resource', kind: 'none', text: '{}' }]

/** Inputs that any other door is tried with. */
const OTHER_DOORS = /** @type {const} */ ([
  'post',
  'single',
  'list',
  'list',
  'plugin',
  'plugin',
  'plugin',
  'resource',
  'graph',
  'wpgraphql',
  'wordpress-com',
  'html',
  'tags',
])

/**
 * Creates the case with this number. Depends on nothing else than its arguments.
 *
 * @param {number} seed
 * @param {number} index
 * @param {Seeds} seeds
 * @returns {Case}
 */
export function createCase(seed, index, seeds) {
  const random = createRandom(seed, index)
  const kinds = [...seeds.keys()].map((kind) => ({ kind, weight: WEIGHTS[kind] ?? 1 }))
  const another = (kind = pickWeighted(random, kinds).kind) => pickSeed(random, seeds.get(kind) ?? NO_SEEDS)
  const chosen = another()
  const json = random.chance(0.97)
    ? mutate(JSON.parse(chosen.text), random, another)
    : JSON.parse(chosen.text)
  const door = random.chance(0.07) ? random.pick(OTHER_DOORS) : chosen.door
  const read = (/** @type {string} */ kind) => {
    const value = JSON.parse(another(kind).text)
    return random.chance(0.7) ? value : mutate(value, random, another)
  }
  return {
    door,
    json: door === 'list' && !Array.isArray(json) ? [json] : json,
    asText: DOORS[door].takesText && random.chance(0.5),
    options: random.chance(0.85) ? createOptions(random, materialOf(json, chosen, read)) : {},
    output: createOutputOptions(random),
    ...(random.chance(0.06) && { more: [read('post'), read('post with embeds')] }),
  }
}

/** The input of a case as its door takes it, and its size in characters. Every call returns a new input. @param {Case} testCase */
export function readInput({ json, asText }) {
  const text = toText(json)
  return { input: asText ? text : JSON.parse(text), size: text.length }
}

/** Small seeds are picked more often. @param {ReturnType<typeof createRandom>} random @param {readonly import('./seeds.js').Seed[]} list */
function pickSeed(random, list) {
  const some = Array.from({ length: random.between(1, 4) }, () => random.pick(list))
  return some.reduce((one, other) => (one.text.length < other.text.length ? one : other))
}

/**
 * @param {any} json
 * @param {ReturnType<typeof createRandom>} random
 * @param {() => { readonly text: string }} another
 */
function mutate(json, random, another) {
  /** @type {import('./slots.js').Slot[] | undefined} */
  let slots
  const draft = {
    json,
    random,
    another: () => JSON.parse(another().text),
    slots() {
      slots ??= listSlots(draft.json)
      return slots
    },
  }
  for (let count = 1 + random.length(8); count > 0; count--) {
    for (let tries = 0; tries < 5; tries++) if (pickWeighted(random, MUTATORS).mutate(draft)) break
    slots = undefined
  }
  return draft.json
}

/**
 * What options refer to in an input, so that they concern it.
 *
 * @param {any} json
 * @param {import('./seeds.js').Seed} chosen The seed of the input.
 * @param {(kind: string) => any} seed
 * @returns {import('./options.js').Material}
 */
function materialOf(json, { kind, text }, seed) {
  const { id, type, slug, author } = typeof json === 'object' && json !== null ? json : {}
  const urls = [...text.slice(0, 2000).matchAll(/https:\/\/([a-z0-9.-]+\.[a-z]+)/g)]
  const taxonomies = [...text.matchAll(/"taxonomy":"([\w-]+)"/g)].map(([, name]) => name)
  return {
    homes: [...new Set(urls.map(([, host]) => `https://${host}/`)), 'https://cms.example.com/'],
    ids: [id, author, 7].filter((one) => Number.isInteger(one) && one > 0),
    types: [type, type, slug, 'faq'].filter((name) => typeof name === 'string' && name.trim() !== ''),
    taxonomies: [...new Set(taxonomies), 'category'].filter((name) => name !== undefined),
    slugs: [...text.matchAll(/"slug":"([\w-]+)"/g)].map(([, name]) => name ?? '').slice(-3),
    isList: /^(?:special|term|type|user|head response)$/.test(kind),
    seed,
  }
}
