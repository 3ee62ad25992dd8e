import { readAttributes } from '../html/attributes.js'
import { VOID_ELEMENTS } from '../html/elements.js'
import { walkHtml } from '../html/walk.js'
import { stripTags } from './strip-tags.js'

/**
 * Rebuilds, from rendered content, the excerpt that WordPress makes if an editor typed none: the first 55 words of the
 * first page, without the blocks that WordPress omits (details, accordions, lists of the list block, blocks of plugins).
 * Character references are kept.
 * @see https://developer.wordpress.org/reference/functions/wp_trim_excerpt/
 * @see https://developer.wordpress.org/reference/functions/excerpt_remove_blocks/
 * @param language BCP 47 tag of the site's language: some translations count characters instead of words.
 */
export function rebuildExcerpt(html: string, language?: string | undefined): string {
  const page = firstPage(html)
  const hasBlocks = BLOCK_CLASS.test(page)
  return shortenBeginning(page, hasBlocks, language) ?? shorten(sourceOf(page, hasBlocks).text, language).text
}

/**
 * Rebuilds the excerpt from the beginning of a page, which nearly always has enough words. `undefined` if it has too few, or if what
 * follows could change them.
 */
function shortenBeginning(
  page: string,
  hasBlocks: boolean,
  language: string | undefined,
): string | undefined {
  const end = page.indexOf('<', BEGINNING)
  const beginning = page.slice(0, Math.max(0, end))
  // Scripts and styles are removed only if they end.
  if (end < 0 || /<(?:script|style)/i.test(beginning)) return undefined
  const { text, isSettled } = sourceOf(beginning, hasBlocks)
  const excerpt = isSettled ? shorten(text, language) : undefined
  return excerpt?.isCut ? excerpt.text : undefined
}

/** Returns the whole text that WordPress takes the excerpt from. */
export function excerptSource(html: string): string {
  const page = firstPage(html)
  return sourceOf(page, BLOCK_CLASS.test(page)).text
}

function firstPage(html: string): string {
  const end = html.search(PAGE_END)
  return end < 0 ? html : html.slice(0, end)
}

/** A length of HTML that has 55 words, unless it has little text or long URLs. */
const BEGINNING = 2000

interface Source {
  readonly text: string
  /** Whether the text of any longer HTML begins the same. */
  readonly isSettled: boolean
}

function sourceOf(html: string, hasBlocks: boolean): Source {
  const { kept, isSettled } = hasBlocks ? keepExcerptBlocks(html) : { kept: html, isSettled: true }
  return { text: stripTags(kept.replaceAll(']]>', ']]&gt;')), isSettled }
}

const PAGE_END = /<!--(?:more|nextpage)|<span id="more-\d/

interface Shortened {
  readonly text: string
  readonly isCut: boolean
}

/** Shortens a text as `wp_trim_words` does. */
function shorten(text: string, language: string | undefined): Shortened {
  const limit = characterLimit(language)
  if (limit === undefined) {
    const words = firstWords(text, (count) => count > WORDS)
    return cut(words, WORDS, ' ')
  }
  // A character takes at most two code units.
  const words = firstWords(text, (_, length) => length > 2 * limit)
  return cut(Array.from(words.join(' ')), limit, '')
}

function cut(parts: readonly string[], limit: number, joint: string): Shortened {
  const isCut = parts.length > limit
  return { text: isCut ? parts.slice(0, limit).join(joint) + MORE : parts.join(joint), isCut }
}

/** The first words of a text, which may be long. @param areEnough Whether a number of words, of a total length, is enough. */
function firstWords(text: string, areEnough: (count: number, length: number) => boolean): string[] {
  const words: string[] = []
  let length = 0
  for (const [word] of text.matchAll(/[^\n\r\t ]+/g)) {
    words.push(word)
    length += word.length
    if (areEnough(words.length, length)) break
  }
  return words
}

const WORDS = 55
const MORE = ' [&hellip;]'
const SPACE = /[\n\r\t ]+/

/** Returns the length of an excerpt in the translations of WordPress that count characters. */
function characterLimit(language = ''): number | undefined {
  if (/^ja(?![a-z])/i.test(language)) return 110
  return /^zh(?![a-z])/i.test(language) ? WORDS : undefined
}

