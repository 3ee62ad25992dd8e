import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addFaqGraph,
  applyRobots,
  buildHead,
  type ComposeOptions,
  composeHead,
  correctLanguage,
  correctPageUrl,
  fillHead,
  type Head,
  isResource,
  paginateHead,
  parsePost,
  parseResource,
  type RestPost,
  type RestResource,
  type RestTerm,
  type RobotsPolicy,
  readPluginHead,
  rewriteUrls,
  type Site,
  toFaqPage,
  toSitePage,
} from 'wp-faq-seo'
import { mapUrl } from 'wp-faq-seo/site'
import { listResources, type RecordedResource } from './conformance/adopting/list-resources.js'
import { ARCHIVES, findFolders, listJson } from './conformance/recorded/folders.js'
import { soup } from './content/html/soup.js'
import { questionSoup } from './faq/questions/question-soup.js'
import { postFixtures } from './support/fixtures.js'

/** The steps as the documentation of `composeHead` lists them. */
function composeByHand(resource: RestResource, options: ComposeOptions): Head {
  const { site, source = 'auto', robots, language, alternates, urls } = options
  const pluginHead = source === 'derive' ? undefined : (options.pluginHead ?? readPluginHead(resource))
  const url = pluginHead?.openGraph?.url ?? pluginHead?.canonical
  const page = isResource(resource, 'post')
    ? toFaqPage(resource, options)
    : toSitePage(resource as Exclude<RestResource, RestPost>, { ...options, url })
  const usedSite = source === 'plugin' ? undefined : site
  const mapping = urls === undefined ? {} : { mapUrl: (url: string) => mapUrl(url, urls) }
  const ownHead = pluginHead && correctPageUrl(pluginHead, page, { site, ...mapping })
  let head =
    ownHead === undefined
      ? buildHead(page, usedSite, options)
      : usedSite === undefined
        ? withPageTitle(ownHead, page.title, source)
        : fillHead(ownHead, page, usedSite, options)
  head = applyRobots(head, page, robots)
  if (pluginHead !== undefined && usedSite !== undefined) head = paginateHead(head, page, usedSite, options)
  if (language !== undefined) head = correctLanguage(head, language)
  if (alternates !== undefined) head = { ...head, alternates }
  head = addFaqGraph(head, page, mapping)
  return urls === undefined ? head : rewriteUrls(head, urls, page)
}

/** A plugin that prints `og:title` and no title leaves the title to the theme. */
function withPageTitle(head: Head, title: string, source: ComposeOptions['source']): Head {
  const isLeft = head.title === undefined && head.openGraph?.title !== undefined && source !== 'plugin'
  return isLeft && title !== '' ? { title, ...head } : head
}

const SITE: Site = {
  url: 'https://cms.example.com/',
  name: 'Q&A',
  language: 'en-US',
  timeZone: 'Europe/Berlin',
  dateFormat: 'F j, Y',
  twitterSite: 'example',
  publisher: { type: 'Organization', name: 'Example' },
  socialImage: { url: 'https://cms.example.com/share.png', width: 1200, height: 630 },
  postTypes: {
    faq: {
      label: 'FAQs',
      archiveUrl: 'https://cms.example.com/faq/',
      breadcrumbTaxonomy: 'faq-category',
      descriptionTemplate: '%%date%%: %%ct_faq-category%% %%excerpt%%',
    },
  },
}

const OPTIONS = fc.record<ComposeOptions>(
  {
    site: fc.constantFrom(SITE, { ...SITE, openGraph: false }, { ...SITE, twitter: false }),
    source: fc.constantFrom('auto', 'plugin', 'derive'),
    faq: fc.constantFrom('auto', 'always', 'never'),
    robots: fc.constantFrom<RobotsPolicy[]>(
      'source',
      'from-resource',
      { index: true, follow: true },
      { index: false },
    ),
    pagination: fc.constantFrom({ page: 1, pages: 2 }, { page: 2, pages: 2 }),
    language: fc.constantFrom('de-AT', 'pt-BR'),
    alternates: fc.constant({ en: 'https://cms.example.com/a/', de: 'https://cms.example.com/de/a/' }),
    now: fc.constant('2026-05-07T12:00:00Z'),
    headings: fc.boolean(),
    terms: fc.constant([
      {
        id: 3,
        name: 'Q &amp; A',
        slug: 'q-a',
        taxonomy: 'faq-category',
        parent: 2,
        link: 'https://x.example/q-a/',
      },
      { id: 2, name: 'All', slug: 'all', taxonomy: 'faq-category', link: 'https://x.example/all/' },
    ]),
    urls: fc.constantFrom({ from: 'https://cms.example.com/', to: 'https://www.example.com/' }, [
      {
        from: 'https://cms.example.com/',
        to: 'https://www.example.com/help/',
        trailingSlash: 'never' as const,
      },
      { from: 'https://old.example.com/', to: 'https://www.example.com/old/' },
    ]),
  },
  { requiredKeys: [] },
)

const TEXT = fc.oneof(
  fc.constantFrom(
    'Fees?',
    'What&#8217;s &#8220;it&#8221; &#8212; Q&amp;A?',
    'A &ndash; B',
    '<b>Bold</b> %%sitename%%',
    '',
  ),
  fc.string(),
)

