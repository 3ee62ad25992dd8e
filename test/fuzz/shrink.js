// @ts-check
/** Makes a case smaller, as long as it still fails. */
import { isString } from './compact.js'

/** @typedef {import('./case.js').Case} Case */
/** @typedef {readonly (string | number)[]} Path */

/**
 * Removes what a case does not need to fail: options, members, items and characters, the largest parts first.
 *
 * @param {Case} testCase
 * @param {(smaller: Case) => Promise<boolean>} fails
 * @param {number} limit How often `fails` is called at most.
 */
export async function shrink(testCase, fails, limit) {
  let best = testCase
  let calls = 0
  /** Replaces a part if the case still fails. @param {Path} path @param {any} value */
  const tryPart = async (path, value) => {
    if (calls++ >= limit) return false
    const smaller = replaceAt(best, path, value)
    if (!(await fails(smaller))) return false
    best = smaller
    return true
  }

  /** @param {Path} path */
  const shrinkAt = async (path) => {
    const value = readAt(best, path)
    if (typeof value === 'string') return shrinkParts(path, [...value], (parts) => parts.join(''))
    if (typeof value !== 'object' || value === null) return
    if (isString(value)) return shrinkPieces([...path, '$repeat'])
    if ('$nest' in value || '$fill' in value)
      return shrinkCount([...path, '$nest' in value ? '$nest' : '$fill', 1])
    for (const inner of Object.values(value))
      if (isPart(inner) && (await tryPart(path, inner))) return shrinkAt(path)
    if (Array.isArray(value)) await shrinkParts(path, value, (parts) => parts)
    else await shrinkParts(path, Object.entries(value), Object.fromEntries)
    for (const key of Object.keys(readAt(best, path))) await shrinkAt([...path, key])
  }

  /**
   * Removes runs of parts, the longest runs first.
   *
   * @template T
   * @param {Path} path
   * @param {readonly T[]} all
   * @param {(parts: readonly T[]) => any} join
   */
  const shrinkParts = async (path, all, join) => {
    let parts = all
    for (
      let length = parts.length;
      length >= 1 && calls < limit;
      length = length === 1 ? 0 : Math.ceil(length / 2)
    ) {
      for (let start = 0; start < parts.length && calls < limit; ) {
        const rest = [...parts.slice(0, start), ...parts.slice(start + length)]
        if (await tryPart(path, join(rest))) parts = rest
        else start += length
      }
    }
  }

  /** Shortens the pieces of a long string. @param {Path} path */
  const shrinkPieces = async (path) => {
    for (const index of Object.keys(readAt(best, path))) {
      const piece = readAt(best, [...path, index])
      if (Array.isArray(piece)) await shrinkCount([...path, index, 1])
      else await shrinkAt([...path, index])
    }
  }

  /** Makes a number smaller. @param {Path} path */
  const shrinkCount = async (path) => {
    for (let step = readAt(best, path); step >= 1 && calls < limit; step = Math.floor(step / 2)) {
      while (readAt(best, path) > step && (await tryPart(path, readAt(best, path) - step)));
    }
  }

  for (let size = Infinity; sizeOf(best) < size && calls < limit; ) {
    size = sizeOf(best)
    for (const key of ['more', 'output', 'options', 'asText'])
      if (key in best) await tryPart([], without(best, key))
    for (const key of ['json', 'options', 'output']) if (key in best) await shrinkAt([key])
  }
  return best
}

/** @param {any} value */
function isPart(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'string'
}

/** @param {Case} testCase */
function sizeOf(testCase) {
  return JSON.stringify(testCase).length
}

/** @param {any} value @param {Path} path */
function readAt(value, path) {
  return path.reduce((inner, key) => inner[key], value)
}

/** A copy in which one part is replaced. @param {any} value @param {Path} path @param {any} part @returns {any} */
function replaceAt(value, path, part) {
  const [key, ...rest] = path
  if (key === undefined) return part
  const inner = replaceAt(value[key], rest, part)
  if (Array.isArray(value)) return value.map((item, index) => (index === Number(key) ? inner : item))
  // Unlike an assignment, this makes `__proto__` a property like any other.
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? inner : item]))
}

/** @param {any} object @param {string} key */
function without(object, key) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
}
