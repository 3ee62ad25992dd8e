import { readAttributes } from '../../../content/html/attributes.js'
import { decodeAttribute, decodeTextRun } from '../../../content/html/entities.js'
import { walkHtml } from '../../../content/html/walk.js'
import type { Head, HeadTag } from '../../../head/model/head.js'
import { tagKey } from '../../../head/model/tag-key.js'
import { toTags } from '../../../head/write/to-tags.js'
import { isJsonLdType } from '../../../internal/json-ld-type.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { isDeeperThan, MAX_DEPTH, parseJson } from '../../../jsonld/graph/parse-graph.js'
import { type Place, placeIn, placeWithin } from '../place.js'

/** An element of a head as printed. */
export interface LintTag {
  /** The element's name in lower case. */
  readonly name: string
  /** Its attributes: names in lower case, values decoded. The first of equal names wins. */
  readonly attributes: ReadonlyMap<string, string>
  /** Its text: decoded for a title, raw for a script. `''` for other elements, and for scripts of a head given as data. */
  readonly text: string
  /** The start tag as written. `''` for a head given as data. */
  readonly raw: string
  /** Whether it has its end tag, or needs none. */
  readonly isClosed: boolean
  /** Whether browsers treat it as part of the head. */
  readonly isInHead: boolean
  /** The place of the tag. */
  readonly place: Place
  /** The content of a JSON-LD script. Omitted for other elements, invalid JSON, and JSON nested deeper than `MAX_DEPTH`. */
  readonly json?: JsonValue
}

/** The elements of a head, and lookups for rules. */
export interface TagFacts {
  /** All elements in order, except those inside `noscript`, `template` and SVG. */
  readonly all: readonly LintTag[]
  /** The titles. */
  readonly titles: readonly LintTag[]
  /** The JSON-LD scripts. */
  readonly jsonLd: readonly LintTag[]
  /** `<meta>` elements by `name` or `property`, case-insensitively. */
  metas(name: string): readonly LintTag[]
  /** `<link>` elements by one of their `rel` values. */
  links(rel: string): readonly LintTag[]
}

/** Reads the elements of a head from HTML, including those that `parseHead` drops. */
export function readTags(html: string, root: Place): LintTag[] {
  const tags: LintTag[] = []
  const add = tagCollector(tags, root)
  let isInHead = true
  let skipped: { readonly name: string; depth: number } | undefined
  let open: { readonly name: string; readonly raw: string; text: string } | undefined

  walkHtml(html, {
    open(name, raw) {
      if (skipped !== undefined) {
        if (name === skipped.name) skipped.depth++
        return
      }
      if (TEXT_ELEMENTS.has(name)) {
        open = { name, raw, text: '' }
        return
      }
      if (SKIPPED_ELEMENTS.has(name)) skipped = { name, depth: 1 }
      const endsHead = isInHead && !HEAD_ELEMENTS.has(name)
      if (endsHead) isInHead = false
      if (isInHead || endsHead || VOID_METADATA.has(name)) add(name, raw, '', true, isInHead)
    },
    text(raw) {
      if (open !== undefined) open.text += raw
      // Text other than white space starts the body, like a tag.
      else if (skipped === undefined && isInHead && /[^\t\n\f\r ]/.test(raw)) isInHead = false
    },
    close(name, raw) {
      if (skipped !== undefined) {
        if (name === skipped.name && --skipped.depth === 0) skipped = undefined
      } else if (open !== undefined && name === open.name) {
        add(name, open.raw, open.text, raw !== '', isInHead)
        open = undefined
      }
    },
  })
  return tags
}

/** Lists the elements of a head given as data. */
export function tagsOfHead(head: Head, root: Place): LintTag[] {
  const tags: LintTag[] = []
  const place = placeCounter(tags, root)
  for (const tag of toTags(head)) {
    const attributes: [string, string][] = 'attributes' in tag ? Object.entries(tag.attributes) : []
    tags.push({
      name: tag.tag,
      attributes: new Map(
        tag.tag === 'script'
          ? [['type', 'application/ld+json']]
          : attributes.map(([name, value]) => [name.toLowerCase(), String(value)] as const),
      ),
      text: tag.tag === 'title' ? String(tag.text) : '',
      raw: '',
      isClosed: true,
      isInHead: true,
      place: place(tag.tag === 'script' ? 'graph' : tagKey(tag)),
      ...(tag.tag === 'script' && !isDeeperThan(tag.json, MAX_DEPTH) && { json: tag.json }),
    })
  }
  return tags
}

