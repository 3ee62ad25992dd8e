// @ts-check
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'

/** @typedef {{ readonly mode: number, readonly data: Buffer }} Entry */

/** Tar files consist of blocks of this size. */
const BLOCK = 512

/** The integrity of a tarball, as npm and its lock files state it. @param {Buffer} tarball */
export function integrityOf(tarball) {
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`
}

/**
 * The files of a gzipped tarball by path.
 *
 * @param {Buffer} tarball
 * @returns {Map<string, Entry>}
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function readTarball(tarball) {
  const tar = gunzipSync(tarball)
  /** @type {Map<string, Entry>} */
  const entries = new Map()
  /** @type {string | undefined} */
  let longPath
  for (let start = 0; start + BLOCK <= tar.length; ) {
    const text = (/** @type {number} */ from, /** @type {number} */ length) =>
      tar.toString('utf8', start + from, start + from + length).replace(/\0.*$/s, '')
    const name = text(0, 100)
    if (name === '') break
    const size = Number.parseInt(text(124, 12), 8)
    const data = tar.subarray(start + BLOCK, start + BLOCK + size)
    const type = text(156, 1)
    const prefix = text(345, 155)
    if (type === 'x') {
      longPath = /^\d+ path=(.*)$/m.exec(data.toString('utf8'))?.[1]
    } else {
      const path = longPath ?? (prefix === '' ? name : `${prefix}/${name}`)
      if (type !== '5') entries.set(path, { mode: Number.parseInt(text(100, 8), 8), data })
      longPath = undefined
    }
    start += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return entries
}

/**
 * Lists the files in which two tarballs differ. Tarballs with the same files can still differ in their compression, which
 * depends on the version of Node.
 *
 * @param {Buffer} one
 * @param {Buffer} other
 */
export function compareTarballs(one, other) {
  const [before, after] = [readTarball(one), readTarball(other)]
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [a, b] = [before.get(path), after.get(path)]
    if (a === undefined) return [`only in the second: ${path}`]
    if (b === undefined) return [`only in the first: ${path}`]
    if (!a.data.equals(b.data)) return [`different content: ${path}`]
    return a.mode === b.mode
      ? []
      : [`different modes: ${path}, ${a.mode.toString(8)} and ${b.mode.toString(8)}`]
  })
}
