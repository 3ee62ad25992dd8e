import type { Site } from '../../site/site.js'
import { postTexts } from '../kinds/post-texts.js'
import type { FaqPage } from '../page/faq-page.js'
import type { TemplateOptions } from './site-variables.js'

/**
 * Returns the SEO title of a page, from the site's template for its type.
 *
 * @returns Plain text. The site's name if the expanded template is empty.
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo'
 * import { titleOf, toFaqPage } from 'wp-faq-seo/faq'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 * }))
 * const site = { url: 'https://example.com/', name: 'Q&A', language: 'en-US', separator: '–' }
 * titleOf(page, site) // "What's the fee? – Q&A"
 * ```
 */
export function titleOf(page: FaqPage, site: Site, options: TemplateOptions = {}): string {
  return postTexts(page, site, options).title() ?? site.name
}
