import { describe, expect, it } from 'vitest'
import { type FaqPage, fillHead, type Head, parsePost, type Site, toFaqPage } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'

const SITE: Site = { url: 'https://example.com/', name: 'Example', language: 'en-US', twitterSite: 'example' }

const page = (fields: object = {}): FaqPage =>
  toFaqPage(
    parsePost({
      id: 7,
      type: 'faq',
      link: 'https://example.com/faq/fees/',
      title: { rendered: 'Fees?' },
      content: { rendered: '<p>Ten euros.</p><img src="https://example.com/a.png">' },
      ...fields,
    }),
  )

/** A page whose content must not be read. */
const withoutContent = (): FaqPage => {
  const read = (name: string) => () => {
    throw new Error(`${name} was read`)
  }
  return Object.defineProperties(
    { ...page() },
    Object.fromEntries(['html', 'text', 'excerpt', 'questions'].map((name) => [name, { get: read(name) }])),
  )
}

const GRAPH = {
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebPage', '@id': 'https://example.com/faq/fees/' }],
}

describe('fillHead()', () => {
  it('keeps what the head has, and fills what it lacks', () => {
    const head = fillHead({ title: 'All fees', openGraph: { type: 'website' } }, page(), SITE)
    expect(head).toMatchObject({
      title: 'All fees',
      description: 'Ten euros.',
      canonical: 'https://example.com/faq/fees/',
      openGraph: { type: 'website', title: 'All fees', locale: 'en_US', siteName: 'Example' },
      twitter: { card: 'summary_large_image', site: '@example' },
    })
  })

  it('gives the graph the texts of the tags', () => {
    const { graph } = fillHead({ title: 'All fees', description: 'Every fee.' }, page(), SITE)
    expect(findNodes(graph, 'WebPage')).toMatchObject([{ name: 'All fees', description: 'Every fee.' }])
  })

  it('adds no section to a complete head: it was switched off on purpose', () => {
    const head = fillHead({ title: 'T', graph: GRAPH }, page(), SITE)
    expect(head).not.toHaveProperty('openGraph')
    expect(head).not.toHaveProperty('article')
    expect(head).not.toHaveProperty('twitter')
    expect(head.graph).toBe(GRAPH)
  })

  it('adds no labels to the card of a complete head', () => {
    const twitter = { card: 'summary' }
    expect(fillHead({ graph: GRAPH, twitter }, page(), SITE).twitter).not.toHaveProperty('labels')
    expect(fillHead({ twitter }, page(), SITE).twitter?.labels).toHaveLength(1)
  })

  it('adds no canonical to a noindex head, and no graph if the canonical names another page', () => {
    expect(fillHead({ robots: { index: false } }, page(), SITE)).not.toHaveProperty('canonical')
    expect(fillHead({ canonical: 'https://example.com/other/' }, page(), SITE)).not.toHaveProperty('graph')
  })

  it('does not read the content for a head that lacks nothing of it', () => {
    const head: Head = {
      title: 'T',
      description: 'D',
      robots: { index: false },
      openGraph: {
        type: 'article',
        title: 'T',
        description: 'D',
        images: [{ url: 'https://example.com/a.png' }],
      },
      twitter: { card: 'summary' },
      graph: GRAPH,
    }
    expect(fillHead(head, withoutContent(), SITE)).toMatchObject(head)
    const { description: _, ...lacking } = head
    expect(() => fillHead(lacking, withoutContent(), SITE)).toThrow('text was read')
  })
})
