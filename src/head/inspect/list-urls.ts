import { toText } from '../../content/html/text.js'
import { replaceUrls } from '../../content/urls/replace-urls.js'
import { listEmbeddedUrls } from '../../internal/embedded-url.js'
import { editUrls, type UrlEditor } from '../../jsonld/graph/edit-urls.js'
import { checkHead } from '../model/check-head.js'
import type { Head } from '../model/head.js'
import { kindOfHeadValue } from '../model/property-kinds.js'

/** A URL in a head. */
export interface HeadUrl {
  /** The URL as written. */
  readonly url: string
  /** The path in the head: `openGraph.images[0].url`, `graph.@graph[2].url`. */
  readonly path: string
  /**
   * `value`: the URL is the whole value. `markup`: it is in an attribute of an answer's markup. `url`: it is inside another URL, such
   * as that of an image proxy; the outer URL precedes it in the list. `text`: it is written in text, which `rewriteUrls` does not change.
   */
  readonly foundIn: 'value' | 'markup' | 'url' | 'text'
}

/**
 * Lists the URLs of a head in its order, including repeated ones. Before rewriting, the list shows what may change. After
 * rewriting, it shows what remains.
 *
 * @example
 * ```ts
 * import { listUrls } from 'wp-faq-seo/head'
 *
 * listUrls({ canonical: 'https://example.com/fees/', description: 'More on https://example.com/.' })
 * // [{ url: 'https://example.com/fees/', path: 'canonical', foundIn: 'value' }, { url: 'https://example.com/', path: 'description', foundIn: 'text' }]
 * ```
 */
export function listUrls(head: Head): HeadUrl[] {
  checkHead(head)
  const urls: HeadUrl[] = []
  const add = (url: string, path: readonly (string | number)[], foundIn: HeadUrl['foundIn']) => {
    urls.push({ url, path: formatPath(path), foundIn })
    if (foundIn === 'text') return
    for (const inner of listEmbeddedUrls(url))
      urls.push({ url: inner, path: formatPath(path), foundIn: 'url' })
  }
  const addFromText = (text: string, path: readonly (string | number)[]) => {
    for (const [found] of text.matchAll(WRITTEN_URL)) add(withoutPunctuation(found), path, 'text')
  }
  // `order` has selectors that repeat the URLs of tags.
  const { order: _, ...printed } = head
  const editor: UrlEditor = {
    url(url, path) {
      add(url, path, 'value')
      return url
    },
    markup(html, path) {
      replaceUrls(html, (url) => {
        add(url, path, 'markup')
        return url
      })
      addFromText(toText(html), path)
      return html
    },
    text: addFromText,
  }
  editUrls(printed, editor, kindOfHeadValue)
  return urls
}

const WRITTEN_URL = /\bhttps?:\/\/[^\s<>"]+/gi

/** Removes punctuation that ends a sentence from a URL in text, and brackets that were opened before the URL. */
function withoutPunctuation(url: string): string {
  const ends = url.includes('(') ? ENDS : `${ENDS})`
  let end = url.length
  while (end > 0 && ends.includes(url.charAt(end - 1))) end--
  return url.slice(0, end)
}

const ENDS = ".,;:!?'’”»]}"

function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')
}
