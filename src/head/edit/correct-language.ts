import { correctGraphLanguage } from '../../jsonld/graph/correct-language.js'
import { ConfigError } from '../../site/config-error.js'
import { isLanguageTag } from '../../site/language-tag.js'
import { toOpenGraphLocale } from '../build/open-graph-locale.js'
import type { Head, OpenGraph } from '../model/head.js'

/**
 * A head in another language than the CMS says: `og:locale`, and `inLanguage` throughout the graph. What the head does not
 * say it does not say afterwards either.
 *
 * @throws ConfigError where the language is not written as BCP 47 has it.
 */
export function correctLanguage(head: Head, language: string, pageUrl: string): Head {
  if (!isLanguageTag(language))
    throw new ConfigError('use language', [
      { code: 'not-language', path: 'language', message: explain(language) },
    ])
  const { openGraph, graph } = head
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

function explain(language: string): string {
  const tag = String(language).replaceAll('_', '-')
  const advice = isLanguageTag(tag) ? tag : 'en-US'
  return `${JSON.stringify(language)} is not a BCP 47 language tag; write one such as "${advice}"`
}
