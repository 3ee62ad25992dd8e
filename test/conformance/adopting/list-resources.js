// @ts-check
/** Finds the responses in a recorded file that have a head by Yoast: posts, terms, post types, users, and answers of `get_head`. */

/**
 * @typedef {object} RecordedResource
 * @property {string} name
 * @property {any} json
 * @property {string} html The head that Yoast printed.
 * @property {any} data The same as data; `undefined` if it was not recorded.
 */

/**
 * @param {string} name Name of the file.
 * @param {any} body
 * @returns {RecordedResource[]}
 */
export function listResources(name, body) {
  if (typeof body !== 'object' || body === null) return []
  if (typeof body.yoast_head === 'string')
    return [{ name, json: body, html: body.yoast_head, data: body.yoast_head_json ?? undefined }]
  if (typeof body.html === 'string' && typeof body.json === 'object' && body.id === undefined)
    return [{ name, json: body, html: body.html, data: body.json ?? undefined }]
  // A list, an object of post types, or an answer of get_head beside its URL and status.
  return Object.entries(body)
    .filter(([key]) => !key.startsWith('_') && key !== 'yoast_head_json')
    .flatMap(([key, item]) => listResources(`${name} ${item?.id ?? key}`, item))
}
