import { stripTags } from '../../content/stored/strip-tags.js'
import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import type { Site } from '../../site/site.js'
import type { FaqPage } from '../page/faq-page.js'
import { storedFactsOf } from '../page/page-details.js'
import { expandTemplate, type TemplateVariables } from './expand-template.js'
import { settingsOf, type TemplateOptions, templateVariables } from './template-variables.js'
import { writeDescription } from './write-description.js'

/**
 * The description of a page as search results may show it: by the site's template for its type, or else written from
 * the page, its excerpt if one was typed, or its first sentences.
 *
 * @returns Plain text in one line; absent where there is nothing to say, and where a password hides the content.
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
  const stored = storedFactsOf(page)
  const variables = templateVariables(page, { stored }, site, options)
  const description = cleanDescription(expandDescription(page.type, site, variables))
  return description === '' ? writeDescription({ stored }) : decodeEscapedText(description)
}

/** The description by the site's template, as {@link expandTitle} has the title; `''` where the site has none. */
export function expandDescription(type: string, site: Site, variables: TemplateVariables): string {
  return expandTemplate(settingsOf(site, type).descriptionTemplate ?? '', variables)
}

/** What Yoast SEO leaves of a description on its way into a tag: backslashes go with the tags. */
export function cleanDescription(expanded: string): string {
  return stripTags(expanded.replace(/\\(.?)/gs, '$1'))
}
