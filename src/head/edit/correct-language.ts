import { correctGraphLanguage } from '../../jsonld/graph/correct-language.js'
import { throwProblems } from '../../site/checks.js'
import { isLanguage } from '../../site/language-tag.js'
import { toOpenGraphLocale } from '../derive/open-graph-locale.js'
import { checkHead } from '../model/check-head.js'
import type { Head, OpenGraph } from '../model/head.js'
import { pageUrlOf } from '../model/page-of-head.js'

/**
 * Corrects the language of a head whose CMS is set to the wrong one: `og:locale`, and `inLanguage` in the whole graph. Missing
 * values are not added.
 *
 * @param language BCP 47 tag.
 * @throws ConfigError if the language is not a BCP 47 tag.
 * @see https://www.rfc-editor.org/info/bcp47
 * @example
 * ```ts
 * import { correctLanguage } from 'wp-faq-seo/head'
 *
 * correctLanguage({ openGraph: { locale: 'en_US' } }, 'de-AT') // { openGraph: { locale: 'de_DE' } }
 * ```
 */
export function correctLanguage(head: Head, language: string): Head {
  checkHead(head)
  throwProblems('language', (report) => isLanguage(language, '', report))
  const { openGraph, graph } = head
  const pageUrl = pageUrlOf(head) ?? ''
  return {
    ...head,
    ...(openGraph?.locale !== undefined && { openGraph: withLocale(openGraph, toOpenGraphLocale(language)) }),
    ...(graph !== undefined && { graph: correctGraphLanguage(graph, language, pageUrl) }),
  }
}

function withLocale({ alternateLocales, ...openGraph }: OpenGraph, locale: string): OpenGraph {
  const others = alternateLocales?.filter((other) => other !== locale) ?? []
  return { ...openGraph, locale, ...(others.length > 0 && { alternateLocales: others }) }
}
