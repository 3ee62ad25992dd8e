import type { FaqOptions } from './faq/faq-rules.js'
import { findQuestions, toPageFacts } from './faq/to-faq-page.js'
import { addFaqGraph } from './head/add-faq-graph.js'
import type { Head } from './head/head.js'
import { headFromPage, withholdUnpublished } from './head/head-from-page.js'
import { readPluginHead } from './plugins/read-plugin-head.js'
import type { RestPost } from './wordpress/rest-post.js'

/** How a head is composed. */
export interface ComposeOptions extends FaqOptions {
  /**
   * What the SEO plugin said of the post, fetched elsewhere (as from `yoast/v1/get_head`): stands in place of what
   * the post carries.
   */
  readonly head?: Head | undefined
}

/**
 * Composes the SEO head of a post: what the site's SEO plugin said of it, and the FAQ structured data that the
 * plugin leaves out.
 *
 * A post without a plugin's head gets what the post alone says: title, canonical, `og:title`, `og:type`, `og:url`,
 * times, and `noindex` where it is not published. A draft or preview is `noindex, nofollow` whatever the plugin says.
 * Nothing is thrown for any post.
 *
 * @example
 * ```ts
 * import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
 *
 * const post = parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<p>Ten euros.</p>' },
 *   yoast_head_json: { title: 'What&#8217;s the fee? &#8211; Example' },
 * })
 * renderHead(composeHead(post, { faq: 'never' })) // '<title>What’s the fee? – Example</title>'
 * composeHead(post).graph?.['@graph'].map((node) => node['@type']) // [['WebPage', 'FAQPage'], 'Question']
 * ```
 */
export function composeHead(post: RestPost, options: ComposeOptions = {}): Head {
  const page = toPageFacts(post)
  const head = withholdUnpublished(options.head ?? readPluginHead(post) ?? headFromPage(page), page)
  // The graph brings answers within its own policy: what they look like on a page is not read here.
  const questions = findQuestions(page, options)
  return questions.length === 0 ? head : addFaqGraph(head, { ...page, questions })
}
