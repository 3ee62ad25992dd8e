import { segmentsOf } from '../content/prose/segments.js'
import { truncateText } from '../content/prose/truncate.js'
import type { Head } from '../head/model/head.js'
import { nodesOfType, textOf } from '../jsonld/graph/graph-index.js'
import type { Robots } from '../site/robots.js'
import type { Crumb } from './breadcrumb-trail.js'
import { type FittedText, fitText, type TextRoom } from './fit-text.js'
import { type Html, html } from './html.js'
import { langAttribute, type PreviewContext } from './preview-context.js'
import { firstOf, type Sourced } from './sourced.js'
import { hostOf, isWebAddress, readableUrl } from './web-link.js'

/** How a search result looks on a kind of screen. */
interface Device {
  /** Its name, also that of its class. */
  readonly name: 'Desktop' | 'Phone'
  /** Room for the title. */
  readonly title: TextRoom
  /** Room for the description. */
  readonly description: TextRoom
  /** Whether the way to the page is shown, and not its host alone. */
  readonly hasTrail: boolean
}

/**
 * Room as people who measure results find it, not as a search engine promises it: Google names no limit, and cuts to the
 * width of the device. https://developers.google.com/search/docs/appearance/title-link
 *
 * On phones Google shows no breadcrumbs since 2025.
 * https://developers.google.com/search/blog/2025/01/simplifying-breadcrumbs
 */
const DEVICES: readonly Device[] = [
  {
    name: 'Desktop',
    title: { width: 600, fontSize: 20 },
    description: { width: 960, fontSize: 14 },
    hasTrail: true,
  },
  {
    name: 'Phone',
    title: { width: 640, fontSize: 20 },
    description: { width: 680, fontSize: 14 },
    hasTrail: false,
  },
]

/** What a search result is made of. */
interface Result {
  readonly siteName: string
  readonly host: string
  readonly trail: string
  readonly title: Sourced | undefined
  readonly description: Sourced | undefined
}

/** The page as a search engine may show it, on a desktop and on a phone. */
export function renderSearchResult(context: PreviewContext): Html {
  const result = toResult(context)
  const notices = listNotices(context.head).map((notice) => html`<p class="notice">${notice}</p>`)
  const devices = DEVICES.map((device) => renderDevice(device, result, context))
  return html`${notices}<div class="devices">${devices}</div><p class="note">Widths are those of Arial, and the room for them is a number from practice: <a href="https://developers.google.com/search/docs/appearance/title-link">Google names no limit</a>, cuts to the width of the device, and may choose another title or description.</p>`
}

/** What the robots directives change. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
function listNotices({ robots = {} }: Head): string[] {
  const length = lengthOfSnippet(robots)
  return [
    ...(robots.index === false
      ? ['noindex keeps the page out of search results; this is how it would look.']
      : []),
    ...(length === 0 ? ['The robots directives allow no description.'] : []),
    ...(length ? [`max-snippet allows a description of ${length} characters.`] : []),
  ]
}

function renderDevice(device: Device, result: Result, context: PreviewContext): Html {
  const { language } = context
  const { siteName, host, trail } = result
  const title = result.title && fitText(result.title.text, device.title, language)
  const description = result.description && fitText(result.description.text, device.description, language)
  const [initial] = segmentsOf(siteName || host || '?', 'grapheme')
  return html`<figure class="device"><h3>${device.name}</h3><div class="result ${device.name.toLowerCase()}"${langAttribute(context)}><div class="site"><span class="icon" aria-hidden="true">${initial?.segment}</span><div><p class="name" dir="auto">${siteName || host}</p><p class="trail-text"><bdi>${device.hasTrail ? trail : host}</bdi></p></div></div><p class="title" dir="auto">${title?.text ?? '(without a title)'}</p>${
    description && html`<p class="description" dir="auto">${description.text}</p>`
  }</div><figcaption>${renderFit('Title', TITLE, result.title, title, device.title)}${renderFit('Description', DESCRIPTION, result.description, description, device.description)}</figcaption></figure>`
}

/** How much of its room a text takes; what stands in for a text that is not there has no room of its own. */
function renderFit(
  label: string,
  tag: string,
  sourced: Sourced | undefined,
  fitted: FittedText | undefined,
  { width: room }: TextRoom,
): Html {
  if (sourced === undefined || fitted === undefined) return html`<p class="fit"><b>${label}</b> none</p>`
  if (sourced.source !== tag)
    return html`<p class="fit"><b>${label}</b> none, in its place ${sourced.source}</p>`
  const { width, isCut } = fitted
  const verdict = isCut ? 'over' : 'fits'
  const share = Math.min(100, Math.round((width / room) * 100))
  return html`<p class="fit"><b>${label}</b> ${width} of ${room} px, <b class="${verdict}">${isCut ? 'cut' : 'fits'}</b></p><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="100" height="4"/><rect class="${verdict}" width="${share}" height="4"/></svg>`
}

function toResult({ head, page, index, trails, address }: PreviewContext): Result {
  const { openGraph = {}, robots = {} } = head
  const names = nodesOfType(index, 'WebSite').map(({ name }) => textOf(name))
  const description = firstOf([DESCRIPTION, head.description], ['the text of the page', page?.text])
  return {
    siteName: names.find((name) => name !== undefined) ?? openGraph.siteName ?? '',
    host: hostOf(address) ?? '',
    trail: [originOf(address), ...(crumbNames(trails[0]) ?? pathNames(address))].filter(Boolean).join(' › '),
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

/** How many characters of a description the robots directives allow; absent means any number. */
function lengthOfSnippet({ snippet, maxSnippet = -1 }: Robots): number | undefined {
  return snippet === false ? 0 : maxSnippet < 0 ? undefined : maxSnippet
}

function originOf(address: string | undefined): string {
  return address !== undefined && isWebAddress(address) ? (/^[^/]*\/\/[^/?#]*/.exec(address)?.[0] ?? '') : ''
}

/** What is between the home page and the page. */
function crumbNames(trail: readonly Crumb[] | undefined): string[] | undefined {
  return trail?.slice(1, -1).map(({ name }) => name)
}

function pathNames(address: string | undefined): string[] {
  if (address === undefined || !isWebAddress(address)) return []
  const [path = ''] = address.replace(/^[^/]*\/\/[^/?#]*/, '').split(/[?#]/)
  return readableUrl(path).split('/').filter(Boolean)
}
