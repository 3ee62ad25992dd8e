import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { quote, quoteName } from '../../internal/quote.js'
import { readCommandLine } from './command-line.js'
import { readRestError } from './rest-error.js'
import { bodyIssue, type RestIssue, type RestParseErrorCode } from './rest-issue.js'

/** A response of WordPress or of a related API: how to recognize it, and what to call it. */
interface Kind {
  readonly code: RestParseErrorCode
  /** What it is for the parsers. Absent if none of them reads it. */
  readonly resource?: ResourceName
  readonly is: (body: PlainObject) => boolean
  /** A noun phrase. */
  readonly name: (body: PlainObject) => string
  /** What to do instead, whatever was wanted. */
  readonly hint?: string | ((body: PlainObject) => string)
  /** What to do instead if posts were wanted. */
  readonly postHint?: (body: PlainObject) => string
}

/** The first match counts, so the clearer signs come first. */
const KINDS: readonly Kind[] = [
  {
    code: 'rest-error',
    is: (body) => readRestError(body) !== undefined,
    name: nameRestError,
  },
  {
    code: 'envelope',
    is: (body) => 'body' in body && 'status' in body && 'headers' in body,
    name: () => 'an envelope (?_envelope)',
    hint: 'pass its body',
  },
  {
    code: 'envelope',
    is: (body) => 'data' in body && 'status' in body && 'headers' in body,
    name: () => "an HTTP client's response",
    hint: 'pass its data',
  },
  {
    code: 'wpgraphql',
    is: (body) => 'databaseId' in body || isGraphqlResponse(body),
    name: () => 'a response of WPGraphQL',
    hint: 'convert it with postFromWpGraphql',
  },
  {
    code: 'list',
    is: (body) => Array.isArray(body.posts),
    name: () => 'an object around a list of posts',
    hint: (body) => `use ${isOfWordPressCom(body) ? 'postsFromWordPressCom' : 'parsePosts'}`,
  },
  {
    code: 'wordpress-com',
    is: (body) => 'ID' in body && ('URL' in body || 'site_ID' in body),
    name: () => "a post of WordPress.com's own API (v1.1)",
    hint: 'convert it with postFromWordPressCom',
  },
  {
    code: 'wp-cli',
    is: (body) => readCommandLine(body) !== undefined,
    name: (body) => readCommandLine(body)?.name ?? '',
    hint: (body) => readCommandLine(body)?.hint ?? '',
  },
  {
    code: 'head-tags',
    is: (body) => !('id' in body) && (isHeadTag(body) || Array.isArray(body.head_tags)),
    name: (body) => (isHeadTag(body) ? 'a head tag (head_tags)' : 'an object with head tags (head_tags)'),
    hint: 'pass the list of tags to headFromTags',
  },
  {
    code: 'yoast-head',
    // A post may have fields with these names, too.
    is: (body) => !('id' in body) && 'html' in body && isPlainObject(body.json),
    name: () => 'the head of a page (yoast/v1/get_head)',
    resource: 'head response',
  },
  {
    code: 'search-result',
    is: (body) => 'subtype' in body && 'url' in body,
    name: () => 'a search result',
    postHint: (body) => `fetch the post itself from ${selfHref(body)}its _links.self href`,
  },
  {
    code: 'term',
    resource: 'term',
    is: (body) => typeof body.taxonomy === 'string',
    name: (body) => `a term of ${quoteName(String(body.taxonomy))}`,
    postHint: (body) => `posts come from ${guessRoute(String(body.taxonomy))}`,
  },
  {
    code: 'root',
    is: (body) => Array.isArray(body.namespaces),
    name: () => 'the root of the REST API',
    postHint: postsRoute,
  },
  {
    code: 'taxonomy',
    is: (body) => 'rest_base' in body && 'types' in body,
    name: () => 'the description of a taxonomy',
    postHint: postsRoute,
  },
  {
    code: 'type',
    resource: 'post type',
    is: (body) => typeof body.rest_base === 'string',
    name: () => 'the description of a post type',
    postHint: (body) => `its posts come from ${routeOf(body)}`,
  },
  {
    code: 'list',
    is: (body) => isPlainObject(body.post) && 'rest_base' in body.post,
    name: () => 'the list of post types',
    hint: 'use parseTypes',
  },
  {
    code: 'user',
    resource: 'user',
    is: (body) => 'avatar_urls' in body && 'name' in body,
    name: () => 'a user',
    postHint: postsRoute,
  },
  {
    code: 'comment',
    is: (body) => 'author_name' in body && 'post' in body,
    name: () => 'a comment',
    postHint: postsRoute,
  },
  {
    code: 'revision',
    is: (body) => typeof body.slug === 'string' && /-(?:revision|autosave)-v1$/.test(body.slug),
    name: () => 'a revision',
    postHint: () => 'fetch the post itself from its _links.parent href',
  },
  {
    code: 'other-api',
    is: (body) => typeof body.rest_url === 'string',
    name: (body) => `a response of another API (${quote(String(body.rest_url))})`,
    postHint: postsRoute,
  },
  {
    code: 'post',
    resource: 'post',
    is: (body) => isPlainObject(body.title) && typeof body.type === 'string',
    name: () => 'a post',
  },
]

