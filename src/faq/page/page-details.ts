import { decodeEntities } from '../../content/html/entities.js'
import { escapeText } from '../../content/html/escape.js'
import { toText } from '../../content/html/text.js'
import { cleanSchemaText, stripTags, trimAscii } from '../../content/stored/strip-tags.js'
import { untexturize } from '../../content/stored/untexturize.js'
import type { RestMedia } from '../../wordpress/shapes/media.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import {
  embeddedAuthor,
  embeddedMedia,
  embeddedParent,
  embeddedTerms,
} from '../../wordpress/values/embedded-resources.js'
import { linkedTerms } from '../../wordpress/values/linked-terms.js'
import { toHttpUrl } from '../../wordpress/values/wire-values.js'
import { excerptSource, rebuildExcerpt } from '../derive/rebuild-excerpt.js'
import type { FaqPage, PageAuthor, PageImage, PageImageSize, PageTerm } from './faq-page.js'

/** What is asked about a page only where a head is derived, or the page is handed out. */
export type DetailName = 'raw' | 'excerpt' | 'terms' | 'author' | 'image' | 'ancestors' | 'commentsOpen'

/** The details of a page, and beside them the forms from which its head is derived. */
export interface PageDetails extends Pick<FaqPage, DetailName> {
  readonly stored: StoredFacts
}

/**
 * A page in the form in which WordPress stores and prints it: HTML whose references are not decoded. Titles and
 * descriptions are put together in this form and decoded once at the end: decoded earlier, a `&lt;b&gt;` would be taken for
 * a tag, and a typed `—` for the separator.
 */
export interface StoredFacts {
  /** The title as it was typed. */
  readonly title: string
  /** The title with WordPress's typography, for headlines and breadcrumbs; it may hold tags. */
  readonly renderedTitle: string
  /** WordPress's excerpt without tags: as it was typed, or else as WordPress made it; `''` where there is none. */
  readonly excerpt: string
  /** The excerpt as it was typed, tags included; absent where none was. */
  readonly manualExcerpt?: string
  /** The content as WordPress rendered it. */
  readonly content: string
  /** The names of the terms by taxonomy, in the order of the names. */
  readonly termNames: ReadonlyMap<string, readonly string[]>
  /** The author's display name. */
  readonly authorName?: string
  /** What the author says about themselves. */
  readonly authorDescription?: string
  /** The title of the page above as it was typed. */
  readonly parentTitle?: string
  /** Time of publication, `YYYY-MM-DDTHH:MM:SS` in the time zone of the site; absent where only UTC is known. */
  readonly localDate?: string
  /** Time of the last change, as `localDate`. */
  readonly localModified?: string
  /** BCP 47, where the post or the caller says. */
  readonly language?: string
  /** Whether the post has a featured picture of which nothing is known, as without `?_embed`. */
  readonly hasUnknownImage?: boolean
  /** Whether the post has a page above it of which nothing is known. */
  readonly hasUnknownParent?: boolean
}

/** What the details of a page are read with. */
export interface DetailOptions {
  /** All terms of the site, for their names and parents: embedded terms name no parent. */
  readonly terms?: readonly RestTerm[] | undefined
  /** BCP 47 tag of the site's language, which tells what WordPress's typography is made of; any where absent. */
  readonly language?: string | undefined
}

