import type { PlainObject } from '../../internal/plain-object.js'
import { quote } from '../../internal/quote.js'

/** An object of WP-CLI, whose fields are columns of the database, and the route of the same thing in the REST API. */
interface Command {
  readonly noun: string
  /** Each of these columns is proof of the command. */
  readonly columns: readonly string[]
  /** The columns with the id and the type of what the route leads to. */
  readonly id: string
  readonly type?: string
  /** The end of the route if the type is not known. */
  readonly route: string
}

/** https://developer.wordpress.org/cli/commands/ */
const COMMANDS: readonly Command[] = [
  { noun: 'user', columns: ['user_login', 'user_nicename'], id: 'ID', route: 'users' },
  {
    noun: 'term',
    columns: ['term_id', 'term_taxonomy_id'],
    id: 'term_id',
    type: 'taxonomy',
    route: 'categories',
  },
  { noun: 'comment', columns: ['comment_ID'], id: 'comment_post_ID', route: 'posts' },
  {
    noun: 'post',
    columns: ['post_title', 'post_name', 'post_content', 'post_status', 'post_type', 'post_date'],
    id: 'ID',
    type: 'post_type',
    route: 'posts',
  },
]

/** The routes of types and taxonomies of WordPress. Those of others are their names, unless the site gives them another. */
const ROUTES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['post', 'posts'],
  ['page', 'pages'],
  ['attachment', 'media'],
  ['category', 'categories'],
  ['post_tag', 'tags'],
])

/** Names an object of WP-CLI and what to fetch in its place. `undefined` if it is none: the REST API names every id `id`. */
export function readCommandLine(
  body: PlainObject,
): { readonly name: string; readonly hint: string } | undefined {
  const command = COMMANDS.find(({ columns }) => columns.some((column) => column in body))
  if (command === undefined || 'id' in body) return undefined
  const { noun, id, type = '', route } = command
  const [typeName, number] = [readText(body[type]), readText(body[id])]
  const base = `/wp/v2/${typeName === '' ? route : (ROUTES.get(typeName) ?? typeName)}`
  const path = /^\d{1,20}$/.test(number) ? `${base}/${number}` : base
  const other = type === '' || type in body ? '' : ', or the route of its type'
  return {
    name: `a ${noun} of WP-CLI (wp ${noun} list)`,
    hint: `fetch ${quote(path, ROUTE_LIMIT)}${other}`,
  }
}

/** A column, which may be a number as text. */
function readText(column: unknown): string {
  return typeof column === 'string' || typeof column === 'number' ? String(column) : ''
}

const ROUTE_LIMIT = 100
