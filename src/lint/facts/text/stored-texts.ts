import { decodeEntities } from '../../../content/html/entities.js'
import { isDeeperThan, MAX_DEPTH } from '../../../jsonld/graph/parse-graph.js'
import type { LintContext } from '../context.js'
import { isRecord, readString } from '../page/records.js'
import { type Place, ROOT } from '../place.js'
import { indexTags, readTags } from '../tags/tag-facts.js'
import { listTexts } from './plain-texts.js'
import { listTextFields, type WrittenText } from './text-fields.js'

/** A text as it is stored. */
export interface StoredText extends WrittenText {
  readonly isContent?: boolean
}

type Sources = Pick<LintContext, 'page' | 'post' | 'json' | 'html' | 'at'>

const FIELDS: readonly string[] = ['title', 'excerpt', 'description']

/** Lists the texts of a page as WordPress hands them out, before anything is derived from them or adopted: fields and plugin's head. */
export function listStoredTexts({ page, post = {}, json, html, at }: Sources): StoredText[] {
  const inPost = (...path: (string | number)[]) => at(post === json ? 'json' : 'post', ...path)
  const content = isRecord(post.content) ? readString(post.content.rendered) : undefined
  const shown = readString(page?.html)
  const texts: StoredText[] = []
  if (shown !== undefined) texts.push({ text: shown, place: at('page', 'html'), isContent: true })
  // The content of the page is that of the post.
  else if (content !== undefined)
    texts.push({ text: content, place: inPost('content', 'rendered'), isContent: true })
  texts.push(...listTextFields(post, FIELDS, inPost))
  const { yoast_head: printed, yoast_head_json: head } = post
  if (typeof printed === 'string' && printed !== html) {
    const place = inPost('yoast_head')
    for (const { text } of listTexts(indexTags(readTags(printed, ROOT)), undefined))
      texts.push({ text, place })
  }
  if (!isDeeperThan(head, MAX_DEPTH)) texts.push(...listStrings(head, ['yoast_head_json'], inPost))
  return texts
}

function listStrings(
  value: unknown,
  path: readonly (string | number)[],
  at: (...path: (string | number)[]) => Place,
): WrittenText[] {
  if (typeof value === 'string')
    return value.includes('[') ? [{ text: decodeEntities(value), place: at(...path) }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => listStrings(item, [...path, index], at))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) => listStrings(item, [...path, key], at))
}
