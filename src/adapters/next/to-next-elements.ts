import type { Head } from '../../head/model/head.js'
import { type ReactElementDescriptor, toReactElements } from '../react/to-react-elements.js'
import { splitHead } from './split-head.js'

/**
 * Lists the elements that Next's `Metadata` has no field for, or that Next would change, for `createElement` in the page.
 * React moves them into `<head>`.
 *
 * These are `article:publisher`, an `og:type` that Next does not know and then every `article:*`, empty values, `meta` with
 * `property` or additional attributes, `link`, additional JSON-LD scripts, and URLs that Next may write differently: the
 * root of a site, relative URLs, and URLs that are not normalised. The script of the graph is not included: use
 * `toJsonLdProps`.
 *
 * @returns A new array on every call.
 * @example
 * ```ts
 * import { toNextElements } from 'wp-faq-seo/adapters/next'
 *
 * toNextElements({ title: 'Fees', openGraph: { type: 'faq' } }) // [{ type: 'meta', key: 'meta[property="og:type"]', props: { property: 'og:type', content: 'faq' } }]
 * ```
 */
export function toNextElements(head: Head): ReactElementDescriptor[] {
  const { graph: _, ...elements } = splitHead(head).elements
  return toReactElements(elements)
}
