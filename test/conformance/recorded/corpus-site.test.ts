import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCorpusSite } from './corpus-site.js'
import { toSite } from './site-settings.js'

const user = {
  id: 2,
  nicename: 'ada',
  display_name: 'Ada &amp; co',
  description: 'Mends\nthings',
  url: 'https://ada.example/',
  avatar_96: 'https://e.x/avatar',
  yoast_profile: { twitter: 'ada', facebook: 'https://www.facebook.com/ada' },
}
const faq = {
  name: 'FAQ <i>&amp;</i> "Help"',
  singular_name: 'FAQ',
  has_archive: true,
  archive_link: 'https://e.x/kb/faq/',
  yoast: {
    title: '%%title%%',
    metadesc: '',
    noindex: false,
    schema_page_type: 'WebPage',
    schema_article_type: 'None',
    breadcrumb_maintax: 'topic',
    bctitle_ptarchive: '',
  },
}
const graph = {
  company_or_person: 'company',
  company_name: 'E "&" F',
  website_name: '',
  company_or_person_user_id: false,
}
const settings = {
  yoast_version: '26.6',
  home_url: 'https://e.x/kb',
  permalink_structure: '/%postname%/',
  name: 'E &amp; F',
  tagline: '',
  locale: 'de_DE',
  wp_timezone: 'Europe/Berlin',
  blog_public: '1',
  yoast: {
    separator_char: '&#8211;',
    knowledge_graph: graph,
    company_logo: {
      url: 'https://e.x/logo.png',
      width: 600,
      height: 200,
      alt: '',
      caption: '',
      mime: 'image/png',
    },
    person_logo: null,
    breadcrumbs: { 'breadcrumbs-home': '' },
    social: { opengraph: true, twitter: true, twitter_site: 'ef', facebook_site: '', other_social_urls: [] },
    default_og_image: null,
  },
  wp_options: { date_format: 'j. F Y' },
  users: [user],
  post_types: {
    faq,
    post: { ...faq, has_archive: false, yoast: { ...faq.yoast, schema_article_type: 'Article' } },
  },
}

/** The same settings, some of Yoast's changed. */
function withYoast(change: object, others: object = {}): typeof settings {
  return { ...settings, ...others, yoast: { ...settings.yoast, ...change } }
}

describe('toSite', () => {
  it('reads the settings, decoded, and omits values that equal the default', () => {
    expect(toSite(settings)).toEqual({
      url: 'https://e.x/kb/',
      name: 'E & F',
      language: 'de-DE',
      timeZone: 'Europe/Berlin',
      dateFormat: 'j. F Y',
      separator: '–',
      homeLabel: '',
      publisher: {
        type: 'Organization',
        name: 'E "&" F',
        logo: { url: 'https://e.x/logo.png', width: 600, height: 200, type: 'image/png' },
        sameAs: ['https://x.com/ef'],
      },
      twitterSite: 'ef',
      authors: {
        ada: {
          sameAs: ['https://www.facebook.com/ada', 'https://x.com/ada'],
          facebookUrl: 'https://www.facebook.com/ada',
          twitterCreator: 'ada',
        },
      },
      postTypes: {
        faq: {
          label: 'FAQ & "Help"',
          singularLabel: 'FAQ',
          archiveUrl: 'https://e.x/kb/faq/',
          titleTemplate: '%%title%%',
          breadcrumbTaxonomy: 'topic',
        },
        post: {
          label: 'FAQ & "Help"',
          singularLabel: 'FAQ',
          titleTemplate: '%%title%%',
          breadcrumbTaxonomy: 'topic',
        },
      },
    })
  })

  it('reads a person from the user account', () => {
    const knowledge = { ...graph, company_or_person: 'person', company_or_person_user_id: 2 }
    const site = toSite(withYoast({ knowledge_graph: knowledge }))
    expect(site.publisher).toEqual({
      type: 'Person',
      name: 'Ada & co',
      logo: { url: 'https://e.x/avatar' },
      sameAs: ['https://ada.example/', 'https://www.facebook.com/ada', 'https://x.com/ada'],
      description: 'Mends things',
    })
    expect([site.facebookUrl, site.twitterSite]).toEqual(['https://www.facebook.com/ada', 'ada'])
  })

  it('has no publisher without a logo, and no article either before Yoast SEO 26.7', () => {
    const site = toSite(withYoast({ company_logo: null }))
    expect([site.publisher, site.postTypes?.post?.articleType]).toEqual([undefined, 'None'])
    const newer = toSite(withYoast({ company_logo: null }, { yoast_version: '26.10' }))
    expect([newer.publisher, newer.postTypes?.post?.articleType]).toEqual([undefined, undefined])
  })

  it('reads settings that are switched off', () => {
    const social = { ...settings.yoast.social, opengraph: false, twitter: 0 }
    const site = toSite(withYoast({ social }, { blog_public: '0', permalink_structure: '' }))
    expect([site.openGraph, site.twitter, site.robots]).toEqual([false, false, { index: false }])
    expect(site.url).toBe('https://e.x/kb')
  })
})