/** What `parseResource` reads. */
export type ResourceName = 'post' | 'term' | 'post type' | 'user' | 'head response'

/** What a parser expects. */
export type Wanted = ResourceName | 'resource' | 'root' | 'another API'

/** Names a body that is something other than what was wanted; `undefined` if it is not recognized. */
export function identify(body: unknown, wanted: Wanted): RestIssue | undefined {
  if (!isPlainObject(body)) return undefined
  const kind = KINDS.find((one) => !isWanted(one, wanted) && one.is(body))
  if (kind === undefined) return undefined
  const hint = typeof kind.hint === 'function' ? kind.hint(body) : kind.hint
  const hints = [hint, hintFor(kind, wanted), wanted === 'post' ? kind.postHint?.(body) : undefined]
  const message = [`this is ${kind.name(body)}`, ...hints.filter((hint) => hint !== undefined)].join('; ')
  return bodyIssue(kind.code, message)
}

/** Recognizes a resource. `undefined` if the body is something else, or is not recognized. */
export function recognizeResource(body: PlainObject): ResourceName | undefined {
  return KINDS.find(({ is }) => is(body))?.resource
}

function isWanted({ code, resource }: Kind, wanted: Wanted): boolean {
  return resource === wanted || code === wanted || (wanted === 'resource' && resource !== undefined)
}

function hintFor({ resource }: Kind, wanted: Wanted): string | undefined {
  return resource === undefined || wanted === 'root' ? undefined : 'use parseResource'
}

/** Messages of WordPress are sentences, longer than other excerpts. In UTF-16 code units. */
const MESSAGE_LIMIT = 120
const URL_LIMIT = 200

function nameRestError(body: PlainObject): string {
  const { code = '', message = '', status } = readRestError(body) ?? {}
  const details = [...(status === undefined ? [] : [status]), quote(message, MESSAGE_LIMIT)]
  return `the WordPress error ${quoteName(code)} (${details.join(', ')})`
}

/** A response has these keys and no others: https://spec.graphql.org/October2021/#sec-Response-Format */
function isGraphqlResponse(body: PlainObject): boolean {
  const keys = Object.keys(body)
  return keys.length > 0 && keys.every((key) => key === 'data' || key === 'errors' || key === 'extensions')
}

/** Whether it is a list of WordPress.com's own API. */
function isOfWordPressCom({ posts }: PlainObject): boolean {
  const [first]: readonly unknown[] = Array.isArray(posts) ? posts : []
  return isPlainObject(first) && 'ID' in first && !('id' in first)
}

/** Whether it is an item of `head_tags`, which several plugins add to REST responses. */
function isHeadTag(body: PlainObject): boolean {
  return typeof body.tag === 'string' && ('attributes' in body || 'content' in body)
}

function selfHref({ _links: links }: PlainObject): string {
  const self: unknown = isPlainObject(links) && Array.isArray(links.self) ? links.self[0] : undefined
  return isPlainObject(self) && typeof self.href === 'string' ? `${quote(self.href, URL_LIMIT)}, ` : ''
}

function postsRoute(): string {
  return 'posts come from /wp/v2/posts'
}

/** FAQ plugins name a taxonomy after its post type: `faq-categories`, `faq_tag`, `ufaq-category`. */
const OWN_TAXONOMY = /^([a-z][\w-]{0,19}?)[-_](?:categor(?:y|ies)|cats?|tags?|topics?|groups?)$/

function guessRoute(taxonomy: string): string {
  if (taxonomy === 'category' || taxonomy === 'post_tag') return '/wp/v2/posts'
  const type = OWN_TAXONOMY.exec(taxonomy)?.[1]
  return type === undefined ? '/wp/v2/posts or the route of their type' : `/wp/v2/${type}`
}

function routeOf(type: PlainObject): string {
  const namespace = typeof type.rest_namespace === 'string' ? type.rest_namespace : 'wp/v2'
  return quote(`/${namespace}/${type.rest_base}`)
}
