import type { PlainObject } from '../../internal/plain-object.js'
import { quote, quoteName } from '../../internal/quote.js'

/**
 * Objects of WP-CLI, whose fields are columns of the database: what to call them, and the route of the same thing in the REST API.
 *
 * @see https://developer.wordpress.org/cli/commands/
 */
const COMMANDS: readonly {
  readonly is: (body: PlainObject) => boolean
  readonly name: string
  readonly route: (body: PlainObject) => string
  /** The column on which the route depends. */
  readonly kind?: string
}[] = [
  {
    is: (body) => 'user_login' in body || 'user_nicename' in body,
    name: 'a user of WP-CLI (wp user list)',
    route: ({ ID: id }) => withId('/wp/v2/users', id),
  },
  {
    is: (body) => 'term_id' in body || 'term_taxonomy_id' in body,
    name: 'a term of WP-CLI (wp term list)',
    route: ({ term_id: id, taxonomy }) => withId(routeOf(taxonomy, TAXONOMY_ROUTES, 'categories'), id),
    kind: 'taxonomy',
  },
  {
    is: (body) => 'comment_ID' in body,
    name: 'a comment of WP-CLI (wp comment list)',
    route: ({ comment_post_ID: id }) => withId('/wp/v2/posts', id),
  },
  {
    is: (body) => POST_COLUMNS.some((name) => name in body),
    name: 'a post of WP-CLI (wp post list)',
    route: ({ ID: id, post_type: type }) => withId(routeOf(type, TYPE_ROUTES, 'posts'), id),
    kind: 'post_type',
  },
]

const POST_COLUMNS = ['post_title', 'post_name', 'post_content', 'post_status', 'post_type', 'post_date']

/** Names an object of WP-CLI and what to fetch in its place. `undefined` if it is none: the REST API names every id `id`. */
export function readCommandLine(
  body: PlainObject,
): { readonly name: string; readonly hint: string } | undefined {
  if ('id' in body) return undefined
  const command = COMMANDS.find(({ is }) => is(body))
  if (command === undefined) return undefined
  const other = command.kind === undefined || command.kind in body ? '' : ', or the route of its type'
  return { name: command.name, hint: `fetch ${quote(command.route(body), ROUTE_LIMIT)}${other}` }
}

const ROUTE_LIMIT = 100

const TYPE_ROUTES: Readonly<Record<string, string>> = { post: 'posts', page: 'pages', attachment: 'media' }
const TAXONOMY_ROUTES: Readonly<Record<string, string>> = { category: 'categories', post_tag: 'tags' }

/** The route of a type or taxonomy: its name, unless the site gives it another. */
function routeOf(name: unknown, known: Readonly<Record<string, string>>, fallback: string): string {
  if (typeof name !== 'string' || name === '') return `/wp/v2/${fallback}`
  return `/wp/v2/${Object.hasOwn(known, name) ? known[name] : quoteName(name)}`
}

function withId(route: string, id: unknown): string {
  return typeof id === 'number' || (typeof id === 'string' && /^\d{1,20}$/.test(id))
    ? `${route}/${id}`
    : route
}
