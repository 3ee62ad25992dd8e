import { decodeEntities } from '../../../content/html/entities.js'
import { toText } from '../../../content/html/text.js'
import type { LintPage } from '../../input.js'
import { isRecord, type JsonRecord, readString } from './records.js'

/** Title, excerpt and content of a page as text, one per line: what its author wrote. Of search results, what was searched for. */
export function readOwnText(
  page: Partial<LintPage> | undefined,
  post: JsonRecord | undefined,
  searchQuery: string | undefined,
): string | undefined {
  if (page === undefined && post === undefined && searchQuery === undefined) return undefined
  const texts = [
    readString(page?.title),
    textOfHtml(readString(page?.html)),
    // A title is not parsed as markup: `a < b` is text.
    decode(renderedOf(post?.title)),
    textOfHtml(renderedOf(post?.excerpt)),
    textOfHtml(renderedOf(post?.content)),
    decode(readString(post?.name)),
    textOfHtml(readString(post?.description)),
    decode(searchQuery),
  ]
  return texts.filter((text) => text !== undefined).join('\n')
}

function renderedOf(field: unknown): string | undefined {
  return isRecord(field) ? readString(field.rendered) : undefined
}

function textOfHtml(html: string | undefined): string | undefined {
  return html === undefined ? undefined : toText(html)
}

function decode(html: string | undefined): string | undefined {
  return html === undefined ? undefined : decodeEntities(html)
}
