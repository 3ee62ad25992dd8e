import { formatUtc, readIsoDate } from '../../internal/iso-date.js'
import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import type { Conversion } from '../other-apis/convert-resource.js'
import { objectsIn, omitNull, toNumber, toText, without } from '../other-apis/fields.js'
import { typeFromUrl } from '../other-apis/type-from-url.js'
import { POST } from '../parse-post.js'
import type { RestPost } from '../shapes/post.js'

/** How a post of the API v1.1 becomes one of the REST API. */
export const POST_OF_WORDPRESS_COM: Conversion<RestPost> = {
  resource: POST,
  is: (value) => 'ID' in value,
  required: ['ID', 'URL', 'title'],
  request: 'the parameter fields',
  listName: 'postsFromWordPressCom',
  convert: convertPost,
}

function convertPost(value: PlainObject): PlainObject {
  const {
    ID: id,
    URL: url,
    type,
    title,
    content,
    excerpt,
    date,
    modified,
    parent,
    discussion,
    metadata,
  } = value
  const author = isPlainObject(value.author) ? value.author : undefined
  const image = isPlainObject(value.post_thumbnail) ? value.post_thumbnail : undefined
  const taxonomies = listTaxonomies(value)
  // The texts of a protected post only say that it is protected.
  const isProtected = value.has_password === true
  const toField = (html: unknown) =>
    typeof html === 'string' ? { rendered: isProtected ? '' : html, protected: isProtected } : undefined
  const embedded = omitNull({
    author: author && [convertAuthor(author)],
    'wp:featuredmedia': image && [convertImage(image, value.attachments)],
    'wp:term': taxonomies.length > 0 ? taxonomies : undefined,
  })
  return omitNull({
    ...without(value, FIELDS),
    id: toNumber(id),
    link: url,
    type: toText(type) ?? typeFromUrl(String(url)) ?? 'post',
    title: { rendered: title },
    content: toField(content),
    excerpt: toField(excerpt),
    date: withoutZone(date),
    date_gmt: toUtc(date),
    modified: withoutZone(modified),
    modified_gmt: toUtc(modified),
    guid: typeof value.guid === 'string' ? { rendered: value.guid } : undefined,
    author: 'author' in value ? (toNumber(author?.ID) ?? 0) : undefined,
    featured_media: 'post_thumbnail' in value ? (toNumber(image?.ID) ?? 0) : undefined,
    // `false` for none. The URL of a parent is that of the API.
    parent: isPlainObject(parent) ? toNumber(parent.ID) : undefined,
    comment_status: isPlainObject(discussion) ? discussion.comment_status : undefined,
    meta: toMeta(metadata),
    _embedded: undefinedIfEmpty(embedded),
  })
}

/** The fields that are read here, or have another form in the REST API. */
const FIELDS: readonly string[] = [
  'ID',
  'URL',
  'has_password',
  'post_thumbnail',
  'attachments',
  'terms',
  'categories',
  'tags',
  'discussion',
  'metadata',
  'meta',
  'parent',
  'guid',
]

/** The terms by taxonomy. Their names are the keys. */
function listTaxonomies({ terms, categories, tags }: PlainObject): PlainObject[][] {
  const taxonomies: PlainObject = {
    ...(isPlainObject(categories) && { category: categories }),
    ...(isPlainObject(tags) && { post_tag: tags }),
    ...(isPlainObject(terms) && terms),
  }
  return Object.entries(taxonomies).flatMap(([taxonomy, byName]) => {
    const items = isPlainObject(byName) ? objectsIn(Object.values(byName)) : []
    return items.length === 0 ? [] : [items.map((term) => convertTerm(term, taxonomy))]
  })
}

function convertTerm(
  { ID: id, name, slug, description, parent }: PlainObject,
  taxonomy: string,
): PlainObject {
  return omitNull({ id: toNumber(id), name, slug, taxonomy, description, parent: toNumber(parent) })
}

/** `URL` is the website of the author. The API does not return the URL of the author's page. */
function convertAuthor({
  ID: id,
  name,
  nice_name: slug,
  URL: url,
  avatar_URL: avatar,
}: PlainObject): PlainObject {
  return omitNull({ id: toNumber(id), name, slug, url, avatar_urls: toText(avatar) && { 96: avatar } })
}

/** The attachment of the same id has the texts of an image. */
function convertImage(image: PlainObject, attachments: unknown): PlainObject {
  const id = toNumber(image.ID)
  const attachment = isPlainObject(attachments) ? attachments[String(id)] : undefined
  const { alt, caption } = isPlainObject(attachment) ? attachment : {}
  return omitNull({
    id,
    source_url: image.URL,
    mime_type: image.mime_type,
    alt_text: alt,
    caption: toText(caption) && { rendered: caption },
    media_details: omitNull({ width: toNumber(image.width), height: toNumber(image.height) }),
  })
}

function toMeta(metadata: unknown): PlainObject | undefined {
  const entries = objectsIn(metadata).flatMap(({ key, value }) =>
    typeof key === 'string' ? [[key, value] as const] : [],
  )
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The time in the zone of the site, in the form of the REST API. */
function withoutZone(time: unknown): string | undefined {
  return typeof time === 'string' ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(time)?.[0] : undefined
}

function toUtc(time: unknown): string | undefined {
  const date = typeof time === 'string' ? readIsoDate(time) : undefined
  return date?.hasZone ? formatUtc(date.seconds) : undefined
}
