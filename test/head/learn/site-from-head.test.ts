import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeHead, type FaqPage, type PageInput, parsePost, toFaqPage } from 'wp-faq-seo'
import { buildHead, type Head, siteFromHead } from 'wp-faq-seo/head'
import type { GraphNode } from 'wp-faq-seo/jsonld'
import { defineSite, type Site } from 'wp-faq-seo/site'
import { parseTerm, parseType, parseUser } from 'wp-faq-seo/wordpress'

const HOME = 'https://example.com/kb/'
const URL_OF_PAGE = `${HOME}faq/fees/`
const TEXT = 'You pay ten euros in the office, and nothing at all if you are a member.'

const page = (title = 'What is the fee?', fields: object = {}): FaqPage =>
  toFaqPage(
    parsePost({
      id: 549,
      type: 'faq',
      link: URL_OF_PAGE,
      date_gmt: '2025-01-02T03:04:05',
      title: { rendered: title },
      content: { rendered: `<p>${TEXT}</p>` },
      ...fields,
    }),
  )

const headOf = (nodes: readonly GraphNode[], fields: Partial<Head> = {}): Head => ({
  canonical: URL_OF_PAGE,
  openGraph: { siteName: 'Example' },
  twitter: { card: 'summary_large_image' },
  graph: { '@context': 'https://schema.org', '@graph': nodes },
  ...fields,
})
const webSite = (fields: object = {}): GraphNode => ({
  '@type': 'WebSite',
  '@id': `${HOME}#website`,
  url: HOME,
  name: 'Example',
  inLanguage: 'de-DE',
  ...fields,
})
const webPage = (fields: object = {}): GraphNode => ({
  '@type': 'WebPage',
  '@id': URL_OF_PAGE,
  url: URL_OF_PAGE,
  breadcrumb: { '@id': `${URL_OF_PAGE}#breadcrumb` },
  ...fields,
})
const breadcrumbOf = (...steps: readonly (readonly [name: string, item?: string])[]): GraphNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, item], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(item !== undefined && { item }),
  })),
})

const SITE: Site = {
  url: 'https://example.com/kb',
  name: 'Q&A <b>',
  webSiteName: 'Questions',
  alternateName: 'QA',
  description: 'All "answers"',
  language: 'de-DE',
  separator: '>',
  homeLabel: 'Start',
  search: 'https://example.com/find/{search_term_string}',
  publisher: {
    type: 'Organization',
    name: 'Example & Sons',
    alternateName: 'ES',
    id: `${HOME}#organization`,
    url: HOME,
    logo: { url: `${HOME}logo.png`, width: 600, height: 200 },
    sameAs: ['https://x.com/example'],
    description: 'They know.',
  },
  socialImage: { url: `${HOME}share.png`, width: 1200, height: 630, type: 'image/png', alt: 'A desk' },
  facebookUrl: 'https://www.facebook.com/example',
  twitterSite: '@example',
  twitterCard: 'summary',
  robots: { index: false },
  postTypes: {
    faq: {
      label: 'Questions & Answers',
      archiveUrl: `${HOME}faq`,
      pageType: 'ItemPage',
      articleType: 'TechArticle',
      titleTemplate: '%%title%% (all) %%sep%% %%pt_plural%% %%sep%% %%sitename%%',
      descriptionTemplate: '%%title%%: %%excerpt%%',
    },
  },
}
const AUTHOR = { author: 7, _embedded: { author: [{ id: 7, name: 'Ann', slug: 'ann' }] } }

