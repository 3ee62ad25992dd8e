import { readAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { collectText } from '../html/text.js'
import { walkVisibleHtml } from '../html/walk.js'
import { readUrl } from '../urls/read-url.js'
import { resolveUrl } from '../urls/resolve-url.js'
import type { ContentLink } from './content-link.js'

/** Lists links as `listLinks` does, by walking the elements of any HTML. */
export function walkLinks(html: string, baseUrl: string | undefined): ContentLink[] {
  const links: ContentLink[] = []
  const collector = collectText()
  // The walk does not nest links: the link that ends is the last one that started.
  let current: LinkTag | undefined
  walkVisibleHtml(html, {
    text: (raw) => {
      if (current !== undefined) collector.text(raw)
    },
    open(name, raw) {
      if (name === 'a') current = readLinkTag(raw, baseUrl)
      else if (current !== undefined) collector.open(name)
    },
    close(name) {
      if (current === undefined) return
      if (name !== 'a') {
        collector.close(name)
        return
      }
      links.push(toLink(current, collector.take()))
      current = undefined
    },
  })
  return links
}

/** A link without its text. */
export type LinkTag = Omit<ContentLink, 'text'>

/** Adds the text to a link. */
export function toLink({ url, rel, target }: LinkTag, text: string): ContentLink {
  return { url, text, ...(rel !== undefined && { rel }), ...(target !== undefined && { target }) }
}

/** Reads the start tag of a link. Returns `undefined` if it leads nowhere or would run code. */
export function readLinkTag(raw: string, baseUrl: string | undefined): LinkTag | undefined {
  const attributes = readAttributes(raw)
  const url = readUrl(attributes, 'href')
  if (url === undefined) return undefined
  const rel = attributes.get('rel')
  const target = attributes.get('target')
  return {
    url: resolveUrl(url, baseUrl),
    ...(rel !== undefined && { rel: decodeAttribute(rel) }),
    ...(target !== undefined && { target: decodeAttribute(target) }),
  }
}
