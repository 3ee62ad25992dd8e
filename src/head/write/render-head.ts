import { escapeAttribute, escapeText } from '../../content/html/escape.js'
import { hasActiveScheme } from '../../content/urls/url-scheme.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'
import { checkHead } from '../model/check-head.js'
import type { Head, HeadTag } from '../model/head.js'
import { toTags } from './to-tags.js'
import { writeHead } from './write-head.js'

type Attributes = Readonly<Record<string, string>>

/** Valid attribute names, except those of event handlers. */
const ATTRIBUTE_NAME = /^(?!on)[a-z][a-z0-9:._-]*$/i

/**
 * Renders a head as the HTML to put inside `<head>`, one tag per line, without a final line break.
 *
 * Text is escaped here and nowhere else: no title, description or answer can break out of its attribute, element or script.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html
 * @example
 * ```ts
 * import { renderHead } from 'wp-faq-seo/head'
 *
 * renderHead({ title: 'Fees & terms', robots: { index: false } }) // '<title>Fees &amp; terms</title>\n<meta name="robots" content="noindex">'
 * ```
 */
export function renderHead(head: Head): string {
  checkHead(head)
  let html = ''
  const add = (line: string) => {
    if (line !== '') html += html === '' ? line : `\n${line}`
  }
  if (head.order === undefined) {
    writeHead(head, {
      title: (text) => add(renderTitle(text)),
      meta: (attribute, name, content) =>
        add(`<meta ${attribute}="${name}" content="${escapeAttribute(content)}">`),
      link: (rel, href, hreflang) =>
        add(renderLink(hreflang === undefined ? { rel, href } : { rel, hreflang, href })),
      script: (json) => add(renderScript(json)),
      tag: (tag) => add(renderTag(tag)),
    })
  } else {
    for (const tag of toTags(head)) add(renderTag(tag))
  }
  return html
}

/**
 * Renders one tag as HTML. Event handlers and attributes with invalid names are omitted.
 *
 * @returns `''` for a link with an active URL such as `javascript:`.
 * @example
 * ```ts
 * import { renderTag } from 'wp-faq-seo/head'
 *
 * renderTag({ tag: 'meta', attributes: { name: 'author', content: 'Ada "A." Byron' } }) // '<meta name="author" content="Ada &quot;A.&quot; Byron">'
 * renderTag({ tag: 'link', attributes: { rel: 'canonical', href: 'javascript:alert(1)' } }) // ''
 * ```
 */
export function renderTag(tag: HeadTag): string {
  switch (tag.tag) {
    case 'title':
      return renderTitle(tag.text)
    case 'script':
      return renderScript(tag.json)
    case 'meta':
      return `<meta${renderAttributes(tag.attributes)}>`
    case 'link':
      return renderLink(tag.attributes)
  }
}

/** Whether a tag may be printed. */
export function isPrintable(tag: HeadTag): boolean {
  return tag.tag !== 'link' || isSafeLink(tag.attributes)
}

/** Returns the attributes of a tag that may be printed. */
export function printableAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => ATTRIBUTE_NAME.test(name)))
}

function renderTitle(text: string): string {
  return `<title>${escapeText(text)}</title>`
}

function renderScript(json: JsonValue): string {
  return `<script type="application/ld+json">${serializeGraph(json)}</script>`
}

function renderLink(attributes: Attributes): string {
  return isSafeLink(attributes) ? `<link${renderAttributes(attributes)}>` : ''
}

function renderAttributes(attributes: Attributes): string {
  let html = ''
  for (const name of Object.keys(attributes)) {
    if (ATTRIBUTE_NAME.test(name)) html += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`
  }
  return html
}

/** Attribute names are case-insensitive in HTML: `HREF` is a URL too. */
function isSafeLink(attributes: Attributes): boolean {
  for (const name of Object.keys(attributes)) {
    if (name.toLowerCase() === 'href' && hasActiveScheme(attributes[name] ?? '')) return false
  }
  return true
}