describe('siteFromHead()', () => {
  it('learns all settings that one head shows', () => {
    const first = page('Fees &#8211; how > much?', AUTHOR)
    const head = buildHead(first, SITE)
    const learned = siteFromHead(head, first)
    expect(learned).toEqual({
      ...SITE,
      authors: { ann: { id: `${HOME}#/schema/person/ann` } },
    })
    const second = page('Dates', { ...AUTHOR, id: 2, link: `${HOME}faq/dates/` })
    expect(buildHead(second, learned)).toEqual(buildHead(second, SITE))
  })

  it('learns a person as publisher, without the URL of the author archive', () => {
    const publisher = {
      type: 'Person',
      name: 'Ann',
      id: `${HOME}#/schema/person/d92029`,
      logo: { url: `${HOME}ann.png`, width: 96, height: 96 },
    } as const
    const site: Site = { url: HOME, name: 'Example', language: 'en-US', publisher }
    const first = page('Fees', { ...AUTHOR, type: 'post' })
    const { authors, ...learned } = siteFromHead(buildHead(first, site), first)
    expect(learned.publisher).toEqual(publisher)
    expect(learned.postTypes).toEqual({
      post: { articleType: 'Article', descriptionTemplate: '%%excerpt%%' },
    })
    expect(authors).toBeUndefined()
  })

  it('learns the URL as the breadcrumb links it, with or without a final slash', () => {
    const list = breadcrumbOf(['Home', 'https://example.com/kb'], ['Fees'])
    expect(siteFromHead(headOf([webSite(), webPage(), list])).url).toBe('https://example.com/kb')
    expect(siteFromHead(headOf([webSite(), webPage()])).url).toBe(HOME)
  })

  it.each([
    ['home page', [webPage(), breadcrumbOf(['Start', HOME], ['Fees'])], 'Start'],
    ['other pages only', [webPage(), breadcrumbOf(['FAQ', `${HOME}faq/`], ['Fees'])], ''],
    ['nothing', [webPage({ breadcrumb: undefined })], ''],
    ['what a password hides', [webPage()], undefined],
  ])('reads the home label from a breadcrumb of %s', (_, nodes, label) => {
    expect(siteFromHead(headOf([webSite(), ...nodes])).homeLabel).toBe(label)
  })

  it('sets search, openGraph and twitter to false if they are missing from the head', () => {
    expect(siteFromHead(headOf([webSite()])).search).toBe(false)
    const { openGraph, twitter } = siteFromHead({ canonical: URL_OF_PAGE })
    expect([openGraph, twitter]).toEqual([false, false])
    expect(siteFromHead(headOf([webSite()]))).not.toHaveProperty('openGraph')
  })

  it('distinguishes a hidden site from a hidden post', () => {
    const robotsOf = (robots: Head['robots']) =>
      siteFromHead(headOf([webSite()], robots && { robots })).robots
    expect(robotsOf({ index: false, follow: true, maxSnippet: -1 })).toEqual({ index: false })
    expect(robotsOf({ index: false, follow: true })).toBeUndefined()
    // An editor's noindex, with the one directive that WordPress itself adds.
    expect(robotsOf({ index: false, follow: true, maxImagePreview: 'large' })).toBeUndefined()
    expect(robotsOf({ index: true, maxSnippet: -1 })).toBeUndefined()
  })

  it('learns the social image only if the post has no image', () => {
    const openGraph = { images: [{ url: `${HOME}a.png` }] }
    const imageOf = (node: GraphNode) => siteFromHead(headOf([webSite(), node], { openGraph })).socialImage
    expect(imageOf(webPage())).toEqual({ url: `${HOME}a.png` })
    expect(imageOf(webPage({ primaryImageOfPage: { '@id': `${URL_OF_PAGE}#primaryimage` } }))).toBeUndefined()
  })

  it('distinguishes the archive from a term, the parent page and the page itself', () => {
    const term = { id: 3, taxonomy: 'topic', name: 'Money', slug: 'money', link: `${HOME}topic/money/` }
    const above = { id: 4, type: 'faq', link: `${HOME}faq/all/`, title: { rendered: 'All' } }
    const post = page('Fees', { _embedded: { 'wp:term': [[term]], up: [above] } })
    const settingsOf = (...steps: (readonly [string, string?])[]) =>
      siteFromHead(headOf([webSite(), webPage(), breadcrumbOf(['Home', HOME], ...steps)]), post).postTypes
        ?.faq
    expect(settingsOf(['FAQ', `${HOME}faq/`], ['Money', `${HOME}topic/money`], ['Fees'])).toEqual({
      label: 'FAQ',
      archiveUrl: `${HOME}faq/`,
      breadcrumbTaxonomy: 'topic',
    })
    expect(settingsOf(['Money', `${HOME}topic/money/`], ['Fees'])).toEqual({ breadcrumbTaxonomy: 'topic' })
    expect(settingsOf(['All', `${HOME}faq/all/`], ['Fees'])).toBeUndefined()
    expect(settingsOf(['Fees', URL_OF_PAGE])).toBeUndefined()
  })

  it('learns no archive for the type page', () => {
    const list = breadcrumbOf(['Home', HOME], ['Above', `${HOME}above/`], ['Fees'])
    const site = siteFromHead(headOf([webSite(), webPage(), list]), page('Fees', { type: 'page' }))
    expect(site.postTypes).toBeUndefined()
  })

  it('learns webSiteName only if it differs from the name', () => {
    expect(siteFromHead(headOf([webSite()]))).not.toHaveProperty('webSiteName')
    expect(siteFromHead(headOf([webSite({ name: 'Ex' })])).webSiteName).toBe('Ex')
  })

  it('does not learn FAQPage as page type from a page with questions', () => {
    const typeOf = (fields: object) =>
      siteFromHead(headOf([webSite(), webPage({ '@type': ['WebPage', 'FAQPage'], ...fields })]), page())
        .postTypes
    expect(typeOf({ mainEntity: [{ '@id': '#a' }] })).toBeUndefined()
    expect(typeOf({})).toEqual({ faq: { pageType: 'FAQPage' } })
  })

  it.each([
    ['What is the fee? - Example', '-', undefined],
    ['What is the fee? •• Example', '••', undefined],
    ['What is the fee?', undefined, '%%title%%'],
    ['Example | What is the fee?', '|', '%%sitename%% %%sep%% %%title%%'],
    ['What is the fee? – Help & more | Example', '|', '%%title%% – Help &amp; more %%sep%% %%sitename%%'],
    ['AB | A', '|', 'AB %%sep%% %%title%%', 'A'],
    ['Typed by hand | Example', '|', undefined],
    ['Typed by hand', undefined, undefined],
  ])(
    'learns separator and template from the title "%s"',
    (title, separator, titleTemplate, own = 'What is the fee?') => {
      const site = siteFromHead(headOf([webSite()], { title }), page(own))
      expect([site.separator, site.postTypes?.faq?.titleTemplate]).toEqual([separator, titleTemplate])
    },
  )

  it('does not mistake a typed dash for the separator', () => {
    const site = siteFromHead(headOf([webSite()], { title: 'A – B | Example' }), page('A – B'))
    expect(site.separator).toBe('|')
  })

  it.each([
    [TEXT, '%%excerpt%%'],
    [`What is the fee? – ${TEXT}`, '%%title%% – %%excerpt%%'],
    ['Everything on fees.', undefined],
    [`${TEXT} Come and see.`, undefined],
  ])('learns a template from the description "%s" if it ends in the excerpt', (description, template) => {
    const site = siteFromHead(headOf([webSite()], { description }), page())
    expect(site.postTypes?.faq?.descriptionTemplate).toBe(template)
  })

  it('reads the tags if there is no graph', () => {
    const openGraph = { siteName: 'Example', locale: 'pt_BR' }
    const { url, name, language } = siteFromHead({ canonical: `${URL_OF_PAGE}?a=1`, openGraph })
    expect([url, name, language]).toEqual(['https://example.com/', 'Example', 'pt-BR'])
  })

  it('leaves unknown required fields to defineSite', () => {
    const site = siteFromHead({})
    expect(site).toEqual({ url: '', name: '', language: '', openGraph: false, twitter: false })
    expect(() => defineSite(site)).toThrow('Cannot use site')
  })

  it('accepts a type named like a property of Object.prototype', () => {
    for (const type of ['__proto__', 'constructor']) {
      const site = siteFromHead(headOf([webSite()], { title: 'Fees' }), page('Fees', { type }))
      expect(Object.entries(site.postTypes ?? {})).toEqual([[type, { titleTemplate: '%%title%%' }]])
    }
  })

  it('never throws, whatever the graph contains', () => {
    const types = fc.constantFrom('WebSite', 'WebPage', 'BreadcrumbList', 'Article', 'Organization')
    const keys = fc.constantFrom(
      '@id',
      'url',
      'name',
      'publisher',
      'potentialAction',
      'itemListElement',
      'logo',
      'item',
    )
    const node = fc
      .tuple(types, fc.dictionary(keys, fc.jsonValue()))
      .map(([type, fields]) => ({ '@type': type, ...fields }) as GraphNode)
    fc.assert(
      fc.property(fc.array(node), fc.string(), fc.string(), (nodes, title, own) => {
        expect(siteFromHead(headOf(nodes, { title }), page(own))).toBeTypeOf('object')
      }),
    )
  })
})

