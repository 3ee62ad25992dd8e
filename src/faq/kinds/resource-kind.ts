import { describeUnread } from '../../internal/describe-input.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { checkOptions, isOneOf, throwProblems } from '../../site/checks.js'
import { refuseInput } from '../../site/refuse-input.js'
import type { RestResource } from '../../wordpress/parse-resource.js'
import type { RestHeadResponse } from '../../wordpress/shapes/head-response.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { RestType } from '../../wordpress/shapes/type.js'
import type { RestUser } from '../../wordpress/shapes/user.js'
import { isPost } from '../../wordpress/values/is-post.js'
import { DATE, type DateInput } from './date.js'
import { HOME, type HomeInput } from './home.js'
import { NOT_FOUND, type NotFoundInput } from './not-found.js'
import { SEARCH, type SearchInput } from './search.js'

/**
 * A page of the site without a REST resource: the home page if it lists the latest posts, search results, a date archive, or the page
 * for missing URLs.
 *
 * A static home page and a posts page are not special pages: they are posts of type `page`.
 *
 * @example
 * ```ts
 * import { composeHead, type SpecialPage } from 'wp-faq-seo'
 *
 * const page: SpecialPage = { kind: 'search', query: 'fees' }
 * const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
 * composeHead(page, { site }).title // 'You searched for fees - Example'
 * ```
 */
export type SpecialPage = HomeInput | SearchInput | DateInput | NotFoundInput

/** What a head can be composed from: a resource of WordPress, or a page without one. */
export type PageInput = RestResource | SpecialPage

/** The type of the input, by kind. */
export interface PageInputs {
  /** A post of any type, pages included. */
  readonly post: RestPost
  /** A term. The page is its archive. */
  readonly term: RestTerm
  /** A post type. The page is its archive. */
  readonly type: RestType
  /** A user. The page is their author archive. */
  readonly user: RestUser
  /** The response of `get_head`. */
  readonly head: RestHeadResponse
  /** The home page, if it lists the latest posts. */
  readonly home: HomeInput
  /** Search results. */
  readonly search: SearchInput
  /** A date archive. */
  readonly date: DateInput
  /** The page for missing URLs. */
  readonly 'not-found': NotFoundInput
}

/** The kinds of input: `post`, `term`, `type`, `user` and `head` for resources, and those of {@link SpecialPage}. */
export type ResourceKind = keyof PageInputs

const SPECIAL = { home: HOME, search: SEARCH, date: DATE, 'not-found': NOT_FOUND } as const

/**
 * Returns the kind of a resource or special page. Fields that WordPress defines are checked before `kind`, because a post may also have
 * a field called `kind`.
 *
 * @throws ConfigError if the input is neither a resource nor a special page, or if a special page has an unknown kind or invalid fields.
 * @example
 * ```ts
 * import { parseResource, resourceKind } from 'wp-faq-seo'
 *
 * resourceKind(parseResource({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories' })) // 'term'
 * resourceKind({ kind: 'search', query: 'fees' }) // 'search'
 * ```
 */
export function resourceKind(resource: PageInput): ResourceKind {
  const input: unknown = resource
  if (!isPlainObject(input)) return refuse(input)
  const { kind } = input
  if (isPost(input)) return 'post'
  if (typeof input.name === 'string') {
    if (typeof input.taxonomy === 'string') return 'term'
    if (typeof input.id === 'number') return 'user'
    if (typeof input.slug === 'string') return 'type'
  }
  // A `FaqPage` also has `html`.
  if (typeof input.html === 'string' && input.questions === undefined) return 'head'
  return kind === undefined ? refuse(input) : specialKind(kind, input)
}

/**
 * Whether a resource or special page is of the given kind. Narrows its type.
 *
 * @throws ConfigError as {@link resourceKind} does.
 * @example
 * ```ts
 * import { isResource, parseResource } from 'wp-faq-seo'
 *
 * const resource = parseResource({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'faq-categories' })
 * isResource(resource, 'term') ? resource.taxonomy : '' // 'faq-categories'
 * ```
 */
export function isResource<Kind extends ResourceKind>(
  resource: PageInput,
  kind: Kind,
): resource is PageInputs[Kind] {
  return resourceKind(resource) === kind
}

/** Whether pages of this kind have no REST resource. */
export function isSpecialKind(kind: ResourceKind): kind is SpecialPage['kind'] {
  return Object.hasOwn(SPECIAL, kind)
}

function specialKind(kind: unknown, input: object): keyof typeof SPECIAL {
  throwProblems('page', (report) => isOneOf(...Object.keys(SPECIAL))(kind, 'kind', report))
  const name = kind as keyof typeof SPECIAL
  const { checks, required } = SPECIAL[name]
  checkOptions('page', checks, required, input)
  return name
}

function refuse(input: unknown): never {
  const json = describeUnread(input)?.data ?? 'json'
  const remedy = `parseResource(${json}), or a page such as { kind: 'search', query: 'fees' }`
  refuseInput('page', input, remedy)
}
