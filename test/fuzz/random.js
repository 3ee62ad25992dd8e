// @ts-check
/** Random choices that depend on nothing but their seeds. */

/** @typedef {ReturnType<typeof createRandom>} Random */

/**
 * Creates a source of random choices.
 *
 * @param {...number} seeds The same numbers give the same choices.
 */
export function createRandom(...seeds) {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ mix(seed + 1)), 0x9e3779b9)

  /** A number from 0 to 1, without 1. */
  function real() {
    state = (state + 0x6d2b79f5) | 0
    return mix(state) / 2 ** 32
  }

  /** A whole number from 0 to `limit`, without `limit`. @param {number} limit */
  const below = (limit) => Math.floor(real() * limit)

  return {
    real,
    below,
    /** A whole number between two others, both included. @param {number} least @param {number} most */
    between: (least, most) => least + below(most - least + 1),
    /** `true` with this probability. @param {number} probability */
    chance: (probability) => real() < probability,
    /** One item of a list. @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => /** @type {T} */ (list[below(list.length)]),
    /** A length that is usually short. @param {number} most */
    length: (most) => Math.floor(most * real() ** 3),
    /** Any number of items, in their order. @template T @param {readonly T[]} list @param {number} probability Of each item. */
    some: (list, probability) => list.filter(() => real() < probability),
  }
}

/**
 * Picks one of several entries. An entry of weight 2 is picked twice as often as one of weight 1.
 *
 * @template {{ readonly weight?: number }} T
 * @param {Random} random
 * @param {readonly T[]} entries
 * @returns {T}
 */
export function pickWeighted(random, entries) {
  let rest = random.real() * entries.reduce((sum, { weight = 1 }) => sum + weight, 0)
  for (const entry of entries) {
    rest -= entry.weight ?? 1
    if (rest < 0) return entry
  }
  return /** @type {T} */ (entries.at(-1))
}

/** Mulberry32, a hash of 32 bits whose outputs are well distributed. @param {number} value */
function mix(value) {
  let hash = Math.imul(value ^ (value >>> 15), value | 1)
  hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61)
  return (hash ^ (hash >>> 14)) >>> 0
}
