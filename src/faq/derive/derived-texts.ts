import { toSchemaText } from '../../content/stored/schema-text.js'
import { stripTags } from '../../content/stored/strip-tags.js'
import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import { once } from '../../internal/once.js'
import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import type { FaqPage } from '../page/faq-page.js'
import { storedExcerptOf } from './excerpt-of.js'
import { expandTemplate } from './expand-template.js'
import { type TemplateOptions, templateVariables } from './template-variables.js'
import { writeDescription } from './write-description.js'

/** The derived texts of a page for its head and graph, as plain text. Each is computed on first use, once. */
export interface DerivedTexts {
  /** The title, from the site's template. `undefined` if the expanded template is empty. */
  title(): string | undefined
  /** The description: from the site's template, else written from the excerpt or the content. */
  description(): string | undefined
  /** The description for social networks: from the site's template, else the excerpt. */
  socialDescription(): string | undefined
  /** The title in the graph. Unlike that of the tags, it keeps backslashes, and line breaks become spaces. */
  graphTitle(): string
  /** The description in the graph, with the same differences as `graphTitle`. */
  graphDescription(): string | undefined
}

const DEFAULT_TITLE_TEMPLATE = '%%title%% %%page%% %%sep%% %%sitename%%'

/** Derives the texts of a page from the templates of its site. */
export function deriveTexts(page: FaqPage, site: Site, options: TemplateOptions = {}): DerivedTexts {
  const variables = templateVariables(page, site, options)
  const settings = settingsOf(site, page.type)
  const titleTemplate = settings.titleTemplate ?? site.titleTemplate ?? DEFAULT_TITLE_TEMPLATE
  // In stored form, including HTML tags in the post's title.
  const expandedTitle = once(() => expandTemplate(titleTemplate, variables))
  const expandedDescription = once(() => expandTemplate(settings.descriptionTemplate ?? '', variables))
  const templated = once(() => toTagText(expandedDescription()))
  const written = once(() => (page.isProtected ? undefined : writeDescription(page, site.language)))
  return {
    title: once(() => decodeEscapedText(stripTags(expandedTitle())) || undefined),
    description: () => templated() ?? written(),
    socialDescription: once(
      () => templated() ?? toTagText(expandTemplate(storedExcerptOf(page, site.language), variables)),
    ),
    graphTitle: once(() => toSchemaText(expandedTitle())),
    graphDescription: once(
      () => toSchemaText(expandedDescription()) || (templated() === undefined ? written() : undefined),
    ),
  }
}

/** Converts a description to the text of a tag. Like Yoast SEO, it removes backslashes. */
function toTagText(expanded: string): string | undefined {
  const stored = stripTags(expanded.replace(/\\(.?)/gs, '$1'))
  return stored === '' ? undefined : decodeEscapedText(stored)
}