/** Reads the details of a post. */
export function toPageDetails(post: RestPost, options: DetailOptions = {}): PageDetails {
  const { lang, content, comment_status } = post
  const language = options.language ?? (lang === '' ? undefined : lang)
  const title = post.title.raw ?? untexturize(post.title.rendered, language)
  const { manualExcerpt, excerpt, readable } = readExcerpt(post, language)
  const terms = readTerms(post, options.terms ?? [])
  const author = readAuthor(post)
  const user = embeddedAuthor(post)
  const media = embeddedMedia(post)
  const image = media === undefined ? undefined : toPageImage(media)
  const parent = embeddedParent(post)
  return {
    raw: { title, ...(manualExcerpt !== undefined && { excerpt: manualExcerpt }) },
    ...(readable !== '' && { excerpt: readable }),
    terms: terms.map(({ term }) => term),
    ...(author !== undefined && { author }),
    ...(image !== undefined && { image }),
    ...(parent !== undefined && {
      ancestors: [{ id: parent.id, title: toText(parent.title.rendered), url: toHttpUrl(parent.link) }],
    }),
    ...(comment_status !== undefined && { commentsOpen: comment_status === 'open' }),
    stored: {
      title,
      renderedTitle: post.title.rendered,
      excerpt,
      ...(manualExcerpt !== undefined && { manualExcerpt }),
      content: content?.rendered ?? '',
      termNames: groupNames(terms.map(({ term, name }) => ({ taxonomy: term.taxonomy, name }))),
      ...(user !== undefined && { authorName: user.name }),
      ...(user?.description !== undefined && { authorDescription: user.description }),
      ...(parent !== undefined && {
        parentTitle: parent.title.raw ?? untexturize(parent.title.rendered, language),
      }),
      ...(post.date !== undefined && { localDate: post.date }),
      ...(post.modified !== undefined && { localModified: post.modified }),
      ...(language !== undefined && { language }),
      ...(media === undefined && (post.featured_media ?? 0) > 0 && { hasUnknownImage: true }),
      ...(parent === undefined && (post.parent ?? 0) > 0 && { hasUnknownParent: true }),
    },
  }
}

/** The stored forms of a page that is at hand only as plain text: what was decoded is escaped again. */
export function storedFactsOf(page: FaqPage): StoredFacts {
  const { raw, author, ancestors, language } = page
  const parent = ancestors?.at(-1)
  return {
    title: raw.title,
    renderedTitle: escapeText(page.title),
    excerpt: page.isProtected
      ? ''
      : raw.excerpt !== undefined
        ? stripTags(raw.excerpt)
        : page.excerpt === undefined
          ? rebuildExcerpt(page.html, language)
          : escapeText(page.excerpt),
    ...(raw.excerpt !== undefined && { manualExcerpt: raw.excerpt }),
    content: page.html,
    termNames: groupNames(
      page.terms.map(({ taxonomy, name }) => ({
        taxonomy,
        name: name === undefined ? undefined : escapeText(name),
      })),
    ),
    ...(author?.name !== undefined && { authorName: escapeText(author.name) }),
    ...(author?.description !== undefined && { authorDescription: escapeText(author.description) }),
    ...(parent !== undefined && { parentTitle: escapeText(parent.title) }),
    ...(language !== undefined && { language }),
  }
}

interface Excerpt {
  readonly manualExcerpt?: string
  readonly excerpt: string
  /** What a reader sees of it. */
  readonly readable: string
}

const NO_EXCERPT: Excerpt = { excerpt: '', readable: '' }

/**
 * REST does not say whether an excerpt was typed. One that WordPress could have made of the content it made: it has
 * WordPress's typography, which SEO plugins print. A typed one they print as it was typed.
 */
function readExcerpt(post: RestPost, language: string | undefined): Excerpt {
  const html = post.content?.rendered ?? ''
  if (post.content?.protected === true || post.excerpt?.protected === true) return NO_EXCERPT
  if (post.excerpt === undefined) {
    const excerpt = rebuildExcerpt(html, language)
    return { excerpt, readable: decodeEntities(excerpt) }
  }
  const { rendered, raw } = post.excerpt
  const excerpt = stripTags(rendered)
  const readable = toText(rendered)
  if (raw === undefined ? excerpt === '' || isMadeOf(excerpt, html, language) : raw === '')
    return { excerpt, readable }
  const manualExcerpt = raw ?? untexturize(withoutParagraphs(rendered), language)
  return { manualExcerpt, excerpt: stripTags(manualExcerpt), readable }
}

/**
 * Whether WordPress makes this excerpt of the content, white space aside. Themes may put another tail behind the words
 * than `[…]`, such as a link to read more.
 */
function isMadeOf(excerpt: string, html: string, language: string | undefined): boolean {
  if (excerpt.endsWith('[&hellip;]')) return true
  const written = withoutSpace(excerpt)
  if (written === withoutSpace(rebuildExcerpt(html, language))) return true
  const source = withoutSpace(excerptSource(html))
  let same = 0
  while (same < written.length && written[same] === source[same]) same++
  const tail = written.length - same
  return same >= LEAST_SAME && tail > 0 && tail <= LONGEST_TAIL
}

const LEAST_SAME = 100
const LONGEST_TAIL = 40

