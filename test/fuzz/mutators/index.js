// @ts-check
/** All mutators. A new one is one entry of one of these lists. */
import { GRAPHS } from './graphs.js'
import { HTML } from './html.js'
import { KEYS } from './keys.js'
import { NESTING } from './nesting.js'
import { SEEDS } from './seeds.js'
import { STRINGS } from './strings.js'
import { HEAD_TAGS } from './tags.js'
import { TEXTS } from './texts.js'
import { VALUES } from './values.js'

/**
 * @typedef {object} Draft The JSON that is mutated.
 * @property {any} json
 * @property {import('../random.js').Random} random
 * @property {() => any} another Another seed, as a new value.
 * @property {() => import('../slots.js').Slot[]} slots All places in `json`.
 */

/**
 * @typedef {object} Mutator
 * @property {string} name
 * @property {number} [weight] How often it is picked. Default: 1.
 * @property {(draft: Draft) => boolean} mutate Changes `draft.json`. Returns `false` if it does not apply.
 */

/** @type {readonly Mutator[]} */
export const MUTATORS = [
  ...VALUES,
  ...KEYS,
  ...STRINGS,
  ...HTML,
  ...HEAD_TAGS,
  ...GRAPHS,
  ...NESTING,
  ...SEEDS,
  ...TEXTS,
]
