import { truncateText } from '../content/prose/truncate.js'
import type { OpenGraphImage, TwitterLabel } from '../head/model/head.js'
import { type Html, html } from './html.js'
import { type ImageLoading, type PreviewContext, textAttributes } from './preview-context.js'
import { firstOf, type Sourced } from './sourced.js'
import { hostOf, isWebUrl, renderUrl } from './web-link.js'

/** A social network and how it shows shared links. */
interface Network {
  /** The name. */
  readonly name: string
  /** The CSS class of its cards. */
  readonly style: string
  /** Whether it prefers `twitter:*` tags to Open Graph. */
  readonly readsTwitter: boolean
  /** The smallest image that fills the width of the card, in pixels. Absent if `twitter:card` decides. */
  readonly wideFrom?: readonly [width: number, height: number]
  /** The texts from top to bottom. */
  readonly parts: readonly ('host' | 'site' | 'title' | 'description' | 'labels')[]
}

/**
 * The networks with their current cards. They may change at any time.
 *
 * @see https://developers.facebook.com/docs/sharing/webmasters/images
 * @see https://developer.x.com/en/docs/x-for-websites/cards/overview/abouts-cards
 * @see https://www.linkedin.com/help/linkedin/answer/a521928
 * @see https://api.slack.com/reference/messaging/link-unfurling
 */
const NETWORKS: readonly Network[] = [
  {
    name: 'Facebook',
    style: 'facebook',
    readsTwitter: false,
    wideFrom: [600, 315],
    parts: ['host', 'title', 'description'],
  },
  { name: 'X', style: 'x', readsTwitter: true, parts: ['host', 'title', 'description'] },
  { name: 'LinkedIn', style: 'linkedin', readsTwitter: false, wideFrom: [401, 0], parts: ['title', 'host'] },
  {
    name: 'Slack',
    style: 'slack',
    readsTwitter: false,
    wideFrom: [0, 0],
    parts: ['site', 'title', 'description', 'labels'],
  },
  {
    name: 'WhatsApp',
    style: 'whatsapp',
    readsTwitter: false,
    wideFrom: [300, 200],
    parts: ['title', 'description', 'host'],
  },
]

/** What a network reads from a head. */
interface Card {
  readonly title: Sourced | undefined
  readonly description: Sourced | undefined
  readonly image: (OpenGraphImage & { readonly source: string }) | undefined
  readonly host: string | undefined
  readonly site: string | undefined
  readonly labels: readonly TwitterLabel[]
}

/** Renders the page as it looks when it is shared. */
export function renderSocialCards(context: PreviewContext): Html {
  return html`<div class="cards">${NETWORKS.map((network) => renderNetwork(network, context))}</div>`
}

function renderNetwork(network: Network, context: PreviewContext): Html {
  const card = readCard(network, context)
  const layout = layoutOf(network, card, context)
  const words = network.parts.map((part) => renderPart(part, card))
  const image = card.image && renderImage(card.image, context.images)
  return html`<figure><h3>${network.name}</h3><div class="card ${network.style} ${layout}"${textAttributes(context)}>${image}<div class="words">${words}</div></div><figcaption>${renderSources(card)}</figcaption></figure>`
}

/** An image above the text, one beside it, or no image. */
function layoutOf(
  { wideFrom }: Network,
  { image }: Card,
  { head }: PreviewContext,
): 'wide' | 'small' | 'plain' {
  if (image === undefined) return 'plain'
  if (wideFrom === undefined) return head.twitter?.card === 'summary_large_image' ? 'wide' : 'small'
  const { width = wideFrom[0], height = wideFrom[1] } = image
  return width >= wideFrom[0] && height >= wideFrom[1] ? 'wide' : 'small'
}

function renderPart(part: Network['parts'][number], card: Card): Html | undefined {
  switch (part) {
    case 'title':
      return html`<p class="title">${card.title?.text ?? '(no title)'}</p>`
    case 'description':
      return card.description && html`<p class="description">${card.description.text}</p>`
    case 'labels':
      return card.labels.length === 0
        ? undefined
        : html`<dl class="labels">${card.labels.map(({ label, data }) => html`<div><dt>${label}</dt><dd>${data}</dd></div>`)}</dl>`
    default:
      return card[part] === undefined ? undefined : html`<p class="${part}">${card[part]}</p>`
  }
}

function renderImage(image: OpenGraphImage, images: ImageLoading): Html {
  const { url, alt = '', width, height } = image
  if (images === 'load' && isShowable(url)) {
    return html`<img class="image" src="${url}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer">`
  }
  const size = width !== undefined && height !== undefined ? `${width} × ${height}` : 'Image'
  return html`<div class="image" role="img" aria-label="${alt === '' ? 'Image, not loaded' : `Image, not loaded: ${alt}`}"><bdi aria-hidden="true">${size}</bdi></div>`
}

function renderSources({ title, description, image }: Card): Html {
  return html`<dl class="sources">${[
    ['Title', title && html`${title.source}`] as const,
    ['Description', description && html`${description.source}`] as const,
    [
      'Image',
      image && html`${image.source}, ${sizeOf(image)}, ${renderUrl(image.url, fileNameOf(image.url))}`,
    ] as const,
  ].map(([name, source]) => html`<div><dt>${name}</dt><dd>${source ?? 'none'}</dd></div>`)}</dl>`
}

function sizeOf({ width, height }: OpenGraphImage): string {
  return width === undefined || height === undefined ? 'size unknown' : `${width} × ${height} px`
}

/** The file name in the URL of an image. */
function fileNameOf(url: string): string {
  const path = url.replace(/[?#].*/s, '')
  return truncateText(path.split('/').findLast(Boolean) ?? url, 60, { at: 'grapheme' })
}

function readCard({ readsTwitter }: Network, { head, url }: PreviewContext): Card {
  const { openGraph = {}, twitter = {} } = head
  const own = readsTwitter ? twitter : {}
  const [image] = openGraph.images ?? []
  return {
    title: firstOf(['twitter:title', own.title], ['og:title', openGraph.title], ['<title>', head.title]),
    description: firstOf(
      ['twitter:description', own.description],
      ['og:description', openGraph.description],
      ['description', head.description],
    ),
    image: own.image
      ? { url: own.image, source: 'twitter:image' }
      : image && { ...image, source: 'og:image' },
    host: hostOf(openGraph.url) ?? hostOf(url),
    site: openGraph.siteName ?? hostOf(url),
    labels: twitter.labels ?? [],
  }
}

/** Whether an image can be shown: images on the web and those in `data:` URLs. */
function isShowable(url: string): boolean {
  return isWebUrl(url) || /^data:image\//i.test(url)
}
