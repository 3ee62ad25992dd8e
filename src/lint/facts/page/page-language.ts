import type { LintPage } from '../../input.js'
import type { PlacedNode } from '../graph/graph-facts.js'
import { textIn } from '../graph/question-facts.js'
import { contentOf, type TagFacts } from '../tags/tag-facts.js'

/** The language of a page as BCP 47 in lower case: that of its node, else `og:locale`, else that of the page. */
export function readPageLanguage(
  tags: TagFacts | undefined,
  pageNode: PlacedNode | undefined,
  page: Partial<LintPage> | undefined,
): string | undefined {
  const [locale] = tags?.metas('og:locale') ?? []
  const candidates: readonly unknown[] = [
    textIn(pageNode?.node.inLanguage),
    locale && contentOf(locale),
    page?.language,
  ]
  const language = candidates.find((name) => typeof name === 'string' && name.trim() !== '') as
    | string
    | undefined
  return language?.trim().toLowerCase().replaceAll('_', '-')
}
