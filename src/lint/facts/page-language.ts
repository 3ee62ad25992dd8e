import type { LintContext } from './context.js'
import { findPageNode } from './page-url.js'
import { textIn } from './question-facts.js'
import { contentOf } from './tag-facts.js'

/** The language of a page as BCP 47 in lower case, as its head, its graph or the page itself say it; `undefined` where none does. */
export function languageOfPage({ tags, graph, page, pageUrl }: LintContext): string | undefined {
  const [locale] = tags?.metas('og:locale') ?? []
  const named: readonly unknown[] = [
    textIn(findPageNode(graph, pageUrl)?.node.inLanguage),
    locale && contentOf(locale),
    page?.language,
  ]
  const language = named.find((name) => typeof name === 'string' && name.trim() !== '') as string | undefined
  return language?.trim().toLowerCase().replaceAll('_', '-')
}
