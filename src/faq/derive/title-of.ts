import { stripTags } from '../../content/stored/strip-tags.js'
import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import type { Site } from '../../site/site.js'
import type { FaqPage } from '../page/faq-page.js'
import { storedFactsOf } from '../page/page-details.js'
import { expandTemplate, type TemplateVariables } from './expand-template.js'
import { settingsOf, type TemplateOptions, templateVariables } from './template-variables.js'

/**
 * The title of a page as search results and browsers show it, by the site's template for its type.
 *
 * @returns Plain text; the site's name where the template gives nothing.
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
  const variables = templateVariables(page, { stored: storedFactsOf(page) }, site, options)
  const title = stripTags(expandTitle(page.type, site, variables))
  return title === '' ? site.name : decodeEscapedText(title)
}

/** The title by the site's template, in WordPress's stored form, tags of the post's title still in it; `''` where it gives nothing. */
export function expandTitle(type: string, site: Site, variables: TemplateVariables): string {
  return expandTemplate(
    settingsOf(site, type).titleTemplate ?? site.titleTemplate ?? DEFAULT_TEMPLATE,
    variables,
  )
}

const DEFAULT_TEMPLATE = '%%title%% %%page%% %%sep%% %%sitename%%'
