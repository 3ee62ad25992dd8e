import type { Head } from '../../head/model/head.js'
import { listElements } from '../../head/write/head-element.js'
import { joinRobots } from '../join-robots.js'
import { toAttributeProps } from '../react/to-attribute-props.js'

/** What TanStack's `head()` returns, as far as a head needs it. */
export interface TanstackHead {
  /** The title, and the props of each `<meta>`. */
  meta: TanstackMeta[]
  /** The props of each `<link>`. */
  links: TanstackLink[]
  /** The props of each JSON-LD script. */
  scripts: TanstackScript[]
}

/** The props of a `<meta>`, or the text of the title; extra tags may have other attributes, in React's names. */
export interface TanstackMeta {
  /** The text of `<title>`: then there is nothing else. */
  title?: string
  /** The name; blank beside a `property` that another tag has too. */
  name?: string
  /** The name of an Open Graph property. */
  property?: string
  /** The value. */
  content?: string
}

/** The props of a `<link>`; extra tags may have other attributes, in React's names. */
export interface TanstackLink {
  /** What the link is. */
  rel?: string
  /** Where it leads. */
  href?: string
  /** The language of the page there. */
  hrefLang?: string
}

/** The props of a JSON-LD script. */
export interface TanstackScript {
  /** Its type. */
  type: 'application/ld+json'
  /** The JSON, safe as the text of a script. */
  children: string
}

/**
 * Turns a head into what the `head()` of a TanStack Router or TanStack Start route returns.
 *
 * `<HeadContent />` then prints the elements that `renderHead` prints, with these differences, which are TanStack's
 * and React's:
 * - The title comes first, then metas, links and scripts, each in their own order.
 * - Of several metas with one `name` or `property` TanStack prints only the last. So that no picture, tag or
 *   locale is lost, the second and each further one of a `property` carries a `name` that is empty (or white space,
 *   where the tag repeats another to the letter), which is printed. Several `robots` become one with all directives.
 *   Of other names the last is printed, and none that every JavaScript object has, such as `constructor`.
 * - A link, script or nameless meta that repeats another to the letter is printed once.
 * - An empty title and an empty address (`href=""`) are left out.
 * - Of attributes of extra tags that React has another use for (such as `style`) it complains in development.
 *
 * Metas of a route stand in place of its parents' metas with the same `name` or `property`. Where a parent's head is
 * made by this function too, its second and further metas of a property are printed beside the route's own.
 *
 * @see https://tanstack.com/router/latest/docs/guide/document-head-management
 * @example
 * ```ts
 * import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'
 *
 * toTanstackHead({ title: 'Fees', canonical: 'https://example.com/fees/' }) // { meta: [{ title: 'Fees' }], links: [{ rel: 'canonical', href: 'https://example.com/fees/' }], scripts: [] }
 * toTanstackHead({ article: { tags: ['one', 'two'] } }).meta // [{ property: 'article:tag', content: 'one' }, { name: '', property: 'article:tag', content: 'two' }]
 * ```
 */
export function toTanstackHead(head: Head): TanstackHead {
  const result: TanstackHead = { meta: [], links: [], scripts: [] }
  for (const element of joinRobots(listElements(head))) {
    switch (element.name) {
      case 'title':
        if (element.text !== '') result.meta.push({ title: element.text })
        break
      case 'script':
        result.scripts.push({ type: 'application/ld+json', children: element.text })
        break
      case 'link':
        result.links.push(toAttributeProps(element.attributes))
        break
      default:
        result.meta.push(toMetaProps(element.attributes))
    }
  }
  return { ...result, meta: keepDuplicates(result.meta) }
}

/** In capitals, `title` is an attribute and not the title of the page. */
function toMetaProps(attributes: Readonly<Record<string, string>>): TanstackMeta {
  const { title, ...props }: Record<string, string> = toAttributeProps(attributes)
  if (title !== undefined) props.TITLE = title
  return props
}

/**
 * TanStack takes metas for the same where `name ?? property` is the same and not empty, and where they are the
 * same as JSON.
 */
function keepDuplicates(metas: readonly TanstackMeta[]): TanstackMeta[] {
  const taken = new Set(metas.map(({ name }) => name))
  const printed = new Set<string>()
  let blank = ''
  return metas.map((meta) => {
    if (meta.property === undefined || meta.name !== undefined) return meta
    if (!isTaken(taken, meta.property)) {
      taken.add(meta.property)
      return meta
    }
    const double = { name: '', ...meta }
    const key = JSON.stringify(double)
    if (printed.has(key)) double.name = blank += ' '
    printed.add(key)
    return double
  })
}

/** Names of `Object.prototype` too: TanStack looks the names up in a plain object. */
function isTaken(taken: ReadonlySet<string | undefined>, name: string): boolean {
  return taken.has(name) || name in {}
}
