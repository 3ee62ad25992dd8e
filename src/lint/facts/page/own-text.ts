import { decodeEntities } from '../../../content/html/entities.js'
import { toText } from '../../../content/html/text.js'
import type { PageCore } from '../../../faq/page/faq-page.js'
import { isRecord, type JsonRecord, readString } from './records.js'

/** Title, excerpt and content of a page as text, one per line: what its author wrote. */
export function readOwnText(page: PageCore | undefined, post: JsonRecord | undefined): string | undefined {
  if (page === undefined && post === undefined) return undefined
  const texts = [
    readString(page?.title),
    textOfHtml(readString(page?.html)),
    // A title is not parsed as markup: `a < b` is text.
    decode(renderedOf(post?.title)),
    textOfHtml(renderedOf(post?.excerpt)),
    textOfHtml(renderedOf(post?.content)),
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
