import type { Head } from '../../head/model/head.js'
import { type ReactElementDescriptor, toReactElements } from '../react/to-react-elements.js'
import { splitHead } from './split-head.js'

/**
 * Lists the elements that Next's `Metadata` cannot hold, or would change, for `createElement` in the page: React
 * moves them into `<head>`.
 *
 * These are `article:publisher`, an `og:type` that Next does not know and every `article:*` beside it, empty values,
 * `meta` named by `property` or with further attributes, `link`, further JSON-LD scripts, and addresses that Next may
 * write differently: of a site's root, relative, or not as the URL standard writes them. The script of the graph is not
 * among them: `toJsonLdProps` has it.
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
