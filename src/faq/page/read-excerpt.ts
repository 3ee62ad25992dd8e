import { decodeEntities } from '../../content/html/entities.js'
import { withEmojiText } from '../../content/html/image-text.js'
import { toText } from '../../content/html/text.js'
import { withoutBuilderShortcodes } from '../../content/shortcodes/builder-shortcodes.js'
import { codeOf } from '../../content/shortcodes/shown-as-code.js'
import { withoutMoreLink } from '../../content/stored/more-link.js'
import { excerptSource, rebuildExcerpt } from '../../content/stored/rebuild-excerpt.js'
import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { resolveUrl } from '../../content/urls/resolve-url.js'
import { addressedPage, isPlainAddress } from '../../internal/page-address.js'
import { isSamePage, readPageUrl } from '../../internal/page-url.js'
import type { RestPost } from '../../wordpress/shapes/post.js'

/** The excerpt of a post. */
export interface Excerpt {
  /** As the editor typed it, tags included. Absent if WordPress made it from the content. */
  readonly typed?: string
  /** As WordPress made it from the content, without tags. Absent if one was typed. */
  readonly made?: string
  /** Plain text as a reader sees it. */
  readonly text: string
}

/**
 * Reads the excerpt of a post, and decides whether it was typed.
 *
 * The REST API does not show whether an excerpt was typed. One that WordPress could have made from the content counts as made. The
 * difference is in the typography: SEO plugins print an excerpt with WordPress's quotes and dashes if it was made, and with those
 * of the editor if it was typed.
 *
 * @param language BCP 47 tag of the site's language.
 */
export function readExcerpt(post: RestPost, language: string | undefined): Excerpt {
  if (post.content?.protected === true || post.excerpt?.protected === true) return { text: '' }
  const content = post.content?.rendered ?? ''
  const contentHtml = () => withoutBuilderShortcodes(withEmojiText(content))
  if (post.excerpt === undefined) return new MadeExcerpt(contentHtml, language)
  const { raw } = post.excerpt
  const shown = withEmojiText(post.excerpt.rendered)
  const isCode = codeOf(content)
  const linked = withoutBuilderShortcodes(shown, isCode)
  // WordPress made it from the beginning of the content, which contains only shortcodes.
  if (linked !== shown && !WORD.test(toText(linked))) return new MadeExcerpt(contentHtml, language)
  const rendered = withoutMoreLink(linked, (url) => isOwnUrl(url, post))
  const made = stripTags(rendered)
  const text = toText(rendered)
  const isMade =
    raw === undefined
      ? made === '' || isMadeOf(made, contentHtml(), language, rendered !== linked)
      : raw === ''
  if (isMade) return { made, text }
  const typed =
    raw === undefined
      ? untexturize(withoutParagraphs(rendered), language)
      : withoutBuilderShortcodes(raw, isCode)
  return { typed, text }
}

/** An excerpt that is made from the content when it is first read, as WordPress does if the editor typed none. */
class MadeExcerpt implements Excerpt {
  readonly #html: () => string
  readonly #language: string | undefined
  #made: string | undefined

  constructor(html: () => string, language: string | undefined) {
    this.#html = html
    this.#language = language
  }

  get made(): string {
    this.#made ??= rebuildExcerpt(this.#html(), this.#language)
    return this.#made
  }

  get text(): string {
    return decodeEntities(this.made)
  }
}

const WORD = /[\p{L}\p{N}]/u

/**
 * Whether WordPress makes this excerpt from the content, ignoring white space. A theme may replace the `[…]` at its end.
 *
 * @param hadLink Whether it ended with a link to the post, which themes add to an excerpt that was cut.
 */
function isMadeOf(excerpt: string, html: string, language: string | undefined, hadLink: boolean): boolean {
  if (excerpt.endsWith('[&hellip;]')) return true
  const written = withoutSpace(excerpt)
  if (written === withoutSpace(rebuildExcerpt(html, language))) return true
  const source = withoutSpace(excerptSource(html))
  let same = 0
  while (same < written.length && written[same] === source[same]) same++
  const tail = written.length - same
  if (hadLink && ELLIPSIS.test(written.slice(same))) return true
  return same >= MIN_SAME && tail > 0 && tail <= MAX_TAIL
}

/** Whether a URL in an excerpt leads to the post: its link on any host, or a plain URL. */
function isOwnUrl(url: string, post: RestPost): boolean {
  const { link, guid } = post
  const own = readPageUrl(link)
  const absolute = resolveUrl(url, link)
  const page = readPageUrl(absolute)
  if (own === undefined || page === undefined) return false
  const isSamePath = page.segments.length > 0 && page.segments.join('/') === own.segments.join('/')
  if (isSamePath && page.query === own.query) return true
  if (page.host !== own.host) return false
  return isSamePage(url, guid?.rendered ?? '') || isPlainAddress(absolute, addressedPage(post))
}

const ELLIPSIS = /^\[?(?:&hellip;|&#8230;|…|\.{3})?\]?$/
/** Minimum length of the common start of excerpt and content, in UTF-16 code units. */
const MIN_SAME = 100
/** Maximum length of the theme's ending, in UTF-16 code units. */
const MAX_TAIL = 40

function withoutSpace(text: string): string {
  return text.replace(/[\t-\r ]+/g, '')
}

/** Undoes `wpautop`, ignoring white space. https://developer.wordpress.org/reference/functions/wpautop/ */
function withoutParagraphs(html: string): string {
  return trimAscii(
    html
      .replace(/<\/p>\s*<p>/g, '\n\n')
      .replace(/<br \/>\n/g, '\n')
      .replace(/<\/?p>/g, ''),
  )
}