describe('readCorpusSite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value))

  const plain = {
    status: 'publish',
    type: 'faq',
    title: { rendered: 'Why?' },
    content: { rendered: '<p>So.</p>' },
    excerpt: { rendered: '' },
    author: 2,
    topic: [],
    yoast_head: '<title>Why?</title>',
    yoast_head_json: { og_title: 'Why? &#8211; E &amp; F' },
    _links: { 'wp:term': [{ taxonomy: 'topic' }] },
  }
  const { excerpt: _, ...bare } = plain
  const posts: readonly (readonly [id: number, post: object, leftOut?: string])[] = [
    [1, plain],
    [2, plain, 'typed SEO fields, such as _yoast_wpseo_title'],
    [3, { ...plain, content: { rendered: '<p>[gallery ids="1"]</p>' } }, 'shortcodes'],
    [4, { ...plain, content: { rendered: '<p>[1] and a[0]</p>' } }],
    [5, { ...plain, topic: [9] }, 'terms in the breadcrumb taxonomy topic'],
    [6, bare, 'a typed excerpt that REST does not show'],
    [
      7,
      { ...plain, yoast_head_json: { og_title: 'It&#8217;s &#8211; E &amp; F' } },
      'typed entities in the title that REST does not show',
    ],
    [
      8,
      { ...plain, content: { rendered: '<div class="schema-faq-section">' } },
      'FAQ markup that lost its block comments',
    ],
    [9, { ...plain, status: 'private' }],
    [10, { ...plain, yoast_head: null }],
  ]
  mkdirSync(join(folder, 'posts'))
  for (const [id, post] of posts) write(`posts/${id}.json`, { id, ...post })
  write('site.json', settings)
  write('posts-meta.json', {
    1: { '_yoast_wpseo_estimated-reading-time-minutes': '1' },
    2: { _yoast_wpseo_title: 'T' },
  })
  write('users.json', [{ ...user, name: 'Ada', yoast_head: '' }])
  write('topics.json', [
    { id: 9, taxonomy: 'topic', name: 'T', slug: 't', link: 'https://e.x/t/', parent: 3, yoast_head: '' },
  ])
  writeFileSync(join(folder, 'INDEX.md'), '| 6 | faq | publish | manual excerpt | posts |\n')
  const site = readCorpusSite(folder)

  it('gives the reason why a published post with a head is left out', () => {
    const known = posts.filter(([id]) => id < 9).map(([id, , leftOut]) => [id, leftOut])
    expect(site.posts.map(({ recorded, leftOut }) => [recorded.id, leftOut])).toEqual(known)
  })

  it('embeds terms and authors from the lists, and removes the fields of the plugin', () => {
    const [{ input: first } = { input: {} }] = site.posts
    expect(Object.keys(first)).not.toContain('yoast_head_json')
    expect(first._embedded).toEqual({ author: [{ ...user, name: 'Ada' }], 'wp:term': [[]] })
    expect(site.posts[4]?.input._embedded['wp:term']).toEqual([
      [{ id: 9, link: 'https://e.x/t/', name: 'T', slug: 't', taxonomy: 'topic' }],
    ])
    expect(site.terms).toEqual([
      { id: 9, taxonomy: 'topic', name: 'T', slug: 't', link: 'https://e.x/t/', parent: 3 },
    ])
  })
})