describe('siteFromHead() with a list', () => {
  const site: Site = {
    url: HOME,
    name: 'Example',
    description: 'All answers',
    language: 'en-US',
    separator: '•',
    homeLabel: 'Start',
    socialImage: { url: `${HOME}share.png`, width: 1200, height: 630 },
    publisher: { type: 'Organization', name: 'Example', id: `${HOME}#organization`, url: HOME },
    postTypes: {
      faq: {
        label: 'FAQs',
        archiveUrl: `${HOME}faq/`,
        archive: {
          titleTemplate: 'All %%pt_plural%% %%page%% %%sep%% %%sitename%%',
          breadcrumbLabel: 'Help',
        },
      },
    },
    taxonomies: { topic: { titleTemplate: 'About %%term_title%% %%page%%', postType: 'faq' } },
    pageKinds: {
      home: {
        titleTemplate: 'Welcome %%page%%',
        socialTitleTemplate: 'Come in',
        descriptionTemplate: 'One page for all questions',
      },
      author: { titleTemplate: '%%name%% %%page%% %%sep%% %%sitename%%' },
      date: { titleTemplate: 'In %%date%% %%page%% %%sep%% %%sitename%%', noindex: false },
      search: { titleTemplate: 'Results for %%searchphrase%% %%page%% %%sep%% %%sitename%%' },
      notFound: { titleTemplate: 'Nothing here %%page%% %%sep%% %%sitename%%' },
    },
    breadcrumbs: { archivePrefix: 'By', searchPrefix: 'Found for' },
  }
  const resources: readonly PageInput[] = [
    { kind: 'not-found' },
    { kind: 'search', query: 'fees' },
    { kind: 'date', url: `${HOME}2025/`, year: 2025 },
    parseUser({ id: 1, name: 'Ann', slug: 'ann', link: `${HOME}author/ann/` }),
    parseTerm({ id: 2, name: 'Fees', slug: 'fees', taxonomy: 'topic', link: `${HOME}topic/fees/` }),
    parseType({ name: 'FAQs', slug: 'faq', has_archive: true }),
    { kind: 'home' },
    parsePost({ id: 549, type: 'faq', link: URL_OF_PAGE, title: { rendered: 'What is the fee?' } }),
  ]
  const samples = resources.map((resource) => ({
    resource,
    head: composeHead(resource, { site, source: 'derive' }),
  }))

  it('learns the settings of each kind, in any order of the samples', () => {
    const learned = siteFromHead(samples)
    expect(learned.pageKinds).toEqual(site.pageKinds)
    expect(learned.taxonomies).toEqual(site.taxonomies)
    expect(learned.breadcrumbs).toEqual(site.breadcrumbs)
    expect(learned.homeLabel).toBe('Start')
    expect(learned.separator).toBe('•')
    expect(learned.postTypes?.faq?.archive).toEqual(site.postTypes?.faq?.archive)
    expect(learned).not.toHaveProperty('twitter')
    expect(defineSite(learned)).toBe(learned)
    expect(siteFromHead([...samples].reverse())).toEqual(learned)
  })

  it('derives the same heads with the learned site', () => {
    const learned = siteFromHead(samples)
    const pagination = { page: 2, pages: 3 }
    for (const resource of resources) {
      const [own, derived] = [site, learned].map((one) =>
        composeHead(resource, { site: one, pagination, source: 'derive' }),
      )
      expect(derived).toEqual(own)
    }
  })

  it('learns which posts are the home page and the posts page', () => {
    const post = parsePost({ id: 5, type: 'page', link: HOME, title: { rendered: 'Welcome' } })
    const front = composeHead(post, { site: { ...site, frontPageId: 5 } })
    expect(siteFromHead([{ head: front, resource: post }]).frontPageId).toBe(5)
    const list = composeHead({ ...post, link: `${HOME}log/` }, { site: { ...site, postsPageId: 5 } })
    expect(siteFromHead([{ head: list, resource: { ...post, link: `${HOME}log/` } }])).toMatchObject({
      postsPageId: 5,
      postsPage: { url: `${HOME}log/`, label: 'Welcome' },
    })
  })

  it('returns a site that defineSite refuses for an empty list', () => {
    expect(siteFromHead([])).toMatchObject({ url: '', name: '', language: '' })
  })
})
