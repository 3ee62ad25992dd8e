import type { LintPage } from '../../input.js'
import { contentOf, hrefOf, type TagFacts } from '../tags/tag-facts.js'
import type { JsonRecord } from './records.js'

/** The URL of a page: the canonical, else `og:url`, else that of the page or the post. */
export function readPageUrl(
  tags: TagFacts | undefined,
  page: Partial<LintPage> | undefined,
  post: JsonRecord | undefined,
): string | undefined {
  const [canonical] = tags?.links('canonical') ?? []
  const [ogUrl] = tags?.metas('og:url') ?? []
  const candidates: readonly unknown[] = [
    canonical && hrefOf(canonical),
    ogUrl && contentOf(ogUrl),
    page?.url,
    post?.link,
  ]
  return candidates.find((url) => typeof url === 'string' && url !== '') as string | undefined
}
