import { replaceAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { escapeAttribute } from '../html/escape.js'
import { tokenizeHtml } from '../html/tokens.js'
import { replaceInSrcset, URL_ATTRIBUTES, URL_LIST_ATTRIBUTES } from './url-attributes.js'

/**
 * Replaces the URLs in the attributes of HTML. Everything else stays as it is: text, comments, scripts, styles, and tags
 * whose URLs do not change.
 *
 * @param replace Receives a decoded URL and returns the new one.
 */
export function replaceUrls(html: string, replace: (url: string) => string): string {
  if (!html.includes('=')) return html
  let result = ''
  let copied = 0
  tokenizeHtml(html, {
    text: ignore,
    close: ignore,
    open(_, raw, start) {
      if (!raw.includes('=')) return
      const tag = replaceInTag(raw, replace)
      if (tag === raw) return
      result += html.slice(copied, start) + tag
      copied = start + raw.length
    },
  })
  return copied === 0 ? html : result + html.slice(copied)
}

/** The most common tag with a URL. */
const PLAIN_LINK = /^<a href="([^"&<>]+)">$/

function replaceInTag(raw: string, replace: (url: string) => string): string {
  const url = PLAIN_LINK.exec(raw)?.[1]
  if (url !== undefined) {
    const replaced = replace(url)
    return replaced === url ? raw : `<a href="${escapeAttribute(replaced)}">`
  }
  return replaceAttributes(raw, (name, raw) => {
    const isList = URL_LIST_ATTRIBUTES.has(name)
    if (!isList && !URL_ATTRIBUTES.has(name) && name !== 'action' && name !== 'formaction') return undefined
    const value = decodeAttribute(raw)
    const replaced = isList ? replaceInSrcset(value, replace) : replace(value)
    return replaced === undefined || replaced === value ? undefined : escapeAttribute(replaced)
  })
}

function ignore(): void {}
