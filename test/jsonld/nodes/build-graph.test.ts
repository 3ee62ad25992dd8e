import { describe, expect, it } from 'vitest'
import { buildHead, composeHead, parsePost, type Site, toFaqPage } from 'wp-faq-seo'
import { buildGraph, findNodes } from 'wp-faq-seo/jsonld'
import { parseTerms } from 'wp-faq-seo/wordpress'

const site: Site = { url: 'https://example.com/kb', name: 'Example', language: 'de-DE', homeLabel: 'Start' }
const person = {
  id: 4,
  name: 'Ada &amp; Co',
  slug: 'ada',
  link: 'https://example.com/kb/author/ada/',
  url: 'https://ada.example/',
  description: 'Writes\n&amp; reads.',
  avatar_urls: { 96: 'https://avatar.example/a.png' },
}

const page = (fields: object = {}, terms = '[]') =>
  toFaqPage(
    parsePost({
      id: 7,
      type: 'faq',
      link: 'https://example.com/kb/faq/fees/',
      title: { rendered: 'Fees &#8211; what?' },
      date_gmt: '2025-01-02T03:04:05',
      modified_gmt: '2025-01-02T03:04:05',
      content: { rendered: '<p>Ten euros.</p>' },
      ...fields,
    }),
    { terms: parseTerms(terms).items },
  )
const breadcrumbItems = (read: ReturnType<typeof page>, settings: Partial<Site> = {}, terms = '[]') => {
  const options = { terms: parseTerms(terms).items }
  const [list] = findNodes(buildGraph(read, { ...site, ...settings }, options), 'BreadcrumbList')
  return (list?.itemListElement as { name: string; item?: string }[] | undefined)?.map(({ name, item }) => [
    name,
    item,
  ])
}