/** Creates the functions that look up tags. */
export function indexTags(all: readonly LintTag[]): TagFacts {
  const byName = new Map<string, LintTag[]>()
  const add = (key: string, tag: LintTag) => {
    const list = byName.get(key)
    if (list === undefined) byName.set(key, [tag])
    else if (list.at(-1) !== tag) list.push(tag)
  }
  for (const tag of all) {
    if (tag.name === 'meta') {
      for (const name of [tag.attributes.get('name'), tag.attributes.get('property')]) {
        if (name !== undefined) add(`meta ${name.trim().toLowerCase()}`, tag)
      }
    } else if (tag.name === 'link') {
      for (const rel of relsOf(tag)) add(`link ${rel}`, tag)
    } else if (tag.name === 'title' || isJsonLd(tag)) {
      add(tag.name, tag)
    }
  }
  const find = (key: string): readonly LintTag[] => byName.get(key) ?? []
  return {
    all,
    titles: find('title'),
    jsonLd: find('script'),
    metas: (name) => find(`meta ${name}`),
    links: (rel) => find(`link ${rel}`),
  }
}

/** The `content` of a `<meta>`. `''` if there is none. */
export function contentOf(tag: LintTag): string {
  return tag.attributes.get('content') ?? ''
}

/** The name of a `<meta>` in lower case: its `property`, else its `name`. `''` for other elements. */
export function nameOfMeta({ name, attributes }: LintTag): string {
  if (name !== 'meta') return ''
  return (attributes.get('property') ?? attributes.get('name') ?? '').trim().toLowerCase()
}

/** The `href` of a `<link>`. `''` if there is none. */
export function hrefOf(tag: LintTag): string {
  return tag.attributes.get('href') ?? ''
}

/** The `rel` values of a `<link>` in lower case. */
export function relsOf(tag: LintTag): string[] {
  return (tag.attributes.get('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/)
}

/** Elements that are allowed in a head. https://html.spec.whatwg.org/multipage/dom.html#metadata-content */
const HEAD_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'base',
  'basefont',
  'bgsound',
  'head',
  'html',
  'link',
  'meta',
  'noframes',
  'noscript',
  'script',
  'style',
  'template',
  'title',
])

/** Elements that crawlers also read outside the head. */
const VOID_METADATA: ReadonlySet<string> = /* @__PURE__ */ new Set(['base', 'link', 'meta'])

const TEXT_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['script', 'style', 'title'])

/** Elements whose content does not belong to the head: a title in an SVG is the title of a drawing. */
const SKIPPED_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['noscript', 'svg', 'template'])

function tagCollector(tags: LintTag[], root: Place) {
  const place = placeCounter(tags, root)
  return (name: string, raw: string, text: string, isClosed: boolean, isInHead: boolean) => {
    const attributes = new Map<string, string>()
    for (const [attribute, value] of readAttributes(raw)) attributes.set(attribute, decodeAttribute(value))
    const tag = { name, attributes, raw, isClosed, isInHead }
    const isData = isJsonLd(tag)
    const json = isData ? parseJson(text) : undefined
    tags.push({
      ...tag,
      text: name === 'title' ? decodeTextRun(text) : text,
      place: place(isData ? 'graph' : keyOf(name, attributes)),
      ...(json !== undefined && !isDeeperThan(json, MAX_DEPTH) && { json }),
    })
  }
}

/** Makes a function that returns the place of a tag by its key. The second tag with a key is `…(2)`. */
function placeCounter(tags: readonly LintTag[], root: Place): (key: string) => Place {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return placeWithin(placeIn(root, 'head', []), [count === 1 ? key : `${key}(${count})`], tags.length)
  }
}

function keyOf(name: string, attributes: ReadonlyMap<string, string>): string {
  if (name !== 'meta' && name !== 'link') return name
  return tagKey({ tag: name, attributes: Object.fromEntries(attributes) } satisfies HeadTag)
}

function isJsonLd({ name, attributes }: Pick<LintTag, 'name' | 'attributes'>): boolean {
  return name === 'script' && isJsonLdType(attributes.get('type') ?? '')
}