function withoutSpace(text: string): string {
  return text.replace(/[\t-\r ]+/g, '')
}

/** Undoes `wpautop`, roughly: what is left of it is white space. https://developer.wordpress.org/reference/functions/wpautop/ */
function withoutParagraphs(html: string): string {
  return trimAscii(
    html
      .replace(/<\/p>\s*<p>/g, '\n\n')
      .replace(/<br \/>\n/g, '\n')
      .replace(/<\/?p>/g, ''),
  )
}

interface NamedTerm {
  readonly term: PageTerm
  /** The name as WordPress stores it. */
  readonly name: string | undefined
}

/** The terms as the post embeds them; else those that it links, with what the site's list of terms says of them. */
function readTerms(post: RestPost, terms: readonly RestTerm[]): NamedTerm[] {
  const embedded = embeddedTerms(post)
  if (embedded.length > 0) {
    const parents = new Map(terms.map(({ id, parent }) => [id, parent]))
    return embedded.map((term) => toNamedTerm(term, term.parent ?? parents.get(term.id)))
  }
  const known = new Map(terms.map((term) => [term.id, term]))
  return linkedTerms(post).flatMap(({ taxonomy, ids }) =>
    ids.map((id) => {
      const term = known.get(id)
      return term === undefined ? { term: { taxonomy, id }, name: undefined } : toNamedTerm(term, term.parent)
    }),
  )
}

function toNamedTerm({ taxonomy, id, name, slug, link }: RestTerm, parentId: number | undefined): NamedTerm {
  const url = link === undefined ? '' : toHttpUrl(link)
  return {
    term: {
      taxonomy,
      id,
      name: decodeEntities(name),
      slug,
      ...(url !== '' && { url }),
      ...(parentId !== undefined && parentId > 0 && { parentId }),
    },
    name,
  }
}

/** A term of the site as the domain has it. */
export function toPageTerm(term: RestTerm): PageTerm {
  return toNamedTerm(term, term.parent).term
}

function groupNames(
  terms: readonly { readonly taxonomy: string; readonly name: string | undefined }[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { taxonomy, name } of terms) {
    if (name === undefined) continue
    const group = names.get(taxonomy)
    if (group === undefined) names.set(taxonomy, [name])
    else group.push(name)
  }
  return names
}

function readAuthor(post: RestPost): PageAuthor | undefined {
  const user = embeddedAuthor(post)
  if (user === undefined) {
    const { author } = post
    return author === undefined || author <= 0 ? undefined : { id: author }
  }
  const url = toHttpUrl(user.link ?? '')
  const website = toHttpUrl(user.url ?? '')
  const description = toText(user.description ?? '')
  const { '96': preferred, ...others } = user.avatar_urls ?? {}
  const avatar = preferred ?? Object.values(others).at(-1)
  return {
    id: user.id,
    name: decodeEntities(user.name),
    ...(url !== '' && { url }),
    ...(website !== '' && { website }),
    ...(user.slug !== undefined && { slug: user.slug }),
    ...(description !== '' && { description }),
    ...(avatar !== undefined && { avatar }),
  }
}

function toPageImage(media: RestMedia): PageImage | undefined {
  const { id, source_url, mime_type, alt_text = '', caption, media_details = {} } = media
  const url = toHttpUrl(source_url)
  if (url === '' || media.media_type === 'file') return undefined
  const words = decodeEntities(cleanSchemaText(untexturize(caption?.rendered ?? '')))
  const sizes = Object.entries(media_details.sizes ?? {}).map(
    ([name, size]) => [name, toImageSize(size.source_url, size, size.mime_type)] as const,
  )
  return {
    id,
    ...toImageSize(url, media_details, mime_type),
    ...(alt_text !== '' && { alt: decodeEntities(alt_text) }),
    ...(words !== '' && { caption: words }),
    ...(sizes.length > 0 && { sizes: Object.fromEntries(sizes) }),
  }
}

function toImageSize(
  url: string,
  details: { readonly width?: number; readonly height?: number; readonly [field: string]: unknown },
  type: string | undefined,
): PageImageSize {
  const { width, height, filesize } = details
  return {
    url,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(type !== undefined && type !== '' && { type }),
    ...(typeof filesize === 'number' && { fileSize: filesize }),
  }
}