describe('buildGraph', () => {
  it('describes page and site, with ids like those of Yoast', () => {
    expect(
      buildGraph(page(), {
        ...site,
        description: 'Answers',
        publisher: {
          type: 'Organization',
          name: 'Org',
          logo: { url: 'https://example.com/l.png', width: 9, height: 8, alt: 'L' },
          sameAs: ['https://social.example/o'],
        },
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': 'https://example.com/kb/faq/fees/',
          url: 'https://example.com/kb/faq/fees/',
          name: 'Fees - what? - Example',
          isPartOf: { '@id': 'https://example.com/kb/#website' },
          datePublished: '2025-01-02T03:04:05+00:00',
          description: 'Ten euros.',
          breadcrumb: { '@id': 'https://example.com/kb/faq/fees/#breadcrumb' },
          inLanguage: 'de-DE',
          potentialAction: [{ '@type': 'ReadAction', target: ['https://example.com/kb/faq/fees/'] }],
        },
        {
          '@type': 'BreadcrumbList',
          '@id': 'https://example.com/kb/faq/fees/#breadcrumb',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://example.com/kb' },
            { '@type': 'ListItem', position: 2, name: 'Fees – what?' },
          ],
        },
        {
          '@type': 'WebSite',
          '@id': 'https://example.com/kb/#website',
          url: 'https://example.com/kb/',
          name: 'Example',
          description: 'Answers',
          publisher: { '@id': 'https://example.com/kb/#organization' },
          potentialAction: [
            {
              '@type': 'SearchAction',
              target: {
                '@type': 'EntryPoint',
                urlTemplate: 'https://example.com/kb/?s={search_term_string}',
              },
              'query-input': {
                '@type': 'PropertyValueSpecification',
                valueRequired: true,
                valueName: 'search_term_string',
              },
            },
          ],
          inLanguage: 'de-DE',
        },
        {
          '@type': 'Organization',
          '@id': 'https://example.com/kb/#organization',
          name: 'Org',
          url: 'https://example.com/kb/',
          logo: {
            '@type': 'ImageObject',
            inLanguage: 'de-DE',
            '@id': 'https://example.com/kb/#/schema/logo/image/',
            url: 'https://example.com/l.png',
            contentUrl: 'https://example.com/l.png',
            width: 9,
            height: 8,
            caption: 'Org',
          },
          image: { '@id': 'https://example.com/kb/#/schema/logo/image/' },
          sameAs: ['https://social.example/o'],
        },
      ],
    })
  })

  it('describes an article and its author, with settings of the site', () => {
    const fields = { type: 'post', author: 4, comment_status: 'open', _embedded: { author: [person] } }
    const graph = buildGraph(page(fields), {
      ...site,
      authors: { ada: { sameAs: ['https://social.example/ada'] } },
    })
    const id = 'https://example.com/kb/#/schema/person/ada'
    expect(findNodes(graph, 'Article')[0]).toEqual({
      '@type': 'Article',
      '@id': 'https://example.com/kb/faq/fees/#article',
      isPartOf: { '@id': 'https://example.com/kb/faq/fees/' },
      author: { name: 'Ada & Co', '@id': id },
      headline: 'Fees – what?',
      datePublished: '2025-01-02T03:04:05+00:00',
      mainEntityOfPage: { '@id': 'https://example.com/kb/faq/fees/' },
      inLanguage: 'de-DE',
      potentialAction: [
        { '@type': 'CommentAction', name: 'Comment', target: ['https://example.com/kb/faq/fees/#respond'] },
      ],
    })
    expect(findNodes(graph, 'WebPage')[0]?.author).toEqual({ '@id': id })
    expect(findNodes(graph, 'Person')).toEqual([
      {
        '@type': 'Person',
        '@id': id,
        name: 'Ada & Co',
        image: {
          '@type': 'ImageObject',
          inLanguage: 'de-DE',
          '@id': 'https://example.com/kb/#/schema/person/image/',
          url: 'https://avatar.example/a.png',
          contentUrl: 'https://avatar.example/a.png',
          caption: 'Ada & Co',
        },
        description: 'Writes & reads.',
        sameAs: ['https://ada.example/', 'https://social.example/ada'],
        url: 'https://example.com/kb/author/ada/',
      },
    ])
  })

  it('has one node for an author who is the publisher', () => {
    const fields = { type: 'post', author: 4, _embedded: { author: [person] } }
    const publisher = {
      type: 'Person',
      name: 'Ada & Co',
      id: 'https://example.com/kb/#/schema/person/0f',
    } as const
    const graph = buildGraph(page(fields), { ...site, publisher })
    expect(findNodes(graph, 'Person')).toEqual([
      { '@type': ['Person', 'Organization'], '@id': publisher.id, name: 'Ada & Co', url: person.link },
    ])
    expect(findNodes(graph, 'Article')[0]?.publisher).toEqual({ '@id': publisher.id })
    expect(findNodes(graph, 'WebPage')[0]).not.toHaveProperty('author')
  })

  it('uses the page and article types of the site', () => {
    const postTypes = {
      faq: { pageType: 'ItemPage', articleType: 'TechArticle' },
      post: { articleType: 'None' },
    }
    const fields = { author: 4, _embedded: { author: [person] } }
    const types = (type: string) =>
      buildGraph(page({ ...fields, type }), { ...site, postTypes })['@graph'].map((node) => node['@type'])
    expect(types('faq').slice(0, 2)).toEqual(['TechArticle', ['WebPage', 'ItemPage']])
    expect(types('post').slice(0, 1)).toEqual(['WebPage'])
    expect(
      JSON.stringify(buildGraph(page({ ...fields, type: 'post' }), { ...site, postTypes })),
    ).not.toContain('/person/')
    expect(types('__proto__').slice(0, 1)).toEqual(['WebPage'])
  })

  it('has only the site if the page has no URL', () => {
    expect(buildGraph(page({ link: 'javascript:x' }), site)['@graph'].map((node) => node['@type'])).toEqual([
      'WebSite',
    ])
  })

  it('has the same texts as the graph of the head', () => {
    const fields = { title: { rendered: 'a<br>b \\\\ c' } }
    expect(buildGraph(page(fields), site)).toEqual(buildHead(page(fields), site).graph)
    expect(findNodes(buildGraph(page(fields), site), 'WebPage')[0]?.name).toBe('a b \\\\ c - Example')
  })

  describe('BreadcrumbList', () => {
    const term = (id: number, name: string, parent: number) => ({
      id,
      name,
      slug: name,
      taxonomy: 'topic',
      link: `https://example.com/${name}/`,
      parent,
    })

    it('has the archive and the deepest term with its known ancestors', () => {
      const settings = {
        postTypes: {
          faq: { label: 'FAQs', archiveUrl: 'https://example.com/kb/faq/', breadcrumbTaxonomy: 'topic' },
        },
      }
      const terms = JSON.stringify([term(1, 'a', 0), term(2, 'b', 1), term(3, 'c', 2), term(4, 'd', 0)])
      const fields = {
        _embedded: { 'wp:term': [[term(4, 'd', 0), { ...term(3, 'c', 2), parent: undefined }]] },
      }
      const begin = [
        ['Start', 'https://example.com/kb'],
        ['FAQs', 'https://example.com/kb/faq/'],
      ]
      const end = ['Fees – what?', undefined]
      expect(breadcrumbItems(page(fields, terms), settings, terms)).toEqual([
        ...begin,
        ['a', 'https://example.com/a/'],
        ['b', 'https://example.com/b/'],
        ['c', 'https://example.com/c/'],
        end,
      ])
      expect(breadcrumbItems(page(fields), settings)).toEqual([
        ...begin,
        ['d', 'https://example.com/d/'],
        end,
      ])
      expect(breadcrumbItems(page(fields))).toEqual([begin[0], end])
    })

    it('has no terms if the parent page is unknown', () => {
      const settings = { postTypes: { faq: { breadcrumbTaxonomy: 'topic' } } }
      const fields = { parent: 3, _embedded: { 'wp:term': [[term(1, 'a', 0)]] } }
      const read = parsePost({
        ...JSON.parse(
          JSON.stringify({
            id: 7,
            type: 'faq',
            link: 'https://example.com/kb/faq/fees/',
            title: { rendered: 'Fees' },
          }),
        ),
        ...fields,
      })
      const { graph } = composeHead(read, { site: { ...site, ...settings }, faq: 'never' })
      expect(JSON.stringify(findNodes(graph, 'BreadcrumbList'))).not.toContain('https://example.com/a/')
    })

    it('has the parent page', () => {
      const up = [{ id: 3, link: 'https://example.com/kb/help/', title: { rendered: 'Help' } }]
      expect(breadcrumbItems(page({ type: 'page', parent: 3, _embedded: { up } }))).toEqual([
        ['Start', 'https://example.com/kb'],
        ['Help', 'https://example.com/kb/help/'],
        ['Fees – what?', undefined],
      ])
    })

    it('omits circular parents', () => {
      const terms = JSON.stringify([term(1, 'a', 2), term(2, 'b', 1)])
      const fields = { _embedded: { 'wp:term': [[term(1, 'a', 2)]] } }
      const settings = { postTypes: { faq: { breadcrumbTaxonomy: 'topic' } } }
      expect(breadcrumbItems(page(fields, terms), settings, terms)?.map(([name]) => name)).toEqual([
        'Start',
        'a',
        'Fees – what?',
      ])
    })

    it('is omitted with a single item', () => {
      expect(breadcrumbItems(page(), { homeLabel: '' })).toBeUndefined()
      expect(breadcrumbItems(page({ title: { rendered: '' } }))).toBeUndefined()
    })
  })
})
