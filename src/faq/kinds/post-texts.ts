import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import { type DerivedTexts, deriveTexts, type TextSources } from '../derive/derived-texts.js'
import { storedExcerptOf } from '../derive/excerpt-of.js'
import { postVariables } from '../derive/post-variables.js'
import { writeDescription } from '../derive/write-description.js'
import type { FaqPage } from '../page/faq-page.js'
import type { FactOptions } from './page-facts.js'

const TITLE = '%%title%% %%page%% %%sep%% %%sitename%%'

/** Derives the texts of a post from the templates of its type. */
export function postTexts(page: FaqPage, site: Site, options: FactOptions = {}): DerivedTexts {
  return deriveTexts(postTextSources(page, site, options))
}

/** What the texts of a post are derived from. */
export function postTextSources(page: FaqPage, site: Site, options: FactOptions = {}): TextSources {
  const { titleTemplate = site.titleTemplate ?? TITLE, descriptionTemplate } = settingsOf(site, page.type)
  return {
    variables: postVariables(page, site, options),
    titleTemplate,
    descriptionTemplate,
    write: () => (page.isProtected ? undefined : writeDescription(page, site.language)),
    fallback: () => storedExcerptOf(page, site.language),
  }
}
