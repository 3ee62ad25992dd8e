import type { Head } from '../../head/model/head.js'
import { listElements } from '../../head/write/head-element.js'
import { joinRobots } from '../join-robots.js'
import { toAttributeProps } from '../react/to-attribute-props.js'

/** The return value of TanStack's `head()`, limited to what a head needs. */
export interface TanstackHead {
  /** The title, and the props of each `<meta>`. */
  meta: TanstackMeta[]
  /** The props of each `<link>`. */
  links: TanstackLink[]
  /** The props of each JSON-LD script. */
  scripts: TanstackScript[]
}

/** The props of a `<meta>`, or the text of the title. Extra tags may have other attributes, in React's spelling. */
export interface TanstackMeta {
  /** The text of `<title>`. An object with a title has no other fields. */
  title?: string
  /** The name. Blank beside a `property` that an earlier tag has too. */
  name?: string
  /** The name of an Open Graph property. */
  property?: string
  /** The value. */
  content?: string
}

/** The props of a `<link>`. Extra tags may have other attributes, in React's spelling. */
export interface TanstackLink {
  /** The kind of link. */
  rel?: string
  /** The URL. */
  href?: string
  /** The language of the linked page. */
  hrefLang?: string
}

/** The props of a JSON-LD script. */
export interface TanstackScript {
  /** The media type of JSON-LD. */
  type: 'application/ld+json'
  /** The JSON, escaped for a script. */
  children: string
}

/**
 * Converts a head to the return value of the `head()` of a TanStack Router or TanStack Start route.
 *
 * `<HeadContent />` then prints the elements that `renderHead` prints, with these differences, caused by TanStack and React:
 *
 * - The title comes first, then metas, links and scripts, each in their own order.
 * - TanStack prints only the last of several metas with the same `name` or `property`. To keep every image, tag and
 *   locale, all metas of a `property` after the first have a blank `name`, which is printed. Several `robots` metas are
 *   joined into one. For any other name, only the last meta is printed, and none for names that every JavaScript object
 *   has, such as `constructor`.
 * - A link, script or nameless meta that is identical to an earlier one is printed once.
 * - An empty title and an empty URL (`href=""`) are omitted.
 * - In development, React warns about attributes of extra tags that it uses for something else, such as `style`.
 *
 * The metas of a route replace its parents' metas with the same `name` or `property`. If a parent's head also comes from
 * this function, its second and further metas of a property are printed beside those of the route.
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

/** The attribute `title` is written in capitals, since `title` would be the title of the page. */
function toMetaProps(attributes: Readonly<Record<string, string>>): TanstackMeta {
  const { title, ...props }: Record<string, string> = toAttributeProps(attributes)
  if (title !== undefined) props.TITLE = title
  return props
}

/**
 * Marks metas that TanStack would take for duplicates. It prints one of several metas whose `name ?? property` is the same
 * and not empty, or whose JSON is the same.
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
    const duplicate = { name: '', ...meta }
    const key = JSON.stringify(duplicate)
    if (printed.has(key)) duplicate.name = blank += ' '
    printed.add(key)
    return duplicate
  })
}

/** Names of `Object.prototype` count as taken: TanStack looks up names in a plain object. */
function isTaken(taken: ReadonlySet<string | undefined>, name: string): boolean {
  return taken.has(name) || name in {}
}
