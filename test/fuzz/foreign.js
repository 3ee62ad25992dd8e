// @ts-check
/** Responses that are no page of a site, and what callers mistake for one. */

const LINK = 'https://cms.example.com/faq/fees/'
const POST = { id: 7, type: 'faq', link: LINK, title: { rendered: 'Fees?' } }

/** @type {readonly any[]} */
export const FOREIGN = [
  { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } },
  {
    code: 'rest_no_route',
    message: 'No route was found.',
    data: { status: 404, params: { id: 'x' }, details: {} },
  },
  { code: 0, message: '', data: null },
  { id: 3, post: 7, author_name: 'Ann', content: { rendered: '<p>x</p>' }, type: 'comment' },
  { ...POST, type: 'revision', parent: 7, slug: '7-revision-v1', _links: { parent: [{ href: LINK }] } },
  { id: 7, title: 'Fees?', url: LINK, type: 'post', subtype: 'faq', _links: { self: [{ href: LINK }] } },
  { name: 'Categories', slug: 'category', types: ['post'], rest_base: 'categories', hierarchical: true },
  {
    id: 9,
    source_url: 'https://cms.example.com/wp-content/uploads/a.png',
    media_type: 'image',
    mime_type: 'image/png',
    title: { rendered: 'a' },
    link: LINK,
    type: 'attachment',
  },
  { ID: 7, post_title: 'Fees?', post_name: 'fees', post_date: '2025-01-01 00:00:00', post_status: 'publish' },
  [
    {
      ID: 7,
      post_title: 'Fees?',
      post_name: 'fees',
      post_date: '2025-01-01 00:00:00',
      post_status: 'publish',
    },
  ],
  { term_id: 2, name: 'Fees', slug: 'fees', taxonomy: 'category', term_taxonomy_id: 2, count: 1 },
  { ID: 1, user_login: 'ann', display_name: 'Ann', roles: 'editor' },
  { body: POST, status: 200, headers: {} },
  { data: [POST], status: 200, statusText: 'OK', headers: {}, config: {} },
  { head_tags: [{ tag: 'meta', attributes: { name: 'a', content: 'b' } }] },
  { tag: 'meta', attributes: { name: 'a', content: 'b' } },
  {
    errors: [
      {
        message: 'Cannot query field "x" on type "Post".',
        locations: [{ line: 1, column: 2 }],
        path: ['post', 0],
      },
    ],
    data: null,
  },
  { data: { post: null }, errors: [{ message: 'x' }] },
  { ...POST, title: 'Fees?', excerpt: 'Ten', content: 'Ten euros.' },
  {
    ...POST,
    title: { raw: 'Fees?' },
    content: { raw: '<!-- wp:paragraph --><p>Ten</p><!-- /wp:paragraph -->', protected: true },
  },
  {
    ...POST,
    _embedded: {
      author: [{ code: 'rest_user_cannot_view', message: 'x', data: { status: 401 } }],
      'wp:term': [[{ id: 1, name: 'A', slug: 'a', taxonomy: 'category' }], []],
      'wp:featuredmedia': [{ code: 'x', message: 'y', data: { status: 403 } }],
      up: [{ id: 2, link: LINK, title: { rendered: 'Up' } }],
    },
  },
  {
    ...POST,
    acf: {
      faqs: [
        { question: 'Why?', answer: 'Because.\n\nSo.', id: 'a' },
        { question: '', answer: '' },
      ],
    },
    meta: { questions: [[{ question: 'How?', answer: '<p>So.</p>' }]] },
  },
  {
    ...POST,
    excerpt: {
      rendered: `<p>Ten euros for the exam &hellip; <a class="more-link" href="${LINK}">Continue reading<span class="screen-reader-text"> Fees?</span></a></p>`,
    },
    content: { rendered: '<p>Ten euros for the exam and more.</p>' },
  },
  {
    ...POST,
    excerpt: {
      rendered: `<p>Ten euros for the exam<a href="${LINK}#more-7" class="x">Read more &raquo;</a></p><p>&nbsp;</p>`,
    },
    content: { rendered: '<p>Ten euros for the exam and more.</p>' },
  },
  {
    ...POST,
    excerpt: {
      rendered: `<p>Ten euros for<br /><a href="${LINK}"><span aria-hidden="true">→</span></a></p>`,
    },
    content: { rendered: '<p>Ten euros for the exam and more.</p>' },
  },
  {
    ...POST,
    content: {
      rendered:
        '<h2>Why?</h2><p>Ten.</p><!--nextpage--><h2 id="how">How?</h2><p>So.</p><h3>When?</h3><p>Now.</p>',
    },
  },
  {
    id: 7,
    type: 'faq',
    link: 'https://cms.example.com/?post_type=faq&p=7',
    guid: { rendered: 'https://cms.example.com/?post_type=faq&#038;p=7' },
    title: { rendered: 'Q&#038;A &#8211; &#8220;it&#8221;&#8230;' },
    date: '2025-01-02T03:04:05',
    date_gmt: '2025-01-02T03:04:05',
    modified_gmt: '2025-13-45T99:99:99',
  },
  {
    ...POST,
    lang: 'de',
    translations: { de: 7, en: 9 },
    pll_sync_post: [],
    wpml_translations: [{ locale: 'en_US', id: 9, href: LINK }],
  },
]

