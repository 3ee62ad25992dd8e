import { decodeAttribute, decodeTextRun } from '../../../content/html/entities.js'
import { readAttributes } from '../../../content/html/tokens.js'
import { walkHtml } from '../../../content/html/walk.js'
import type { Head, HeadTag } from '../../../head/model/head.js'
import { tagKey } from '../../../head/model/tag-key.js'
import { toTags } from '../../../head/write/to-tags.js'
import { isJsonLdType } from '../../../internal/json-ld-type.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { isDeeperThan, MAX_DEPTH, parseJson } from '../../../jsonld/graph/parse-graph.js'
import { type Place, placeIn, placeWithin } from '../place.js'

/** An element of a head, as it is printed. */
export interface LintTag {
  /** The element's name in lower case. */
  readonly name: string
  /** Its attributes: names in lower case, values decoded, of equal names the first. */
  readonly attributes: ReadonlyMap<string, string>
  /** Its text: that of a title decoded, that of a script raw; `''` where the element has none, or was given as data. */
  readonly text: string
  /** The start tag as it is written; `''` where the head was given as data. */
  readonly source: string
  /** Whether its end tag is there, where it has to have one. */
  readonly isClosed: boolean
  /** Whether a browser still reads it as part of the head. */
  readonly isInHead: boolean
  /** Where it stands. */
  readonly place: Place
  /** What a JSON-LD script says; absent where it is none, no JSON, or nested too deep to be structured data. */
  readonly json?: JsonValue
}

/** The elements of a head, and the ways in which rules ask for them. */
export interface TagFacts {
  /** All of them, in order; what stands in `noscript`, `template` and SVG is left out. */
  readonly all: readonly LintTag[]
  /** The titles. */
  readonly titles: readonly LintTag[]
  /** The JSON-LD scripts. */
  readonly jsonLd: readonly LintTag[]
  /** `<meta>` by its `name`, or `property`, in whatever case it is written. */
  metas(name: string): readonly LintTag[]
  /** `<link>` by one of its `rel` values. */
  links(rel: string): readonly LintTag[]
}

/** Reads the elements of a head from HTML, also those that reading it as a `Head` would drop. */
export function readTags(html: string, root: Place): LintTag[] {
  const tags: LintTag[] = []
  const add = tagCollector(tags, root)
  let isInHead = true
  let skipped: { readonly name: string; depth: number } | undefined
  let open: { readonly name: string; readonly source: string; text: string } | undefined

  walkHtml(html, {
    open(name, source) {
      if (skipped !== undefined) {
        if (name === skipped.name) skipped.depth++
        return
      }
      if (TEXT_ELEMENTS.has(name)) {
        open = { name, source, text: '' }
        return
      }
      if (FOLDED_ELEMENTS.has(name)) skipped = { name, depth: 1 }
      const endsHead = isInHead && !HEAD_ELEMENTS.has(name)
      if (endsHead) isInHead = false
      if (isInHead || endsHead || VOID_METADATA.has(name)) add(name, source, '', true, isInHead)
    },
    text(source) {
      if (open !== undefined) open.text += source
      // Text that is more than white space begins the body as a tag would.
      else if (skipped === undefined && isInHead && /[^\t\n\f\r ]/.test(source)) isInHead = false
    },
    close(name, end) {
      if (skipped !== undefined) {
        if (name === skipped.name && --skipped.depth === 0) skipped = undefined
      } else if (open !== undefined && name === open.name) {
        add(name, open.source, open.text, end !== '', isInHead)
        open = undefined
      }
    },
  })
  return tags
}

/** The elements of a head that was given as data. */
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
      source: '',
      isClosed: true,
      isInHead: true,
      place: place(tag.tag === 'script' ? 'graph' : tagKey(tag)),
      ...(tag.tag === 'script' && !isDeeperThan(tag.json, MAX_DEPTH) && { json: tag.json }),
    })
  }
  return tags
}

/** Makes the ways to ask for tags, each found once. */
export function indexTags(all: readonly LintTag[]): TagFacts {
  const byName = new Map<string, LintTag[]>()
  const note = (key: string, tag: LintTag) => {
    const list = byName.get(key)
    if (list === undefined) byName.set(key, [tag])
    else if (list.at(-1) !== tag) list.push(tag)
  }
  for (const tag of all) {
    if (tag.name === 'meta') {
      for (const name of [tag.attributes.get('name'), tag.attributes.get('property')]) {
        if (name !== undefined) note(`meta ${name.trim().toLowerCase()}`, tag)
      }
    } else if (tag.name === 'link') {
      for (const rel of relsOf(tag)) note(`link ${rel}`, tag)
    } else if (tag.name === 'title' || isJsonLd(tag)) {
      note(tag.name, tag)
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

/** The `content` of a `<meta>`; `''` where it has none. */
export function contentOf(tag: LintTag): string {
  return tag.attributes.get('content') ?? ''
}

/** The `href` of a `<link>`; `''` where it has none. */
export function hrefOf(tag: LintTag): string {
  return tag.attributes.get('href') ?? ''
}

/** What a `<link>` is to the page, in lower case. */
export function relsOf(tag: LintTag): string[] {
  return (tag.attributes.get('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/)
}

/** What a head may hold. https://html.spec.whatwg.org/multipage/dom.html#metadata-content */
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

/** What a crawler reads wherever it stands. */
const VOID_METADATA: ReadonlySet<string> = /* @__PURE__ */ new Set(['base', 'link', 'meta'])

const TEXT_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['script', 'style', 'title'])

/** What holds elements that are not the head's own: a title in SVG names a drawing. */
const FOLDED_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['noscript', 'svg', 'template'])

function tagCollector(tags: LintTag[], root: Place) {
  const place = placeCounter(tags, root)
  return (name: string, source: string, text: string, isClosed: boolean, isInHead: boolean) => {
    const attributes = new Map<string, string>()
    for (const [attribute, value] of readAttributes(source)) attributes.set(attribute, decodeAttribute(value))
    const tag = { name, attributes, source, isClosed, isInHead }
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

/** Counts the tags of each key: the second of a kind is `…(2)`. */
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
  // With parameters or without. https://www.w3.org/TR/json-ld11/#iana-considerations
  return name === 'script' && isJsonLdType(attributes.get('type') ?? '')
}
