// @ts-check
/** The posts of the proof by number: their site, what is wrong with them, and their text after edits. */

/** The sites, in the order of their crawls: the slow one first, so that all others would wait behind it in a common queue. */
export const SITES = /** @type {const} */ (['slow', 'flapping', 'left', 'right'])

/** @typedef {(typeof SITES)[number]} SiteName */

/** @param {number} number From 1; also the id. @returns {SiteName} */
export function siteOf(number) {
  if (number % 50 === 7) return 'slow'
  if (number % 10 === 1) return 'flapping'
  return number % 2 === 0 ? 'left' : 'right'
}

/** The code of `RestParseError` for a poisoned post. `make-posts.js` cuts off one line in a thousand. @param {number} number */
export function poisonOf(number) {
  if (number % 1000 === 0) return 'broken-json'
  return number % 500 === 250 ? 'missing' : undefined
}

/** Whether an editor changes the post during the run. @param {number} number */
export function isEdited(number) {
  return number % 100 === 13
}

/** The time of an edit, as in `modified_gmt`. */
export const EDITED = '2027-01-01T00:00:00'

/**
 * The response of WordPress for a post.
 *
 * @param {string} line The line of `make-posts.js`.
 * @param {number} number
 * @param {boolean} edited
 */
export function textOf(line, number, edited) {
  const poison = poisonOf(number)
  if (poison === 'broken-json' || (poison === undefined && !edited)) return line
  const { link, ...post } = JSON.parse(line)
  if (poison === 'missing') return JSON.stringify(post)
  const title = `Edited ${number}`
  return JSON.stringify({
    ...post,
    link,
    modified_gmt: EDITED,
    title: { rendered: title },
    yoast_head_json: { ...post.yoast_head_json, title, og_title: title },
  })
}
