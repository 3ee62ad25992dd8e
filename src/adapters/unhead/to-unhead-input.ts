import type { Head } from '../../head/model/head.js'
import { listElements } from '../../head/write/head-element.js'
import { joinRobots } from '../join-robots.js'

/** What unhead's `useHead()` takes, as far as a head needs it. */
export interface UnheadInput {
  /** The text of the title; absent where the head has none. */
  title?: string | UnheadTitle
  /** Beside a title: no template of the site adds to it. */
  titleTemplate?: null
  /** The metas. */
  meta: UnheadMeta[]
  /** The links. */
  link: UnheadLink[]
  /** The JSON-LD scripts. */
  script: UnheadScript[]
}

/** A title in which `%` is no template parameter. */
export interface UnheadTitle {
  /** The text. */
  textContent: string
  /** `%s` and the like stay as they are. */
  processTemplateParams: false
}

/**
 * A `<meta>`; extra tags may have other attributes. An alias as all that follow, since unhead's types have index
 * signatures, which no interface fits.
 */
export type UnheadMeta = UnheadNamedMeta | UnheadPropertyMeta

/** A `<meta name>`. */
export type UnheadNamedMeta = UnheadMetaOptions & {
  /** What is said. */
  name: string
}

/** A `<meta property>`. */
export type UnheadPropertyMeta = UnheadMetaOptions & {
  /** What is said. */
  property: string
}

/** What every meta has. */
export type UnheadMetaOptions = {
  /** The value. */
  content: string
  /** Tells a meta from one before it with the same name. */
  key?: string
  /** Present where there is a `%`: it is no template parameter. */
  processTemplateParams?: false
}

/** A `<link>`; extra tags may have another `rel` and other attributes: the type names those of the fields. */
export type UnheadLink =
  | UnheadPageLink<'canonical'>
  | UnheadPageLink<'prev'>
  | UnheadPageLink<'next'>
  | UnheadAlternate

/** A `<link>` that only its `rel` describes. */
export type UnheadPageLink<Rel extends string> = {
  /** What the link leads to. */
  rel: Rel
  /** Where it leads. */
  href: string
  /** Present where there is a `%`: it is no template parameter. */
  processTemplateParams?: false
}

/** The page in another language. */
export type UnheadAlternate = UnheadPageLink<'alternate'> & {
  /** BCP 47 code or `x-default`. */
  hreflang: string
}

/** A JSON-LD script. */
export type UnheadScript = {
  /** Its type. */
  type: 'application/ld+json'
  /** The JSON, safe as the text of a script. */
  textContent: string
}

/**
 * Turns a head into the input of unhead's `useHead()`, which is also Nuxt's.
 *
 * unhead then prints the elements that `renderHead` prints, with these differences, which are unhead's:
 * - The title comes first, then metas, links and scripts, each in their own order.
 * - On the server unhead does not escape `&` in attributes: text that holds a character reference (`&lt;`) to the
 *   letter is decoded where the page is read. No text leaves its attribute; an address that would have a scheme
 *   then is printed with `./` before it, which leads to the same place.
 * - Of several metas with one `name` or `property` unhead prints only the last, but where it may be repeated
 *   (`og:image` and its properties, `article:tag`, `og:locale:alternate`, names without a colon other than
 *   `description`, `keywords` and `viewport`). Several `robots` become one with all directives.
 * - Of several links with one `rel` and address, and of several canonical ones or alternates of one language, the
 *   last is printed. What repeats another to the letter is printed once.
 * - An empty title, and metas whose `content` is empty or absent, are left out. An attribute other than `content`
 *   whose value is `true` is printed without its value.
 *
 * A later `useHead()` on the page wins over this one, tag by tag.
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
  const counts = new Map<string, number>()
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
        input.meta.push(toMeta(element.attributes, counts))
    }
  }
  return input
}

function toMeta(attributes: Readonly<Record<string, string>>, counts: Map<string, number>): UnheadMeta {
  const props = toProps(attributes)
  const name = props.name ?? props.property ?? ''
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return {
    ...props,
    // unhead heeds it only in names without a colon; of those with one it knows which may be repeated.
    ...(count > 1 && name !== '' && !name.includes(':') && { key: `${name}-${count}` }),
    ...(props.content?.includes('%') && { processTemplateParams: false }),
  } as UnheadMeta
}

function toLink(attributes: Readonly<Record<string, string>>): UnheadLink {
  const { href, ...props } = toProps(attributes)
  return {
    ...props,
    ...(href !== undefined && { href: SCHEME_IN_REFERENCES.test(href) ? `./${href}` : href }),
    ...(href?.includes('%') && { processTemplateParams: false }),
  } as UnheadLink
}

/** A relative address with an `&` where an absolute one has its scheme: what unhead does not escape may become one. */
const SCHEME_IN_REFERENCES = /^[^:/?#]*&/

/** In lower case, as unhead takes attributes. Those that it would not print as they are it does not know in upper case. */
function toProps(attributes: Readonly<Record<string, string>>): Partial<Record<string, string>> {
  const props = new Map<string, string>()
  for (const [attribute, value] of Object.entries(attributes)) {
    const name = attribute.toLowerCase()
    const prop = RESERVED.has(name) ? name.toUpperCase() : name
    if (!props.has(prop)) props.set(prop, value)
  }
  return Object.fromEntries(props)
}

const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'class',
  'constructor',
  'key',
  'prototype',
  'style',
])
