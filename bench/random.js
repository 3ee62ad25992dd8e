// @ts-check

/** @typedef {() => number} Random */

/** Mulberry32: small, fast, the same everywhere. @param {number} seed @returns {Random} */
export function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @param {Random} random @param {number} min @param {number} max Both included. */
export function between(random, min, max) {
  return min + Math.floor(random() * (max - min + 1))
}
