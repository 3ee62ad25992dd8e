import type { Head } from '../../head/model/head.js'
import { isUrlMeta } from '../../head/model/property-kinds.js'
import { listElements } from '../../head/write/head-element.js'
import { joinRobots } from '../join-robots.js'
import { createOccurrenceCounter } from '../occurrence-counter.js'
import { renameAttributes } from '../rename-attributes.js'

/** The input of unhead's `useHead()`, limited to what a head needs. */
export interface UnheadInput {
  /** The title. Absent if the head has none. */
  title?: string | UnheadTitle
  /** Present if there is a title, so that no title template of the site applies. */
  titleTemplate?: null
  /** The metas. */
  meta: UnheadMeta[]
  /** The links. */
  link: UnheadLink[]
  /** The JSON-LD scripts. */
  script: UnheadScript[]
}

/** A title with a `%` that is not a template parameter. */
export interface UnheadTitle {
  /** The text. */
  textContent: string
  /** Keeps `%s` and other parameters as text. */
  processTemplateParams: false
}

/**
 * A `<meta>`. Extra tags may have other attributes. Like the types below it is an alias, because no interface is
 * assignable to unhead's types, which have index signatures.
 */
export type UnheadMeta = UnheadNamedMeta | UnheadPropertyMeta

/** A `<meta name>`. */
export type UnheadNamedMeta = UnheadMetaOptions & {
  /** The name of the value. */
  name: string
}

/** A `<meta property>`. */
export type UnheadPropertyMeta = UnheadMetaOptions & {
  /** The name of the value. */
  property: string
}

/** The common fields of all metas. */
export type UnheadMetaOptions = {
  /** The value. */
  content: string
  /** Distinguishes the meta from an earlier one with the same name. */
  key?: string
  /** Present if the value contains a `%`, which is not a template parameter. */
  processTemplateParams?: false
}

/** A `<link>`. Extra tags may have a `rel` or attributes that the type does not list. */
export type UnheadLink =
  | UnheadPageLink<'canonical'>
  | UnheadPageLink<'prev'>
  | UnheadPageLink<'next'>
  | UnheadAlternate

/** A `<link>` with a `rel` and a URL. */
export type UnheadPageLink<Rel extends string> = {
  /** The kind of link. */
  rel: Rel
  /** The URL. */
  href: string
  /** Present if the value contains a `%`, which is not a template parameter. */
  processTemplateParams?: false
}

/** A link to the page in another language. */
export type UnheadAlternate = UnheadPageLink<'alternate'> & {
  /** BCP 47 tag or `x-default`. */
  hreflang: string
}

/** A JSON-LD script. */
export type UnheadScript = {
  /** The media type of JSON-LD. */
  type: 'application/ld+json'
  /** The JSON, escaped for a script. */
  textContent: string
}

/**
 * Converts a head to the input of `useHead()` in unhead and Nuxt.
 *
 * unhead then prints the elements that `renderHead` prints, with these differences:
 *
 * - The title comes first, then metas, links and scripts, each in their own order.
 * - On the server, unhead does not escape `&` in attributes, so a browser decodes text that contains a character
 *   reference (`&lt;`). No text can leave its attribute. A URL that would then have a scheme starts with `./`, which
 *   does not change its target.
 * - unhead prints only the last of several metas with the same `name` or `property`, unless it may be repeated: `og:image`
 *   and its properties, `article:tag`, `og:locale:alternate`, and names without a colon other than `description`,
 *   `keywords` and `viewport`. Several `robots` metas are joined into one.
 * - Only the last is printed of several links with the same `rel` and URL, of several canonical links, and of several
 *   alternates for the same language. Identical tags are printed once.
 * - An empty title, and metas whose `content` is empty or absent, are omitted. An attribute other than `content` with the
 *   value `true` is printed without its value.
 *
 * A later `useHead()` on the page overrides this one, tag by tag.
 *
 * @see https://unhead.unjs.io/docs/head/guides/core-concepts/handling-duplicates
 * @example
 * ```ts
 * import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'
 *
 * toUnheadInput({ title: 'Fees', author: 'Ada' }) // { title: 'Fees', titleTemplate: null, meta: [{ name: 'author', content: 'Ada' }], link: [], script: [] }
 * toUnheadInput({ description: 'Save 5 %sure' }).meta // [{ name: 'description', content: 'Save 5 %sure', processTemplateParams: false }]
 * ```
 */
export function toUnheadInput(head: Head): UnheadInput {
  const input: UnheadInput = { meta: [], link: [], script: [] }
  const countOf = createOccurrenceCounter()
  for (const element of joinRobots(listElements(head))) {
    switch (element.name) {
      case 'title':
        input.title = element.text.includes('%')
          ? { textContent: element.text, processTemplateParams: false }
          : element.text
        input.titleTemplate = null
        break
      case 'script':
        input.script.push({ type: 'application/ld+json', textContent: element.text })
        break
      case 'link':
        input.link.push(toLink(element.attributes))
        break
      default:
        input.meta.push(toMeta(element.attributes, countOf))
    }
  }
  return input
}

function toMeta(attributes: Readonly<Record<string, string>>, countOf: (name: string) => number): UnheadMeta {
  const props = toProps(attributes)
  const name = props.name ?? props.property ?? ''
  const count = countOf(name)
  const { content } = props
  return {
    ...props,
    ...(content !== undefined && isUrlMeta(name) && { content: withoutHiddenScheme(content) }),
    // unhead only needs a key for names without a colon. It knows which of the others may be repeated.
    ...(count > 1 && name !== '' && !name.includes(':') && { key: `${name}-${count}` }),
    ...(content?.includes('%') && { processTemplateParams: false }),
  } as UnheadMeta
}

function toLink(attributes: Readonly<Record<string, string>>): UnheadLink {
  const { href, ...props } = toProps(attributes)
  return {
    ...props,
    ...(href !== undefined && { href: withoutHiddenScheme(href) }),
    ...(href?.includes('%') && { processTemplateParams: false }),
  } as UnheadLink
}

/** Keeps a relative URL from getting a scheme when a browser decodes it. */
function withoutHiddenScheme(url: string): string {
  return SCHEME_IN_REFERENCES.test(url) ? `./${url}` : url
}

/** A relative URL with an `&` before its first slash: as unhead does not escape it, a browser might decode a scheme. */
const SCHEME_IN_REFERENCES = /^[^:/?#]*&/

/** Writes names in lower case, as unhead expects. Those that unhead would change are written in capitals, which it ignores. */
function toProps(attributes: Readonly<Record<string, string>>): Partial<Record<string, string>> {
  return renameAttributes(attributes, (name) => (RESERVED.has(name) ? name.toUpperCase() : name))
}

const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'class',
  'constructor',
  'key',
  'prototype',
  'style',
])
