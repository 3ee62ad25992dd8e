import { schemeOf } from '../content/urls/url-scheme.js'
import { type Html, html } from './html.js'

/** Whether a URL may be a link in the preview: only `http:` and `https:` URLs are. */
export function isWebUrl(url: string): boolean {
  const scheme = schemeOf(url)
  return scheme === 'https' || scheme === 'http'
}

/** Renders a URL in readable form, as a link if it is a web URL. */
export function renderUrl(url: string, label: string = url): Html {
  const text = html`<bdi>${readableUrl(label)}</bdi>`
  return isWebUrl(url) ? html`<a href="${url}">${text}</a>` : text
}

/** The host of a web URL without `www.`, as in the label of a link. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !isWebUrl(url)) return undefined
  try {
    return new URL(url).host.replace(/^www\./, '')
  } catch {
    return undefined
  }
}

/** A URL with percent-encoded letters decoded. */
export function readableUrl(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
