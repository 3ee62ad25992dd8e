import type { Site } from '../../site/site.js'
import { postTexts } from '../kinds/post-texts.js'
import type { FaqPage } from '../page/faq-page.js'
import type { TemplateOptions } from './site-variables.js'

/**
 * Returns the meta description of a page: from the site's template for its type, else from the typed excerpt, else from
 * the first sentences of its content.
 *
 * @returns Plain text on one line. `undefined` if the page has no text, and for a protected post without a template.
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo'
 * import { descriptionOf, toFaqPage } from 'wp-faq-seo/faq'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'Fees?' },
 *   content: { rendered: '<p>Ten euros. We don&#8217;t take cash.</p>' },
 * }))
 * const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
 * descriptionOf(page, site) // 'Ten euros. We don’t take cash.'
 * descriptionOf(page, { ...site, postTypes: { faq: { descriptionTemplate: '%%sitename%%: %%excerpt%%' } } })
 * // "Example: Ten euros. We don't take cash."
 * ```
 */
export function descriptionOf(page: FaqPage, site: Site, options: TemplateOptions = {}): string | undefined {
  return postTexts(page, site, options).description()
}
