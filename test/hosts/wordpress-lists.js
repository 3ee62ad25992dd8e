// @ts-check
/**
 * Lists of the REST API: which items match a query, in pages.
 *
 * @typedef {import('./wordpress.js').Answer} Answer
 * @typedef {import('./wordpress.js').Recorded} Recorded
 *
 * @typedef {object} ListContext
 * @property {boolean} isUser Whether a user asks, who may read drafts.
 * @property {Readonly<Record<string, readonly Recorded[]>>} terms All terms by the `rest_base` of their taxonomy.
 */

const INVALID_PER_PAGE = 'per_page must be between 1 (inclusive) and 100 (inclusive)'

/**
 * Which items match a parameter. Parameters without a filter are ignored, except those of taxonomies.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/#list-posts
 * @type {Readonly<Record<string, (item: Recorded, values: readonly string[]) => boolean>>}
 */
const FILTERS = {
  author: ({ author }, values) => values.includes(String(author)),
  include: ({ id }, values) => values.includes(String(id)),
  parent: ({ parent }, values) => values.includes(String(parent)),
  slug: ({ slug }, values) => values.map(toSlug).includes(toSlug(slug)),
  status: ({ status = 'publish' }, values) => values.includes('any') || values.includes(status),
}

/**
 * Lists the items that match a query. A refusal has a `body`.
 *
 * @param {URL} url
 * @param {readonly Recorded[]} all
 * @param {ListContext} context
 * @returns {Partial<Answer> & { readonly items: readonly Recorded[] }}
 */
export function listItems(url, all, context) {
  const { searchParams } = url
  const perPage = Number(searchParams.get('per_page') ?? 10)
  const page = Number(searchParams.get('page') ?? 1)
  if (!(Number.isInteger(perPage) && perPage >= 1 && perPage <= 100)) {
    return { ...refuseParameter('per_page', INVALID_PER_PAGE, 'rest_out_of_bounds'), items: [] }
  }
  if (!context.isUser && (searchParams.get('status') ?? 'publish') !== 'publish') {
    return { ...refuseParameter('status', 'Status is forbidden.', 'rest_forbidden_status'), items: [] }
  }
  const query = new URLSearchParams({ status: 'publish', ...Object.fromEntries(searchParams) })
  const found = [...query].reduce((items, [name, value]) => filter(items, name, value, context, query), all)
  const pages = Math.ceil(found.length / perPage)
  if (!(page >= 1) || (page > pages && page > 1)) {
    const message = 'The page number requested is larger than the number of pages available.'
    return { ...refuse(400, 'rest_post_invalid_page_number', message), items: [] }
  }
  const linkTo = (/** @type {number} */ number, /** @type {string} */ rel) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev')] : []),
    ...(page < pages ? [linkTo(page + 1, 'next')] : []),
  ]
  return {
    headers: {
      'X-WP-Total': String(found.length),
      'X-WP-TotalPages': String(pages),
      ...(links.length > 0 && { Link: links.join(', ') }),
    },
    items: found.slice((page - 1) * perPage, page * perPage),
  }
}

/** Whether only a user may read a post. @param {Recorded} post */
export function isForbidden({ status = 'publish' }) {
  return status !== 'publish'
}

/**
 * An error as WordPress reports it.
 *
 * @param {number} status
 * @param {string} code
 * @param {string} message
 * @param {Readonly<Record<string, unknown>>} [data]
 * @returns {Answer}
 */
export function refuse(status, code, message, data) {
  return { status, body: { code, message, data: { status, ...data } } }
}

/** @param {string} name @param {string} message @param {string} code */
function refuseParameter(name, message, code) {
  return refuse(400, 'rest_invalid_param', `Invalid parameter(s): ${name}`, {
    params: { [name]: message },
    details: { [name]: { code, message, data: null } },
  })
}

/**
 * @param {readonly Recorded[]} items
 * @param {string} name
 * @param {string} value
 * @param {ListContext} context
 * @param {URLSearchParams} query
 */
function filter(items, name, value, { terms }, query) {
  const values = value.split(/[\s,]+/)
  const matches = FILTERS[name]
  if (matches !== undefined) return items.filter((item) => matches(item, values))
  const base = name.replace(/\[terms\](?:\[\d*\])?$/, '')
  // The type has no such taxonomy.
  if (!items.some((item) => Array.isArray(item[base]))) return items
  const ids = values.map(Number)
  const wanted =
    query.get(`${base}[include_children]`) === 'true' ? withChildren(ids, terms[base] ?? []) : ids
  return items.filter((item) => (item[base] ?? []).some((/** @type {number} */ id) => wanted.includes(id)))
}

/**
 * @param {readonly number[]} ids
 * @param {readonly Recorded[]} terms
 * @returns {number[]}
 */
export function withChildren(ids, terms) {
  const children = terms.filter(({ parent }) => ids.includes(parent)).map(({ id }) => id)
  return children.length === 0 ? [...ids] : [...ids, ...withChildren(children, terms)]
}

/** A slug as WordPress stores it: characters outside ASCII are percent-encoded, in lower case. @param {string} text */
function toSlug(text) {
  try {
    return encodeURIComponent(decodeURIComponent(text)).toLowerCase()
  } catch {
    return text.toLowerCase()
  }
}
