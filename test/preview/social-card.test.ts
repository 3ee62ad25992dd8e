import { describe, expect, it } from 'vitest'
import type { Head } from 'wp-faq-seo/head'
import type { PreviewOptions } from 'wp-faq-seo/preview'
import { attributeOf, named, previewOf, textIn, withClass } from './read-page.js'

const IMAGE = { url: 'https://example.com/uploads/share%20me.png?v=1', width: 1200, height: 630 }

describe('the cards of social networks', () => {
  it('are of five networks', () => {
    expect(named(previewOf({}).section('social'), 'h3').map(textIn)).toEqual([
      'Facebook',
      'X',
      'LinkedIn',
      'Slack',
      'WhatsApp',
    ])
  })

  it('use the tag that the network prefers, and name it', () => {
    const head = {
      title: 'T',
      description: 'D',
      canonical: 'https://www.example.com/faq/',
      openGraph: { title: 'OT', images: [IMAGE] },
      twitter: { title: 'XT', image: 'https://example.com/x.png' },
    }
    const [facebook, x] = figuresOf(head)
    expect(facebook).toBe(
      'Facebook1200 × 630example.comOTDTitleog:titleDescriptiondescriptionImageog:image, 1200 × 630 px, share me.png',
    )
    expect(x).toBe(
      'XImageexample.comXTDTitletwitter:titleDescriptiondescriptionImagetwitter:image, size unknown, x.png',
    )
  })

  it('use other tags if the preferred ones are missing or empty', () => {
    expect(figuresOf({ title: 'T', twitter: { title: ' ' } })[1]).toBe(
      'XTTitle<title>DescriptionnoneImagenone',
    )
  })

  it.each<[string, Head, readonly string[]]>([
    [
      'wide for a large image',
      { openGraph: { images: [IMAGE] }, twitter: { card: 'summary_large_image' } },
      ['wide', 'wide', 'wide', 'wide', 'wide'],
    ],
    [
      'small on X without its large card',
      { openGraph: { images: [IMAGE] } },
      ['wide', 'small', 'wide', 'wide', 'wide'],
    ],
    [
      'small for a small image',
      { openGraph: { images: [{ ...IMAGE, width: 200, height: 200 }] } },
      ['small', 'small', 'small', 'wide', 'small'],
    ],
    [
      'wide if the size is unknown',
      { openGraph: { images: [{ url: IMAGE.url }] } },
      ['wide', 'small', 'wide', 'wide', 'wide'],
    ],
    [
      'plain without an image',
      { title: 'T', twitter: { card: 'summary_large_image' } },
      ['plain', 'plain', 'plain', 'plain', 'plain'],
    ],
  ])('are %s', (_, head, layouts) => {
    const cards = withClass(previewOf(head).section('social'), 'card')
    expect(cards.map((card) => attributeOf(card, 'class')?.split(' ').at(-1))).toEqual(layouts)
  })

  it('show labels on networks that show them', () => {
    const cards = withClass(
      previewOf({ twitter: { labels: [{ label: 'Time', data: '1 minute' }] } }).section('social'),
      'labels',
    )
    expect(cards.map(textIn)).toEqual(['Time1 minute'])
  })

  it('link images, and load them if asked to', () => {
    const imagesOf = (options: PreviewOptions) => {
      const elements = previewOf({ openGraph: { images: [{ ...IMAGE, alt: 'A bench' }] } }, options).section(
        'social',
      )
      return withClass(elements, 'image').map(({ tagName, attrs }) => [
        tagName,
        ...attrs.slice(1).map(({ value }) => value),
      ])[0]
    }
    expect(imagesOf({})).toEqual(['div', 'img', 'Image, not loaded: A bench'])
    expect(imagesOf({ images: 'load' })).toEqual(['img', IMAGE.url, 'A bench', 'lazy', 'no-referrer'])
  })

  it('link only images on the web', () => {
    const { section } = previewOf(
      { openGraph: { images: [{ url: 'javascript:alert(1)' }] } },
      { images: 'load' },
    )
    expect(named(section('social'), 'a', 'img')).toEqual([])
  })
})

function figuresOf(head: Head): string[] {
  return named(previewOf(head).section('social'), 'figure').map(textIn)
}
