import { isPlainObject } from '../../internal/plain-object.js'
import { schemaTerm } from '../../internal/schema-term.js'
import { toArray } from '../../internal/to-array.js'
import type { RestPost } from '../../wordpress/shapes/post.js'

/**
 * Whether an SEO plugin gives the page of a post the type `FAQPage`, but lists no questions: an editor chose the type, and the
 * plugin does not recognize the markup of the questions.
 *
 * @param pageType The type that the plugin's settings give to posts of this kind.
 * @see https://yoast.com/features/structured-data/
 */
export function isTypedFaqPage(
  { yoast_head_json: json, yoast_head: html }: RestPost,
  pageType: string | undefined,
): boolean {
  if (json === undefined && html === undefined) return pageType === 'FAQPage'
  return isFaqPageWithoutQuestions(json?.schema === undefined ? parseScript(html ?? '') : json.schema)
}

/** Whether a graph has an `FAQPage` without questions. */
export function isFaqPageWithoutQuestions(graph: unknown): boolean {
  const nodes = isPlainObject(graph) ? toArray(graph['@graph']).filter(isPlainObject) : []
  const pages = nodes.filter((node) =>
    toArray(node['@type']).some((type) => typeof type === 'string' && schemaTerm(type) === 'FAQPage'),
  )
  return pages.length > 0 && pages.every(({ mainEntity }) => toArray(mainEntity ?? []).length === 0)
}

/** The JSON-LD that a plugin printed. `undefined` if it does not contain the type. */
function parseScript(html: string): unknown {
  const scripts = html.includes('FAQPage') ? [...html.matchAll(SCRIPT)] : []
  const [, , json = ''] = scripts.find(([, attributes = '']) => JSON_LD.test(attributes)) ?? []
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const SCRIPT = /<script\b([^<>]*)>([^<]*)<\/script>/gi
const JSON_LD = /\bapplication\/ld\+json\b/i
