import { segmentsOf } from '../content/prose/segments.js'
import { truncateText } from '../content/prose/truncate.js'
import type { Head } from '../head/model/head.js'
import { nodesOfType, textOf } from '../jsonld/graph/graph-index.js'
import type { Robots } from '../site/robots.js'
import type { Breadcrumb } from './breadcrumbs.js'
import { type FittedText, fitText, type TextRoom } from './fit-text.js'
import { type Html, html } from './html.js'
import { plural } from './plural.js'
import { type PreviewContext, textAttributes } from './preview-context.js'
import { firstOf, type Sourced } from './sourced.js'
import { hostOf, isWebUrl, readableUrl } from './web-link.js'

/** How a search result looks on a kind of device. */
interface Device {
  /** The name, in lower case also the CSS class. */
  readonly name: 'Desktop' | 'Phone'
  /** The space for the title. */
  readonly title: TextRoom
  /** The space for the description. */
  readonly description: TextRoom
  /** Whether breadcrumbs or the path are shown after the host. */
  readonly showsPath: boolean
}

/**
 * The space that is commonly measured in results. No search engine guarantees it: Google publishes no limit and cuts to the
 * width of the device. https://developers.google.com/search/docs/appearance/title-link
 *
 * Google has shown no breadcrumbs on phones since 2025.
 * https://developers.google.com/search/blog/2025/01/simplifying-breadcrumbs
 */
const DEVICES: readonly Device[] = [
  {
    name: 'Desktop',
    title: { width: 600, fontSize: 20 },
    description: { width: 960, fontSize: 14 },
    showsPath: true,
  },
  {
    name: 'Phone',
    title: { width: 640, fontSize: 20 },
    description: { width: 680, fontSize: 14 },
    showsPath: false,
  },
]

/** The parts of a search result. */
interface Result {
  readonly siteName: string
  readonly host: string
  readonly path: string
  readonly title: Sourced | undefined
  readonly description: Sourced | undefined
}

/** Renders the page as a search engine may show it, on desktop and phone. */
export function renderSearchResult(context: PreviewContext): Html {
  const result = toResult(context)
  const notices = listNotices(context.head).map((notice) => html`<p class="notice">${notice}</p>`)
  const devices = DEVICES.map((device) => renderDevice(device, result, context))
  return html`${notices}<div class="devices">${devices}</div><p class="note">Widths are measured in Arial. The space is an estimate: <a href="https://developers.google.com/search/docs/appearance/title-link">Google publishes no limit</a>, cuts to the width of the device, and may choose other texts.</p>`
}

/** The effects of the robots directives. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
function listNotices({ robots = {} }: Head): string[] {
  const length = lengthOfSnippet(robots)
  return [
    ...(robots.index === false
      ? ['noindex keeps the page out of search results. This is how it would look.']
      : []),
    ...(length === 0 ? ['The robots directives allow no description.'] : []),
    ...(length ? [`max-snippet allows a description of ${plural(length, 'character')}.`] : []),
  ]
}

function renderDevice(device: Device, result: Result, context: PreviewContext): Html {
  const { language } = context
  const { siteName, host, path } = result
  const title = result.title && fitText(result.title.text, device.title, language)
  const description = result.description && fitText(result.description.text, device.description, language)
  const [initial] = segmentsOf(siteName || host || '?', 'grapheme')
  return html`<figure class="device"><h3>${device.name}</h3><div class="result ${device.name.toLowerCase()}"${textAttributes(context)}><div class="site"><span class="icon" aria-hidden="true">${initial?.segment}</span><div><p class="name">${siteName || host}</p><p class="path"><bdi>${device.showsPath ? path : host}</bdi></p></div></div><p class="title">${title?.text ?? '(no title)'}</p>${
    description && html`<p class="description">${description.text}</p>`
  }</div><figcaption>${renderFit('title', TITLE, result.title, title, device.title)}${renderFit('description', DESCRIPTION, result.description, description, device.description)}</figcaption></figure>`
}

/** Renders how much of its space a text takes. A replacement for a missing text has no space of its own. */
function renderFit(
  label: string,
  tag: string,
  sourced: Sourced | undefined,
  fitted: FittedText | undefined,
  { width: room }: TextRoom,
): Html {
  if (sourced === undefined || fitted === undefined) return html`<p class="fit"><b>No ${label}</b></p>`
  if (sourced.source !== tag) return html`<p class="fit"><b>No ${label}</b>, so this is ${sourced.source}</p>`
  const { width, isCut } = fitted
  const verdict = isCut ? 'over' : 'fits'
  const share = Math.min(100, Math.round((width / room) * 100))
  return html`<p class="fit"><b>The ${label}</b> takes ${width} of ${room} px: <b class="${verdict}">${isCut ? 'it is cut' : 'it fits'}</b></p><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="100" height="4"/><rect class="${verdict}" width="${share}" height="4"/></svg>`
}

function toResult({ head, page, index, breadcrumbs, url }: PreviewContext): Result {
  const { openGraph = {}, robots = {} } = head
  const names = nodesOfType(index, 'WebSite').map(({ name }) => textOf(name))
  const description = firstOf([DESCRIPTION, head.description], ['the text of the page', page?.text])
  return {
    siteName: names.find((name) => name !== undefined) ?? openGraph.siteName ?? '',
    host: hostOf(url) ?? '',
    path: [originOf(url), ...(breadcrumbNames(breadcrumbs[0]) ?? pathNames(url))].filter(Boolean).join(' › '),
    title: firstOf(
      [TITLE, head.title],
      ['og:title', openGraph.title],
      ['the title of the page', page?.title],
    ),
    description: description && shorten(description, lengthOfSnippet(robots)),
  }
}

const TITLE = '<title>'
const DESCRIPTION = 'description'

function shorten({ text, source }: Sourced, length = text.length): Sourced | undefined {
  return length === 0 ? undefined : { text: truncateText(text, length), source }
}

/** The number of characters that the robots directives allow for a description. `undefined` if there is no limit. */
function lengthOfSnippet({ snippet, maxSnippet = -1 }: Robots): number | undefined {
  return snippet === false ? 0 : maxSnippet < 0 ? undefined : maxSnippet
}

function originOf(url: string | undefined): string {
  return url !== undefined && isWebUrl(url) ? (/^[^/]*\/\/[^/?#]*/.exec(url)?.[0] ?? '') : ''
}

/** The names between the home page and the page. */
function breadcrumbNames(breadcrumb: readonly Breadcrumb[] | undefined): string[] | undefined {
  return breadcrumb?.slice(1, -1).map(({ name }) => name)
}

function pathNames(url: string | undefined): string[] {
  if (url === undefined || !isWebUrl(url)) return []
  const [path = ''] = url.replace(/^[^/]*\/\/[^/?#]*/, '').split(/[?#]/)
  return readableUrl(path).split('/').filter(Boolean)
}
