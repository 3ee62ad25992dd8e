import { type Attributes, readAttributes } from '../html/attributes.js'
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../html/elements.js'
import { decodeTextRun } from '../html/entities.js'
import { walkVisibleHtml } from '../html/walk.js'
import { readUrl } from '../urls/read-url.js'

/**
 * Removes the link to the full post that a theme adds at the end of an excerpt, such as "Continue reading". An ellipsis before it
 * is kept.
 *
 * The link is recognized by its class (`more-link`, `read-more`), by that of the element around it, or by its fragment (`#more-41`). Any
 * other link to the post counts if nothing is missing without it: after a sentence or an ellipsis, in a paragraph of its own, or if its
 * label is an ellipsis or an arrow. A link to a part of the post does not count.
 *
 * @param isOwnUrl Whether a URL, which may be relative, is a URL of the post.
 * @see https://developer.wordpress.org/reference/hooks/excerpt_more/
 */
export function withoutMoreLink(html: string, isOwnUrl: (url: string) => boolean): string {
  if (!/<a\s|more|reading/i.test(html)) return html
  const start = findMoreLink(html, isOwnUrl)
  return start < 0 ? html : trimEnd(html.slice(0, start))
}

/** An element of the excerpt that is still open. */
interface OpenElement {
  readonly start: number
  /** Whether it is a link or a button. */
  readonly isLink: boolean
  /** How it was recognized as the link to the post, or as the element around that link. */
  readonly isMore: 'class' | 'url' | false
  /** Whether its text is only for screen readers. */
  readonly isSpoken: boolean
  /** The counts before it. */
  readonly before: Readonly<Counts>
}

/** Numbers of links, and of visible characters outside links. */
interface Counts {
  links: number
  plain: number
}

/** Finds where the last link to the post starts. -1 if there is none, or if text follows it. */
function findMoreLink(html: string, isOwnUrl: (url: string) => boolean): number {
  const open: OpenElement[] = []
  const counts: Counts = { links: 0, plain: 0 }
  const inside = { link: 0, spoken: 0, more: 0 }
  let found = -1
  walkVisibleHtml(html, {
    text(raw) {
      const text = decodeTextRun(raw)
      if (inside.spoken > 0 || !WORD.test(text)) return
      if (inside.link > 0) return
      counts.plain += text.length
      found = -1
    },
    open(name, raw, start) {
      if (VOID_ELEMENTS.has(name)) return
      const attributes = readAttributes(raw)
      const isLink = name === 'a' || name === 'button'
      const isMore = kindOfMore(attributes, isLink, isOwnUrl)
      const isSpoken = SPOKEN.test(attributes.get('class') ?? '')
      open.push({ start, isLink, isMore, isSpoken, before: { ...counts } })
      // Another link follows, so the one found before is not at the end.
      if (isLink && isMore === false && inside.more === 0) found = -1
      if (isLink) counts.links++
      add(isLink, isSpoken, isMore !== false, 1)
    },
    close(_name, _raw, end) {
      const element = open.pop()
      if (element === undefined) return
      add(element.isLink, element.isSpoken, element.isMore !== false, -1)
      if (isEnding(element, counts, html, end)) found = element.start
    },
  })
  return found

  function add(isLink: boolean, isSpoken: boolean, isMore: boolean, count: number): void {
    if (isLink) inside.link += count
    if (isSpoken) inside.spoken += count
    if (isMore) inside.more += count
  }
}

function kindOfMore(
  attributes: Attributes,
  isLink: boolean,
  isOwnUrl: (url: string) => boolean,
): OpenElement['isMore'] {
  const classes = attributes.get('class') ?? ''
  if (MORE.test(classes) || (isLink && LINK_MORE.test(classes))) return 'class'
  const url = isLink ? readUrl(attributes, 'href') : undefined
  if (url === undefined || url === '' || url.startsWith('#') || !isOwnUrl(url)) return false
  const fragment = url.split('#')[1]
  if (fragment) return /^more-\d+$/.test(fragment) ? 'class' : false
  return 'url'
}