const SEO = {
  title: 'Fees - Example',
  metaDesc: 'x',
  metaRobotsNoindex: 'noindex',
  metaRobotsNofollow: 'nofollow',
  breadcrumbs: [{ url: LINK, text: 'Fees' }],
}

/** Nodes of WPGraphQL of every kind, with what plugins add. @type {readonly any[]} */
export const NODES = [
  {
    data: {
      category: {
        databaseId: 2,
        name: 'Fees &amp; dates',
        slug: 'fees',
        uri: '/category/fees/',
        link: 'https://cms.example.com/category/fees/',
        description: '<p>x</p>',
        count: 3,
        parentDatabaseId: 1,
        seo: SEO,
      },
    },
  },
  {
    data: {
      faqCategory: {
        databaseId: 2,
        name: 'Fees',
        uri: '/faq-category/fees/',
        taxonomyName: 'faq-category',
        seo: SEO,
      },
    },
  },
  {
    data: {
      user: {
        databaseId: 3,
        name: 'Ann',
        slug: 'ann',
        uri: '/author/ann/',
        url: 'https://ann.example/',
        description: 'x',
        avatar: { url: 'https://a.example/96', size: 96 },
        seo: SEO,
      },
    },
  },
  {
    data: {
      contentType: {
        name: 'faq',
        label: 'FAQs',
        graphqlSingleName: 'faq',
        hasArchive: true,
        uri: '/faq/',
        archiveLink: LINK,
      },
    },
  },
  {
    data: {
      page: {
        __typename: 'Page',
        databaseId: 7,
        title: 'Fees?',
        uri: '/help/fees/',
        link: 'https://cms.example.com/help/fees/',
        content: '<h2>Why?</h2><p>So.</p>',
        date: '2025-01-02T03:04:05',
        dateGmt: '2025-01-02T03:04:05',
        status: 'publish',
        language: { code: 'DE', slug: 'de', locale: 'de_DE' },
        translations: [{ databaseId: 8, language: { code: 'EN' } }],
        parent: {
          node: { databaseId: 1, title: 'Help', link: 'https://cms.example.com/help/', uri: '/help/' },
        },
        author: {
          node: {
            databaseId: 3,
            name: 'Ann',
            slug: 'ann',
            uri: '/author/ann/',
            avatar: { url: 'https://a.example/96' },
          },
        },
        featuredImage: {
          node: {
            databaseId: 9,
            mediaItemUrl: 'https://cms.example.com/wp-content/uploads/a.png',
            sourceUrl: 'x',
            altText: 'y',
            caption: '<p>z</p>',
            mimeType: 'image/png',
            mediaDetails: {
              width: 9,
              height: 9,
              sizes: [{ name: 'large', sourceUrl: 'x', width: '9', height: '9' }],
            },
          },
        },
        terms: {
          nodes: [
            { databaseId: 2, name: 'Fees', slug: 'fees', taxonomyName: 'category', uri: '/category/fees/' },
          ],
        },
        tags: { edges: [{ node: { databaseId: 4, name: 'x', slug: 'x' } }] },
        seo: {
          ...SEO,
          fullHead: '<title>Fees - Example</title>',
          schema: { raw: '{"@graph":[{"@type":"WebPage"}]}' },
        },
      },
    },
  },
  {
    data: {
      posts: { edges: [{ node: { databaseId: 7, title: 'Fees?', link: LINK, contentTypeName: 'faq' } }] },
    },
  },
  {
    databaseId: 7,
    title: 'Fees?',
    link: '/faq/fees/',
    uri: '/faq/fees/',
    __typename: 'ContentNode',
    contentType: { node: { name: 'faq' } },
  },
]

/** Roots of sites with other settings. @type {readonly any[]} */
export const ROOTS = [
  {
    name: 'Q &amp; A',
    description: '',
    home: 'https://cms.example.com',
    url: 'https://cms.example.com/wp',
    gmt_offset: -3.5,
    timezone_string: '',
    namespaces: [],
    routes: { '/': { _links: { self: [{ href: 'https://cms.example.com/?rest_route=/' }] } } },
    page_on_front: 7,
    page_for_posts: 8,
    show_on_front: 'page',
  },
  {
    name: 'x',
    home: 'https://cms.example.com/kb',
    gmt_offset: '5',
    timezone_string: 'Europe/Berlin',
    namespaces: ['wp/v2', 'yoast/v1'],
  },
]
