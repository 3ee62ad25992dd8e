import { escapeAttribute, escapeText } from '../content/html/escape.js'
import type { PageAuthor, PageImage, PageImageSize, PageTerm } from '../faq/page/faq-page.js'
import type { RestEmbedded } from '../wordpress/shapes/embedded.js'
import type { RestLinks } from '../wordpress/shapes/links.js'
import type { RestMedia, RestMediaSize } from '../wordpress/shapes/media.js'
import type { RestTerm } from '../wordpress/shapes/term.js'
import type { RestUser } from '../wordpress/shapes/user.js'
import { fakeSlug } from './fake-slug.js'
import { toReferences } from './faq-markup.js'

/** The terms of a post in one taxonomy. */
export interface TaxonomyTerms {
  readonly taxonomy: string
  /** The field of the post with the ids. */
  readonly base: string
  readonly terms: readonly PageTerm[]
}

/** Groups terms by taxonomy, in the order of their first term. */
export function groupByTaxonomy(terms: readonly PageTerm[]): TaxonomyTerms[] {
  return [...new Set(terms.map(({ taxonomy }) => taxonomy))].map((taxonomy) => ({
    taxonomy,
    base: REST_BASES.get(taxonomy) ?? taxonomy,
    terms: terms.filter((term) => term.taxonomy === taxonomy),
  }))
}

/** Taxonomies whose REST base is not their name. https://developer.wordpress.org/rest-api/reference/taxonomies/ */
const REST_BASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['category', 'categories'],
  ['post_tag', 'tags'],
])

/** What a post links to and embeds. */
export interface Related {
  readonly author: PageAuthor | undefined
  readonly image: PageImage | undefined
  readonly taxonomies: readonly TaxonomyTerms[]
}

/** Writes `_links`. */
export function writeLinks(
  post: Related & { readonly api: string; readonly id: number; readonly type: string },
): RestLinks {
  const { api, id, type, author, image, taxonomies } = post
  const base = type === 'post' || type === 'page' ? `${type}s` : type
  return {
    self: [{ href: `${api}${base}/${id}`, targetHints: { allow: ['GET'] } }],
    collection: [{ href: `${api}${base}` }],
    about: [{ href: `${api}types/${type}` }],
    ...(author !== undefined && { author: [{ embeddable: true, href: `${api}users/${author.id}` }] }),
    ...(image !== undefined && {
      'wp:featuredmedia': [{ embeddable: true, href: `${api}media/${image.id}` }],
    }),
    ...(taxonomies.length > 0 && {
      'wp:term': taxonomies.map(({ taxonomy, base }) => ({
        taxonomy,
        embeddable: true,
        href: `${api}${base}?post=${id}`,
      })),
    }),
    curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
  }
}

/** Writes `_embedded`. */
export function writeEmbedded({ author, image, taxonomies }: Related): RestEmbedded {
  const terms = taxonomies.map((group) => group.terms.flatMap(toRestTerm))
  return {
    ...(author !== undefined && { author: [toRestUser(author)] }),
    ...(image !== undefined && { 'wp:featuredmedia': [toRestMedia(image)] }),
    ...(terms.length > 0 && { 'wp:term': terms }),
  }
}

function toRestTerm({ id, taxonomy, name, slug, url, parentId }: PageTerm): RestTerm[] {
  if (name === undefined) return []
  return [
    {
      id,
      ...(url !== undefined && { link: url }),
      name: escapeText(name),
      slug: slug ?? fakeSlug(name),
      taxonomy,
      ...(parentId !== undefined && { parent: parentId }),
    },
  ]
}

/** WordPress embeds an error in place of an author that it hides. */
function toRestUser({ id, name, url, website = '', slug, description = '', avatar }: PageAuthor) {
  if (name === undefined) {
    return { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }
  }
  const user: RestUser = {
    id,
    name: escapeText(name),
    url: website,
    description: escapeText(description),
    ...(url !== undefined && { link: url }),
    slug: slug ?? fakeSlug(name),
    ...(avatar !== undefined && { avatar_urls: { 96: avatar } }),
  }
  return user
}

function toRestMedia({ id, url, alt = '', caption, type, sizes = {}, ...details }: PageImage): RestMedia {
  return {
    id,
    type: 'attachment',
    caption: { rendered: caption === undefined ? '' : `<p>${toReferences(caption)}</p>\n` },
    alt_text: escapeAttribute(alt),
    media_type: 'image',
    ...(type !== undefined && { mime_type: type }),
    media_details: {
      ...toDetails(details),
      sizes: Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, toRestSize(size)])),
    },
    source_url: url,
  }
}

function toRestSize({ url, type, ...details }: PageImageSize): RestMediaSize {
  return { ...toDetails(details), ...(type !== undefined && { mime_type: type }), source_url: url }
}

function toDetails({ width, height, fileSize }: Omit<PageImageSize, 'url'>) {
  return {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(fileSize !== undefined && { filesize: fileSize }),
  }
}
