import { truncateText } from '../content/prose/truncate.js'
import type { OpenGraphImage, TwitterLabel } from '../head/model/head.js'
import { type Html, html } from './html.js'
import { type ImageLoading, langAttribute, type PreviewContext } from './preview-context.js'
import { firstOf, type Sourced } from './sourced.js'
import { hostOf, isWebAddress, renderAddress } from './web-link.js'

/** Where links are shared, and what becomes of them there. */
interface Network {
  /** Its name as people know it. */
  readonly name: string
  /** What its cards look like, as a class. */
  readonly style: string
  /** Whether its own tags come before Open Graph's. */
  readonly readsTwitter: boolean
  /** The smallest picture that is shown across the whole card, in pixels; absent where the card's own tag decides. */
  readonly wideFrom?: readonly [width: number, height: number]
  /** What is said, from the top. */
  readonly parts: readonly ('host' | 'site' | 'title' | 'description' | 'labels')[]
}

/**
 * The networks, as their cards look today; none promises that they stay so.
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

/** What a network reads in a head. */
interface Card {
  readonly title: Sourced | undefined
  readonly description: Sourced | undefined
  readonly image: (OpenGraphImage & { readonly source: string }) | undefined
  readonly host: string | undefined
  readonly site: string | undefined
  readonly labels: readonly TwitterLabel[]
}

/** The page as it looks where it is shared. */
export function renderSocialCards(context: PreviewContext): Html {
  return html`<div class="cards">${NETWORKS.map((network) => renderNetwork(network, context))}</div>`
}

function renderNetwork(network: Network, context: PreviewContext): Html {
  const card = readCard(network, context)
  const layout = layoutOf(network, card, context)
  const words = network.parts.map((part) => renderPart(part, card))
  const picture = card.image && renderPicture(card.image, context.images)
  return html`<figure><h3>${network.name}</h3><div class="card ${network.style} ${layout}"${langAttribute(context)}>${picture}<div class="words">${words}</div></div><figcaption>${renderSources(card)}</figcaption></figure>`
}

/** A picture above the words, one beside them, or words alone. */
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
      return html`<p class="title" dir="auto">${card.title?.text ?? '(without a title)'}</p>`
    case 'description':
      return card.description && html`<p class="description" dir="auto">${card.description.text}</p>`
    case 'labels':
      return card.labels.length === 0
        ? undefined
        : html`<dl class="labels">${card.labels.map(({ label, data }) => html`<div><dt dir="auto">${label}</dt><dd dir="auto">${data}</dd></div>`)}</dl>`
    default:
      return card[part] === undefined ? undefined : html`<p class="${part}" dir="auto">${card[part]}</p>`
  }
}

function renderPicture(image: OpenGraphImage, images: ImageLoading): Html {
  const { url, alt = '', width, height } = image
  if (images === 'load' && isShowable(url)) {
    return html`<img class="picture" src="${url}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer">`
  }
  const size = width !== undefined && height !== undefined ? `${width} × ${height}` : 'Picture'
  return html`<div class="picture" role="img" aria-label="${alt === '' ? 'Picture, not loaded' : `Picture, not loaded: ${alt}`}"><span aria-hidden="true">${size}</span></div>`
}

function renderSources({ title, description, image }: Card): Html {
  return html`<dl class="sources">${[
    ['Title', title && html`${title.source}`] as const,
    ['Description', description && html`${description.source}`] as const,
    [
      'Picture',
      image && html`${image.source}, ${sizeOf(image)}, ${renderAddress(image.url, fileNameOf(image.url))}`,
    ] as const,
  ].map(([name, source]) => html`<div><dt>${name}</dt><dd>${source ?? 'none'}</dd></div>`)}</dl>`
}

function sizeOf({ width, height }: OpenGraphImage): string {
  return width === undefined || height === undefined ? 'size not said' : `${width} × ${height} px`
}

/** The last part of an address: what people know a picture by. */
function fileNameOf(url: string): string {
  const path = url.replace(/[?#].*/s, '')
  return truncateText(path.split('/').findLast(Boolean) ?? url, 60, { at: 'grapheme' })
}

function readCard({ readsTwitter }: Network, { head, address }: PreviewContext): Card {
  const { openGraph = {}, twitter = {} } = head
  const own = readsTwitter ? twitter : {}
  const [picture] = openGraph.images ?? []
  return {
    title: firstOf(['twitter:title', own.title], ['og:title', openGraph.title], ['<title>', head.title]),
    description: firstOf(
      ['twitter:description', own.description],
      ['og:description', openGraph.description],
      ['description', head.description],
    ),
    image: own.image
      ? { url: own.image, source: 'twitter:image' }
      : picture && { ...picture, source: 'og:image' },
    host: hostOf(openGraph.url) ?? hostOf(address),
    site: openGraph.siteName ?? hostOf(address),
    labels: twitter.labels ?? [],
  }
}

/** Pictures from the web, and such as are in their address. */
function isShowable(url: string): boolean {
  return isWebAddress(url) || /^data:image\//i.test(url)
}