/** A class of a block. */
const BLOCK_CLASS = /\b(?:wp-block-|schema-faq|schema-how-to)/

/**
 * How WordPress handles a block: `keep` with its content, `keep-plain` unless it contains a block that is not kept, `open` to
 * handle the blocks in it one by one, `drop`.
 */
type BlockHandling = 'keep' | 'keep-plain' | 'open' | 'drop'

/** The blocks that excerpts are made from. All others are dropped. */
const HANDLINGS: ReadonlyMap<string, BlockHandling> = /* @__PURE__ */ new Map<string, BlockHandling>([
  ['wp-block-group', 'open'],
  ['wp-block-group__inner-container', 'open'],
  ['wp-block-columns', 'open'],
  ['wp-block-column', 'open'],
  ['wp-block-heading', 'keep'],
  ['wp-block-paragraph', 'keep'],
  ['wp-block-preformatted', 'keep'],
  ['wp-block-pullquote', 'keep'],
  ['wp-block-table', 'keep'],
  ['wp-block-verse', 'keep'],
  ['wp-block-media-text', 'keep-plain'],
  ['wp-block-quote', 'keep-plain'],
])

/** A class of a whole block. Parts of a block have `__` in their class (`wp-block-media-text__content`). */
const WHOLE_BLOCK = /^(?:wp-block-(?!.*__)|schema-faq|schema-how-to)/

const PARAGRAPH_OR_HEADING = /^(?:p|h[1-6])$/

function handlingOf(name: string, raw: string): BlockHandling {
  if (!raw.includes('class')) return 'keep'
  const classes = (readAttributes(raw).get('class') ?? '').split(SPACE)
  for (const each of classes) {
    const handling = HANDLINGS.get(each)
    if (handling !== undefined) return handling
  }
  return PARAGRAPH_OR_HEADING.test(name) || !classes.some((each) => WHOLE_BLOCK.test(each)) ? 'keep' : 'drop'
}

/** Elements that `wpautop` puts on a line of their own. https://developer.wordpress.org/reference/functions/wpautop/ */
const OWN_LINE =
  /^(?:table|thead|tfoot|caption|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|blockquote|address|p|h[1-6]|section|article|aside|figure|figcaption)$/

/**
 * Keeps the markup of the blocks that excerpts are made from, and of what is between blocks.
 *
 * @returns `isSettled` is `false` if more HTML could change what is kept.
 */
function keepExcerptBlocks(html: string): { readonly kept: string; readonly isSettled: boolean } {
  const pieces: string[] = []
  // Number of open elements within a kept block, and within a dropped one.
  let kept = 0
  let dropped = 0
  let start = 0
  let isPlain = false
  let isWhole = true
  let isSettled = true
  const isComplete = walkHtml(html, {
    text(raw) {
      if (dropped === 0) pieces.push(raw)
    },
    open(name, raw) {
      const depth = VOID_ELEMENTS.has(name) ? 0 : 1
      if (dropped > 0) {
        dropped += depth
        return
      }
      const handling = handlingOf(name, raw)
      if (name === 'sup' && raw.includes('data-fn')) {
        dropped = 1
      } else if (kept > 0) {
        kept += depth
        if (handling !== 'keep') isWhole = false
        pieces.push(OWN_LINE.test(name) ? `\n${raw}` : raw)
      } else if (handling === 'drop') {
        dropped = depth
      } else if (handling !== 'open') {
        kept = depth
        start = pieces.length
        isWhole = true
        isPlain = handling === 'keep-plain'
        pieces.push(raw)
      }
    },
    close(name, raw, end) {
      // The end of the HTML closes what is open. A plain block may go on, and then be dropped.
      if (raw === '' && end === html.length && kept > 0 && isPlain) isSettled = false
      if (dropped > 0) {
        dropped--
      } else if (kept > 0) {
        kept--
        pieces.push(OWN_LINE.test(name) ? `${raw}\n` : raw)
        if (kept === 0 && isPlain && !isWhole) pieces.length = start
      }
    },
  })
  return { kept: pieces.join(''), isSettled: isSettled && isComplete }
}