/** Posts with every field that a head is derived from, in any combination. */
const POST = fc.record(
  {
    title: TEXT.map((rendered) => ({ rendered })),
    type: fc.constantFrom('faq', 'post', 'page'),
    link: fc.constantFrom(
      'https://cms.example.com/faq/fees/',
      'https://cms.example.com/?p=7',
      'javascript:alert(1)',
    ),
    status: fc.constantFrom('publish', 'draft', 'private'),
    lang: fc.constantFrom('', 'de', 'en'),
    date: fc.constant('2025-01-02T03:04:05'),
    date_gmt: fc.constant('2025-01-02T02:04:05'),
    modified: fc.constant('2025-02-03T04:05:06'),
    modified_gmt: fc.constantFrom('2025-02-03T03:05:06', '2025-01-02T02:04:05', '0000-00-00T00:00:00'),
    content: fc
      .oneof(soup(), questionSoup(), TEXT)
      .chain((rendered) =>
        fc.record(
          { rendered: fc.constant(rendered), protected: fc.boolean(), raw: TEXT },
          { requiredKeys: ['rendered'] },
        ),
      ),
    excerpt: TEXT.map((rendered) => ({ rendered })),
    featured_media: fc.constantFrom(0, 9),
    parent: fc.constantFrom(0, 2),
    author: fc.constantFrom(0, 5),
    comment_status: fc.constantFrom('open', 'closed'),
    yoast_head_json: fc.record(
      {
        title: TEXT,
        description: TEXT,
        canonical: fc.constantFrom(
          'https://cms.example.com/faq/fees/',
          'https://www.example.com/faq/fees/',
          'https://cms.example.com/?p=7',
          'https://www.example.com/?faq=fees&preview=true',
          'https://e.example/',
        ),
        robots: fc.constantFrom(
          { index: 'index' },
          { index: 'noindex', follow: 'follow' },
          { index: 'noindex', follow: 'follow', 'max-snippet': 'max-snippet:-1' },
        ),
        og_locale: fc.constant('en_US'),
        og_title: TEXT,
        twitter_card: fc.constant('summary'),
        schema: fc.constantFrom(
          {
            '@context': 'https://schema.org',
            '@graph': [
              { '@type': 'WebPage', '@id': 'https://cms.example.com/faq/fees/', inLanguage: 'en-US' },
            ],
          },
          {
            '@context': 'https://schema.org',
            '@graph': [{ '@type': 'QAPage', '@id': 'https://cms.example.com/faq/fees/' }],
          },
        ),
      },
      { requiredKeys: [] },
    ),
    _embedded: fc.record(
      {
        author: fc.constant([
          {
            id: 5,
            name: 'Ann &amp; Bo',
            slug: 'ann',
            link: 'https://cms.example.com/author/ann/',
            description: 'Writes <b>a lot</b>.',
          },
        ]),
        'wp:term': fc.constant([
          [
            {
              id: 3,
              name: 'Q &amp; A',
              slug: 'q-a',
              taxonomy: 'faq-category',
              link: 'https://x.example/q-a/',
            },
          ],
        ]),
        'wp:featuredmedia': fc.constant([
          {
            id: 9,
            source_url: 'https://cms.example.com/wp-content/uploads/a.png',
            mime_type: 'image/png',
            media_details: { width: 9, height: 8 },
          },
        ]),
        up: fc.constant([
          { id: 2, link: 'https://cms.example.com/help/', title: { rendered: 'Help &#038; more' } },
        ]),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['title', 'type', 'link'] },
)

describe('composeHead()', () => {
  it.each(postFixtures)('equals its public steps for $name', ({ json }) => {
    const post = parsePost(json)
    const { yoast_head: _, yoast_head_json: _json, ...bare } = post
    for (const options of fc.sample(OPTIONS, { numRuns: 8, seed: post.id })) {
      expect(composeHead(post, options)).toEqual(composeByHand(post, options))
      expect(composeHead(bare, options)).toEqual(composeByHand(bare, options))
    }
  })

  it('equals its public steps for generated posts', () => {
    fc.assert(
      fc.property(POST, OPTIONS, (fields, options) => {
        const post = parsePost({ id: 7, ...fields })
        expect(composeHead(post, options)).toEqual(composeByHand(post, options))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(listRecorded())('equals its public steps for $name', ({ json }) => {
    const resource = parseResource(json)
    const posts = [parsePost(postFixtures[0]?.json)]
    const { yoast_head: _, yoast_head_json: _json, ...bare } = resource as RestTerm
    for (const sample of fc.sample(OPTIONS, { numRuns: 8, seed: 7 })) {
      const options = { ...sample, posts }
      expect(composeHead(resource, options)).toEqual(composeByHand(resource, options))
      if (!isResource(resource, 'head'))
        expect(composeHead(bare, options)).toEqual(composeByHand(bare, options))
    }
  })
})

/** Recorded terms, post types, users and answers of `get_head`. */
function listRecorded(): RecordedResource[] {
  return findFolders(ARCHIVES, 'pages').flatMap((folder) =>
    ['categories', 'users', 'types']
      .map((name) => join(folder, 'rest', `${name}.json`))
      .concat(listJson(join(folder, 'get_head')))
      .flatMap((file) => listResources(relative(ARCHIVES, file), JSON.parse(readFileSync(file, 'utf8')))),
  )
}