/** Whether an element that closes is the link to the post, or contains nothing else. */
function isEnding(
  { isLink, isMore, before, start }: OpenElement,
  { links, plain }: Counts,
  html: string,
  end: number,
): boolean {
  if (isMore === false) return false
  if (isLink) {
    // Without words before it, or within a sentence, it is text that happens to be a link.
    return (
      isMore === 'class' ||
      (before.plain > 0 && (isWhole(html, start) || isMoreLabel(html.slice(start, end))))
    )
  }
  if (links > before.links) return plain === before.plain
  return before.plain > 0 && plain - before.plain <= MAX_LABEL
}

/** Whether the text before an index is whole: it ends with a sentence, an ellipsis, a paragraph or a line. */
function isWhole(html: string, index: number): boolean {
  const before = trimEnd(html.slice(Math.max(0, index - MAX_CONTEXT), index))
  const tag = END_TAG.exec(before)?.[1]?.toLowerCase()
  if (tag !== undefined && (tag === 'br' || BLOCK_ELEMENTS.has(tag))) return true
  return SENTENCE_END.test(textOf(before))
}

/** Whether a label has no words, an ellipsis or an arrow. */
function isMoreLabel(label: string): boolean {
  const text = textOf(label.slice(0, MAX_CONTEXT))
  return !WORD.test(text) || MORE_MARK.test(text)
}

function textOf(html: string): string {
  return decodeTextRun(html.replace(/<[^<>]*>/g, '')).trim()
}

/** Maximum length of what is read around a link, in UTF-16 code units. */
const MAX_CONTEXT = 400
const END_TAG = /<\/?([a-z][a-z0-9]*)[^<>]*>$/i
const SENTENCE_END = /(?:[.!?…。！？؟।]|\.{3})[\p{Pe}\p{Pf}\]"']*$/u
const MORE_MARK = /…|\.{3}|[»›→]/

/** Maximum length of a label that is not a link, such as "Read more", in UTF-16 code units. */
const MAX_LABEL = 40
const WORD = /[\p{L}\p{N}]/u
const MORE =
  /(?:^|[\s_-])(?:more[_-]?link|link[_-]?more|read[_-]?more|more[_-]?tag|continue[_-]?reading|excerpt[_-]?more)(?:[_-](?:link|wrap|wrapper|container|box|button|btn|label|text))*(?:$|\s)/i
/** A class that is too general for elements other than links. */
const LINK_MORE = /(?:^|\s)(?:more|learn-more|read-on)(?:$|\s)/i
/** The classes of WordPress, Bootstrap and Tailwind for text that is only for screen readers. */
const SPOKEN = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden)(?:$|\s)/

/** Removes what preceded the link: white space, brackets, dashes and arrows, and the start tags of elements around it. */
function trimEnd(html: string): string {
  let end = html.length
  for (;;) {
    const trailing = TRAILING.exec(html.slice(Math.max(0, end - 12), end))?.[0]
    if (trailing !== undefined) end -= trailing.length
    else if (html.charAt(end - 1) !== '>') break
    else {
      const start = html.lastIndexOf('<', end - 1)
      if (start < 0 || !/^<[a-z]/i.test(html.slice(start, start + 2))) break
      end = start
    }
  }
  const kept = html.slice(0, end)
  return OPEN_ELLIPSIS.test(kept.slice(-20)) ? `${kept}]` : kept
}

const TRAILING =
  /(?:[\s|([{»›→·–—-]|&nbsp;|&(?:raquo|rarr|rsaquo|middot|ndash|mdash);|&#(?:0*160|124|183|187|8211|8212|8250|8594);)$/
const OPEN_ELLIPSIS = /\[\s*(?:&hellip;|&#8230;|…|\.{3})$/
