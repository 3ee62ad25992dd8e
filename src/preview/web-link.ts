import { schemeOf } from '../content/urls/url-scheme.js'
import { type Html, html } from './html.js'

/** Whether an address may be followed from the page: what does not begin with `http:` or `https:` stays text. */
export function isWebAddress(url: string): boolean {
  const scheme = schemeOf(url)
  return scheme === 'https' || scheme === 'http'
}

/** An address as people read it: a link where it is one of the web, else text. */
export function renderAddress(url: string, label: string = url): Html {
  const text = html`<bdi>${readableUrl(label)}</bdi>`
  return isWebAddress(url) ? html`<a href="${url}">${text}</a>` : text
}

/** The host of an address as links are labelled with it; absent where the address has none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !isWebAddress(url)) return undefined
  try {
    return new URL(url).host.replace(/^www\./, '')
  } catch {
    return undefined
  }
}

/** An address with its letters in place of their percent-encoding. */
export function readableUrl(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
