// @ts-check
/**
 * JSON with short forms of what is long or deep, so that a case fits into a file.
 *
 * - `{ "$repeat": ["a", ["b", 3], "c"] }` is the string `abbbc`.
 * - `{ "$nest": ["[", 3, 1] }` is `[[[1]]]`, and `{ "$nest": ["a", 3, 1] }` is `{"a":{"a":{"a":1}}}`.
 * - `{ "$fill": [1, 3] }` is `[1,1,1]`.
 */

/** @typedef {string | readonly [text: string, count: number]} Piece */

/**
 * Writes compact JSON as JSON text, of any depth.
 *
 * @param {any} value
 * @returns {string}
 */
export function toText(value) {
  const text = JSON.stringify(value) ?? 'null'
  return /\{"\$(?:repeat|nest|fill)":\[/.test(text) ? writeOut(value) : text
}

/** @param {any} value @returns {string} */
function writeOut(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(toText).join(',')}]`
  const form = Object.keys(value)[0]
  if (form === '$repeat') return JSON.stringify(joinPieces(value.$repeat))
  if (form === '$fill') {
    const [item, count] = value.$fill
    return `[${Array(count).fill(writeOut(item)).join(',')}]`
  }
  if (form === '$nest') {
    const [key, count, inner] = value.$nest
    const [open, close] = key === '[' ? ['[', ']'] : [`{${JSON.stringify(key)}:`, '}']
    return open.repeat(count) + writeOut(inner) + close.repeat(count)
  }
  const members = Object.keys(value).filter((key) => value[key] !== undefined)
  return `{${members.map((key) => `${JSON.stringify(key)}:${writeOut(value[key])}`).join(',')}}`
}

/** Writes out the short forms: returns new JSON without them. @param {any} value @returns {any} */
export function expand(value) {
  return JSON.parse(toText(value))
}

/** Whether a value is a string, or the short form of one. @param {any} value */
export function isString(value) {
  return typeof value === 'string' || Array.isArray(value?.$repeat)
}

/** @param {readonly Piece[]} pieces */
function joinPieces(pieces) {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1]))).join('')
}
