// @ts-check
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { headFromYoastHtml } from 'wp-faq-seo/plugins'
import { POST_FIELDS } from 'wp-faq-seo/wordpress'
import { unheadOnly, zodReactDom, zodUnheadSchemaOrg } from './peers.js'
import { toPhpJson } from './posts.js'

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} name
 * @property {(input: any) => unknown} run What is measured.
 * @property {(json: string) => unknown} [prepare] Makes its input, which is the JSON text otherwise.
 * @property {'as-is' | 'types'} [graph] For rows that print the head without questions: whether the graph must be the
 * plugin's, or only have nodes of the same types.
 */

/** The least that any way to a head does, whoever writes it: read the post, write its graph. */
export function runFloor(/** @type {string} */ json) {
  return JSON.stringify(JSON.parse(json).yoast_head_json.schema)
}

/** The site of the made-up posts. */
const SITE = { url: 'https://www.example.org/', name: 'Example', language: 'en-US' }
const URLS = {
  from: ['https://www.example.org/', 'https://cms.example.org/'],
  to: 'https://front.example.com/',
}

/** The response with `?_fields=`. @param {string} json @param {readonly string[]} fields */
function withFields(json, fields) {
  const post = JSON.parse(json)
  return toPhpJson(
    Object.fromEntries(fields.filter((field) => field in post).map((field) => [field, post[field]])),
  )
}

/** @type {readonly Row[]} */
export const ROWS = [
  {
    id: 'without',
    name: 'text -> head, without questions',
    run: (json) => renderHead(composeHead(parsePost(json), { faq: 'never' })),
    graph: 'types',
  },
  {
    id: 'with',
    name: 'text -> head, with questions',
    run: (json) => renderHead(composeHead(parsePost(json), { faq: 'auto' })),
  },
  {
    id: 'fields',
    name: 'text -> head, with questions, _fields',
    prepare: (json) => withFields(json, [...POST_FIELDS, 'yoast_head_json']),
    run: (json) => renderHead(composeHead(parsePost(json), { faq: 'auto' })),
  },
  {
    id: 'head-fields',
    name: 'text -> head, without, _fields',
    prepare: (json) => withFields(json, ['id', 'type', 'link', 'title', 'yoast_head_json']),
    run: (json) => renderHead(composeHead(parsePost(json), { faq: 'never' })),
    graph: 'types',
  },
  {
    id: 'html',
    name: 'text -> head, from yoast_head alone',
    run: (json) => {
      const post = parsePost(json)
      return renderHead(
        composeHead(post, { pluginHead: headFromYoastHtml(post.yoast_head ?? ''), faq: 'never' }),
      )
    },
    graph: 'types',
  },
  {
    id: 'site',
    name: 'text -> head, filled from a site',
    run: (json) => renderHead(composeHead(parsePost(json), { site: SITE, faq: 'never' })),
  },
  {
    id: 'urls',
    name: 'text -> head, URLs mapped',
    run: (json) => renderHead(composeHead(parsePost(json), { urls: URLS, faq: 'never' })),
  },
  {
    id: 'robots',
    name: "text -> head, robots: 'from-resource'",
    run: (json) => renderHead(composeHead(parsePost(json), { robots: 'from-resource', faq: 'never' })),
    graph: 'types',
  },
  {
    id: 'derived',
    name: 'text -> head, derived from a site',
    run: (json) => renderHead(composeHead(parsePost(json), { site: SITE, source: 'derive', faq: 'never' })),
  },
  { id: 'parse', name: 'parsePost alone', run: (json) => parsePost(json) },
  {
    id: 'render',
    name: 'renderHead alone',
    prepare: (json) => composeHead(parsePost(json), { faq: 'never' }),
    run: (head) => renderHead(head),
    graph: 'types',
  },
  {
    id: 'zod-unhead-schema-org',
    name: 'zod + unhead + @unhead/schema-org',
    run: zodUnheadSchemaOrg,
    graph: 'types',
  },
  { id: 'zod-react-dom', name: 'zod + react-dom', run: zodReactDom, graph: 'as-is' },
  { id: 'unhead', name: 'JSON.parse + unhead', run: unheadOnly, graph: 'as-is' },
]
