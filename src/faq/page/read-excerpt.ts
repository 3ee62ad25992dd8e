import { withEmojiText } from '../../content/html/emoji-images.js'
import { decodeEntities } from '../../content/html/entities.js'
import { toText } from '../../content/html/text.js'
import { excerptSource, rebuildExcerpt } from '../../content/stored/rebuild-excerpt.js'
import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'
import { untexturize } from '../../content/stored/untexturize.js'
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
  const html = withEmojiText(post.content?.rendered ?? '')
  if (post.excerpt === undefined) {
    const made = rebuildExcerpt(html, language)
    return { made, text: decodeEntities(made) }
  }
  const { raw } = post.excerpt
  const rendered = withEmojiText(post.excerpt.rendered)
  const made = stripTags(rendered)
  const text = toText(rendered)
  const isMade = raw === undefined ? made === '' || isMadeOf(made, html, language) : raw === ''
  if (isMade) return { made, text }
  return { typed: raw ?? untexturize(withoutParagraphs(rendered), language), text }
}

/**
 * Whether WordPress makes this excerpt from the content, ignoring white space. A theme may replace the `[…]` at its end,
 * for example with a "read more" link.
 */
function isMadeOf(excerpt: string, html: string, language: string | undefined): boolean {
  if (excerpt.endsWith('[&hellip;]')) return true
  const written = withoutSpace(excerpt)
  if (written === withoutSpace(rebuildExcerpt(html, language))) return true
  const source = withoutSpace(excerptSource(html))
  let same = 0
  while (same < written.length && written[same] === source[same]) same++
  const tail = written.length - same
  return same >= MIN_SAME && tail > 0 && tail <= MAX_TAIL
}

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
