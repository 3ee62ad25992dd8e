import { readAttributes } from '../html/attributes.js'
import { VOID_ELEMENTS } from '../html/elements.js'
import { walkHtml } from '../html/walk.js'
import { stripTags } from './strip-tags.js'

/**
 * Builds from rendered content the excerpt that WordPress makes where an editor typed none: the first 55 words of the
 * first page, without the blocks that WordPress leaves out (details, accordions, lists of the list block, plugins' blocks).
 * References in it stay.
 * @see https://developer.wordpress.org/reference/functions/wp_trim_excerpt/
 * @see https://developer.wordpress.org/reference/functions/excerpt_remove_blocks/
 * @param language BCP 47 tag of the site's language: some translations count characters in place of words.
 */
export function rebuildExcerpt(html: string, language?: string | undefined): string {
  return shorten(excerptSource(html), language)
}

/** The whole text from which WordPress would take the excerpt. */
export function excerptSource(html: string): string {
  const end = html.search(PAGE_END)
  const page = end < 0 ? html : html.slice(0, end)
  return stripTags((BLOCK_CLASS.test(page) ? keepExcerptBlocks(page) : page).replaceAll(']]>', ']]&gt;'))
}

const PAGE_END = /<!--(?:more|nextpage)|<span id="more-\d/

/** Shortens a text as `wp_trim_words` does. */
function shorten(text: string, language: string | undefined): string {
  const words = text.split(SPACE).filter((word) => word !== '')
  const limit = characterLimit(language)
  if (limit === undefined)
    return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')}${MORE}` : words.join(' ')
  const characters = Array.from(words.join(' '))
  return characters.length > limit ? `${characters.slice(0, limit).join('')}${MORE}` : characters.join('')
}

const WORDS = 55
const MORE = ' [&hellip;]'
const SPACE = /[\n\r\t ]+/

/** The length of an excerpt in the translations of WordPress that count characters. */
function characterLimit(language = ''): number | undefined {
  if (/^ja(?![a-z])/i.test(language)) return 110
  return /^zh(?![a-z])/i.test(language) ? WORDS : undefined
}

/** A class that only blocks have. */
const BLOCK_CLASS = /\b(?:wp-block-|schema-faq|schema-how-to)/

/**
 * What becomes of an element: `keep` with all that is in it, `keep-plain` unless blocks are in it that are not kept by
 * themselves, `open` where the blocks in it are looked at one by one.
 */
type Fate = 'keep' | 'keep-plain' | 'open' | 'drop'

/** The blocks of which excerpts are made; all others are dropped. */
const FATES: ReadonlyMap<string, Fate> = /* @__PURE__ */ new Map<string, Fate>([
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

/** A class of a whole block, not of a part of one (`wp-block-media-text__content`). */
const WHOLE_BLOCK = /^(?:wp-block-(?!.*__)|schema-faq|schema-how-to)/

const PARAGRAPH_OR_HEADING = /^(?:p|h[1-6])$/

function fateOf(name: string, source: string): Fate {
  if (!source.includes('class')) return 'keep'
  const classes = (readAttributes(source).get('class') ?? '').split(SPACE)
  for (const each of classes) {
    const fate = FATES.get(each)
    if (fate !== undefined) return fate
  }
  return PARAGRAPH_OR_HEADING.test(name) || !classes.some((each) => WHOLE_BLOCK.test(each)) ? 'keep' : 'drop'
}

/** Elements around which `wpautop` puts line breaks: it reads blocks as markup here. https://developer.wordpress.org/reference/functions/wpautop/ */
const OWN_LINE =
  /^(?:table|thead|tfoot|caption|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|blockquote|address|p|h[1-6]|section|article|aside|figure|figcaption)$/

/** The source of the blocks of which excerpts are made, and of what stands between blocks. */
function keepExcerptBlocks(html: string): string {
  const pieces: string[] = []
  // How many elements are open from one on that is kept, and from one on that is dropped.
  let kept = 0
  let dropped = 0
  let start = 0
  let isPlain = false
  let isWhole = true
  walkHtml(html, {
    text(source) {
      if (dropped === 0) pieces.push(source)
    },
    open(name, source) {
      const depth = VOID_ELEMENTS.has(name) ? 0 : 1
      if (dropped > 0) {
        dropped += depth
        return
      }
      const fate = fateOf(name, source)
      if (name === 'sup' && source.includes('data-fn')) {
        dropped = 1
      } else if (kept > 0) {
        kept += depth
        if (fate !== 'keep') isWhole = false
        pieces.push(OWN_LINE.test(name) ? `\n${source}` : source)
      } else if (fate === 'drop') {
        dropped = depth
      } else if (fate !== 'open') {
        kept = depth
        start = pieces.length
        isWhole = true
        isPlain = fate === 'keep-plain'
        pieces.push(source)
      }
    },
    close(name, source) {
      if (dropped > 0) {
        dropped--
      } else if (kept > 0) {
        kept--
        pieces.push(OWN_LINE.test(name) ? `${source}\n` : source)
        if (kept === 0 && isPlain && !isWhole) pieces.length = start
      }
    },
  })
  return pieces.join('')
}
