import type { Head } from '../../head/model/head.js'
import { adoptHtml } from '../adopt-html.js'

/**
 * Reads `yoast_head`, the HTML that Yoast SEO adds to REST responses, as a head.
 *
 * Everything that Yoast prints is kept, in its order. Plain text in the graph is decoded, active content is removed from answers,
 * and unrendered shortcodes of page builders are removed from descriptions and answers. Tags that `parseHead` drops are omitted.
 *
 * @see https://developer.yoast.com/customization/apis/rest-api/
 * @example
 * ```ts
 * import { headFromYoastHtml } from 'wp-faq-seo/plugins'
 *
 * headFromYoastHtml('<title>Q&#038;A</title>\n<meta name="twitter:card" content="summary" />') // { title: 'Q&A', twitter: { card: 'summary' } }
 * ```
 */
export function headFromYoastHtml(html: string): Head {
  return adoptHtml(html)
}
