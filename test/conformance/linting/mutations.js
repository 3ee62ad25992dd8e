// @ts-check
/**
 * Faults that occur in the wild, each as a change to a clean head: a second plugin, a value escaped twice or not at all,
 * an unfilled template, a graph written by hand. One of the expected rules must report the fault.
 */
import {
  add,
  addNode,
  answer,
  breadcrumb,
  breadcrumbs,
  canonical,
  drop,
  hreflang,
  image,
  isOnHttps,
  LARGE,
  LONG,
  meta,
  misname,
  node,
  onHost,
  pageNode,
  put,
  rawJson,
  repeat,
  title,
  titleTag,
  toHttp,
  toPath,
  withoutImage,
} from './edits.js'
import {
  change,
  escapeHtml,
  isIndexed,
  linkOf,
  metaOf,
  nodeOf,
  pageNodeOf,
  replace,
  written,
} from './mutate-head.js'

/** @typedef {import('wp-faq-seo/lint').RuleId} RuleId */
/** @typedef {import('./mutate-head.js').Draft} Draft */
/** @typedef {import('./mutate-head.js').Tag} Tag */
/** @typedef {import('./mutate-head.js').Mutation} Mutation */

/** @typedef {[name: string, expects: RuleId | readonly RuleId[], mutate: Mutation['mutate'], more?: Pick<Mutation, 'input'>]} Row */

/** @type {readonly Row[]} */
const TITLE_AND_DESCRIPTION = [
  ['title removed', 'head/title-missing', (draft) => replace(draft, titleTag(draft))],
  ['title empty', 'head/title-missing', title(() => '')],
  ['title of blanks', 'head/title-missing', title(() => ' \u00a0\u200b ')],
  ['title twice', 'head/title-many', repeat(titleTag)],
  ['title and another', 'head/title-many', add('<title>Another page</title>')],
  ['title escaped twice', 'head/entity-left', title((text) => `${text} &#8211; it&#8217;s`)],
  ['title with &amp;amp;', 'head/entity-left', title((text) => `${text} &amp; more`)],
  ['title with %%title%%', 'head/template-left', title((text) => text.replace(/^\S+/, '%%title%%'))],
  ['title with {{title}}', 'head/template-left', title(() => '{{ title }} - Example')],
  ['title with #post_title', 'head/template-left', title(() => '#post_title #separator_sa Example')],
  ['title with %s', 'head/template-left', title(() => 'Help about %s')],
  ['title with a placeholder of JavaScript', 'head/template-left', title(() => `${'$'}{title} - Example`)],
  ['title undefined', 'head/template-left', title(() => 'undefined')],
  ['title undefined at one side', 'head/template-left', title(() => 'undefined - Example')],
  ['title [object Object]', 'head/template-left', title(() => '[object Object]')],
  ['title with markup', 'head/html-in-text', title((text) => `<em class="x">${text}</em>`)],
  ['title with a control character', 'head/control-characters', title((text) => `${text}\u0001`)],
  ['title with half a surrogate pair', 'head/control-characters', title((text) => `${text}\ud83d`)],
  ['title that turns its direction', 'safety/bidi', title((text) => `${text}\u202e`)],
  ['title with a shortcode', 'faq/shortcode-left', title((text) => `${text} [faq_list id="7"]`)],
  ['title far too long', 'head/title-long', title(() => LONG)],
  ['description removed', 'head/description-missing', drop(/^description$/, isIndexed)],
  [
    'description empty',
    'head/description-missing',
    (draft) => isIndexed(draft) && meta('description', () => '')(draft),
  ],
  ['description twice', 'head/description-many', repeat((draft) => metaOf(draft, 'description'))],
  [
    'second description',
    'head/description-many',
    (draft) =>
      metaOf(draft, 'description') !== undefined &&
      add('<meta name="Description" content="Another.">')(draft),
  ],
  ['description too long', 'head/description-length', put('description', LONG)],
  ['description too short', 'head/description-length', put('description', 'An answer.')],
  ['description with markup', 'head/html-in-text', put('description', '<p class="lead">An answer.</p>')],
  [
    'description escaped twice',
    'head/entity-left',
    put('description', 'What&#8217;s new &amp; what isn&rsquo;t'),
  ],
  ['description with a variable', 'head/template-left', put('description', 'All about %%focuskw%%')],
  ['og:title null', 'head/template-left', meta('og:title', () => 'null')],
  ['og:title with %1$s', 'head/template-left', meta('og:title', () => '%1$s - %2$s')],
  ['og:title with &#x27;', 'head/entity-left', meta('og:title', () => 'What it&#x27;s like')],
  ['og:title escaped twice', 'head/entity-left', meta('og:title', (text) => `${text} &#8211; it&#8217;s`)],
  [
    'og:description with markup',
    'head/html-in-text',
    put('og:description', '<ul class="x"><li>One</li></ul>'),
  ],
  [
    'description that ends early',
    'safety/attribute-breakout',
    add('<meta name="twitter:description" content="The "best" answer">'),
  ],
  [
    'description with a handler',
    'safety/attribute-breakout',
    add('<meta name="x" content="" onload="alert(1)">'),
  ],
]

/** @type {readonly Row[]} */
const URLS = [
  ['canonical removed', 'head/canonical-missing', drop(/^canonical$/, isIndexed)],
  ['canonical empty', 'head/canonical-missing', canonical(() => '', isIndexed)],
  ['canonical relative', 'head/canonical-relative', canonical(toPath)],
  ['canonical without scheme', 'head/canonical-relative', canonical((url) => url.replace(/^https?:/, ''))],
  ['canonical twice', 'head/canonical-many', repeat((draft) => linkOf(draft, 'canonical'))],
  [
    'second canonical',
    'head/canonical-many',
    repeat(
      (draft) => linkOf(draft, 'canonical'),
      (source) => source.replace(/\/?["']\s*\/?>$/, '-2/">'),
    ),
  ],
  [
    'canonical on another host',
    'head/canonical-mismatch',
    canonical((url) => onHost(url, 'other.example.net')),
  ],
  [
    'canonical of another page',
    'head/canonical-mismatch',
    canonical((url) => `${url.replace(/\/$/, '')}-2/`),
  ],
  ['canonical with http', 'head/mixed-scheme', canonical(toHttp, isOnHttps)],
  ['canonical with a fragment', 'head/canonical-fragment', canonical((url) => `${url}#faq`)],
  ['canonical with a space', 'head/bad-url', canonical((url) => `${url}a b`)],
  ['canonical with a password', 'head/bad-url', canonical((url) => url.replace('://', '://ann:secret@'))],
  ['canonical on localhost', 'head/private-url', canonical((url) => onHost(url, 'localhost:3000'))],
  [
    'canonical of a preview',
    'head/private-url',
    canonical((url) => `${url}${url.includes('?') ? '&' : '?'}preview=true`),
  ],
  ['canonical javascript:', 'safety/active-url', canonical(() => 'javascript:alert(1)')],
  ['canonical with two bases', 'head/bad-url', canonical((url) => new URL(url).origin + url)],
  ['canonical without a host', 'head/bad-url', canonical((url) => url.replace('://', ':///'))],
  ['canonical of a container', 'head/private-url', canonical((url) => onHost(url, 'wordpress'))],
  [
    'canonical of two rels, relative',
    'head/canonical-relative',
    (draft) => {
      const tag = linkOf(draft, 'canonical')
      if (tag === undefined) return false
      change(tag, { attributes: { rel: 'canonical nofollow', href: toPath(draft.url) } })
      return true
    },
  ],
  [
    'canonical in the body',
    ['safety/head-closed', 'head/canonical-many'],
    (draft) => {
      const tag = linkOf(draft, 'canonical')
      return tag !== undefined && replace(draft, tag, written('<div></div>'), tag)
    },
  ],
  [
    'canonical on the CMS',
    'head/source-origin',
    canonical((url) => onHost(url, 'cms.example.net')),
    { input: (url) => ({ urls: { from: 'https://cms.example.net/', to: new URL('/', url).href } }) },
  ],
  [
    'id on the CMS',
    'head/source-origin',
    pageNode((page) => ({ '@id': onHost(page['@id'], 'cms.example.net') })),
    { input: (url) => ({ urls: { from: 'https://cms.example.net/', to: new URL('/', url).href } }) },
  ],
  [
    'link of an answer to the CMS',
    'head/source-origin',
    answer((html) => `${html}<p>More <a href="https://cms.example.net/fees/">about fees</a>.</p>`),
    { input: (url) => ({ urls: { from: 'https://cms.example.net/', to: new URL('/', url).href } }) },
  ],
  ['hreflang en-UK', 'hreflang/code', hreflang((url) => [['en-UK', url]])],
  ['hreflang en_US', 'hreflang/code', hreflang((url) => [['en_US', url]])],
  ['hreflang english', 'hreflang/code', hreflang((url) => [['english', url]])],
  ['hreflang without the page', 'hreflang/self', hreflang(() => [['fr', 'https://other.example.net/fr/']])],
  [
    'hreflang twice',
    'hreflang/duplicate',
    hreflang((url) => [
      ['fr', url],
      ['fr', `${url}?lang=fr`],
    ]),
  ],
  ['hreflang relative', 'head/relative-url', hreflang((url) => [['fr', toPath(url)]])],
  ['base', 'safety/refresh', add('<base href="https://other.example.net/">')],
  [
    'refresh',
    'safety/refresh',
    add('<meta http-equiv="refresh" content="0; url=https://other.example.net/">'),
  ],
]

/** @type {readonly Row[]} */
const ROBOTS = [
  ['robots mistyped', 'head/robots-unknown', put('robots', 'noidnex, folow')],
  ['robots index, noindex', 'head/robots-conflict', put('robots', 'index, noindex')],
  ['robots follow, nofollow', 'head/robots-conflict', put('robots', 'follow, nofollow')],
  ['robots none, index', 'head/robots-conflict', put('robots', 'none, index')],
  ['robots nosnippet, max-snippet', 'head/robots-conflict', put('robots', 'nosnippet, max-snippet:50')],
  ['robots with semicolons', 'head/robots-unknown', put('robots', 'index; follow')],
  ['robots with two limits', 'head/robots-conflict', put('robots', 'max-snippet:0, max-snippet:50')],
  [
    'robots in two tags',
    'head/robots-conflict',
    (draft) => {
      put('robots', 'index, follow')(draft)
      add('<meta name="robots" content="noindex">')(draft)
    },
  ],
  ['robots with a bad number', 'head/robots-value', put('robots', 'index, max-snippet:long')],
  ['robots with a bad size', 'head/robots-value', put('robots', 'index, max-image-preview:big')],
  ['robots with a bad date', 'head/robots-value', put('robots', 'index, unavailable_after:soon')],
  ['robots given up', 'head/robots-retired', put('robots', 'index, noodp')],
  ['robots indexifembedded alone', 'head/indexifembedded-alone', put('robots', 'index, indexifembedded')],
  [
    'robots noindex beside another canonical',
    'head/noindex-canonical',
    (draft) => {
      put('robots', 'noindex, follow')(draft)
      return draft.url !== '' && canonical((url) => `${url.replace(/\/$/, '')}-2/`)(draft)
    },
  ],
]

/** @type {readonly Row[]} */
const SOCIAL = [
  ['og:title in name', 'open-graph/attribute', misname('og:title', 'name')],
  ['og:url in name', 'open-graph/attribute', misname('og:url', 'name')],
  ['twitter:card in property', 'open-graph/attribute', misname('twitter:card', 'property')],
  ['og:title removed', 'open-graph/required', drop(/^og:title$/)],
  ['og:type removed', 'open-graph/required', drop(/^og:type$/)],
  ['og:url removed', 'open-graph/required', drop(/^og:url$/)],
  ['og:image removed', 'open-graph/required', drop(/^og:image/)],
  ['og:title empty', 'open-graph/required', meta('og:title', () => '')],
  [
    'og:url of another page',
    'head/canonical-mismatch',
    meta('og:url', (url) => `${url.replace(/\/$/, '')}-2/`),
  ],
  ['og:url relative', 'head/relative-url', meta('og:url', toPath)],
  [
    'second og:url',
    'open-graph/duplicate',
    repeat(
      (draft) => metaOf(draft, 'og:url'),
      (source) => source.replace(/https?:\/\/[^"'/]+/, 'https://other.example.net'),
    ),
  ],
  [
    'second og:title',
    'open-graph/duplicate',
    (draft) =>
      metaOf(draft, 'og:title') !== undefined && add('<meta property="og:title" content="Another">')(draft),
  ],
  ['og:image relative', 'head/relative-url', withoutImage(add(image('/wp-content/uploads/a.jpg')))],
  ['og:image javascript:', 'safety/active-url', withoutImage(add(image('javascript:alert(1)')))],
  [
    'og:image with http',
    'head/mixed-scheme',
    withoutImage((draft) => isOnHttps(draft) && add(image('http://www.example.org/a.jpg'))(draft)),
  ],
  [
    'og:image without sizes',
    'open-graph/image-dimensions',
    withoutImage(add('<meta property="og:image" content="https://www.example.org/a.jpg">')),
  ],
  [
    'og:image with an invalid size',
    'open-graph/image-dimensions',
    withoutImage(add(image('https://www.example.org/a.jpg').replace('1200', '1200px'))),
  ],
  [
    'og:image after its sizes',
    'open-graph/image-orphan',
    withoutImage(
      add(
        '<meta property="og:image:width" content="1200"><meta property="og:image" content="https://www.example.org/a.jpg">',
      ),
    ),
  ],
  [
    'og:image too small',
    'open-graph/image-small',
    withoutImage(add(image('https://www.example.org/a.jpg').replace('1200', '100').replace('630', '100'))),
  ],
  ['og:image without alt', 'open-graph/image-alt', withoutImage(add(image('https://www.example.org/a.jpg')))],
  ['og:locale en-US', 'open-graph/locale-format', meta('og:locale', (locale) => locale.replace('_', '-'))],
  [
    'og:locale in lower case',
    'open-graph/locale-format',
    meta('og:locale', (locale) => locale.toLowerCase()),
  ],
  ['og:locale en', 'open-graph/locale-format', meta('og:locale', (locale) => locale.slice(0, 2))],
  [
    'og:locale of another language',
    'open-graph/locale-mismatch',
    meta('og:locale', (locale) => (locale === 'fr_FR' ? 'it_IT' : 'fr_FR')),
  ],
  [
    'article:published_time in words',
    'open-graph/article-time',
    put('article:published_time', '17 December 2025'),
  ],
  [
    'article modified before it was published',
    'open-graph/article-time',
    (draft) => {
      put('article:published_time', '2025-12-17T08:00:00+00:00')(draft)
      put('article:modified_time', '2024-12-17T08:00:00+00:00')(draft)
    },
  ],
  ['twitter:card large', 'twitter/card-type', put('twitter:card', 'large')],
  ['twitter:card empty', 'twitter/card-type', put('twitter:card', '')],
  ['twitter:card twice', 'open-graph/duplicate', add('<meta name="twitter:card" content="player">')],
  [
    'large card without an image',
    'twitter/large-card-without-image',
    (draft) => metaOf(draft, 'og:image') !== undefined && withoutImage(put('twitter:card', LARGE))(draft),
  ],
  ['twitter:site without @', 'twitter/handle', put('twitter:site', 'example')],
  ['twitter:creator as an address', 'twitter/handle', put('twitter:creator', 'https://x.com/example')],
  ['twitter:image relative', 'head/relative-url', put('twitter:image', '/wp-content/uploads/a.jpg')],
  ['twitter:image SVG', 'twitter/image-type', put('twitter:image', 'https://www.example.org/a.svg')],
  ['twitter:title too long', 'twitter/text-length', put('twitter:title', LONG)],
]

/** @type {readonly Row[]} */
const GRAPH = [
  ['JSON with a comma too many', 'safety/json-invalid', rawJson((text) => text.replace(/\}$/, ',}'))],
  ['JSON cut off', 'safety/json-invalid', rawJson((text) => text.slice(0, -20))],
  ['JSON escaped as HTML', 'safety/json-invalid', rawJson((text) => text.replaceAll('"', '&quot;'))],
  ['JSON with a comment', 'safety/json-invalid', rawJson((text) => `/* SEO */ ${text}`)],
  ['JSON empty', 'safety/json-invalid', rawJson(() => '')],
  ['JSON with a key twice', 'safety/json-invalid', rawJson((text) => text.replace('{', '{"@context":"x",'))],
  [
    'JSON that ends its script',
    'safety/script-sequence',
    rawJson((text) => text.replace(/"name":"/, '"name":"</script><b>')),
  ],
  [
    'JSON that opens a comment',
    'safety/script-sequence',
    rawJson((text) => text.replace(/"name":"/, '"name":"<!-- <script>')),
  ],
  [
    'JSON with U+2028',
    'safety/line-separator',
    rawJson((text) => text.replace(/"name":"/, '"name":"\u2028')),
  ],
  [
    'empty graph',
    'graph/empty-value',
    ({ json }) => (json ? Boolean(Object.assign(json, { '@graph': [] })) : false),
  ],
  ['id that is no address', 'head/bad-url', pageNode(() => ({ '@id': 'https://exa mple.com/' }))],
  [
    'script that is never closed',
    'safety/head-closed',
    add('<script type="application/ld+json">{"@context":"https://schema.org"}'),
  ],
  ['title that is never closed', 'safety/head-closed', add('<title>Fees')],
  ['graph without @context', 'graph/context', ({ json }) => (json ? delete json['@context'] : false)],
  [
    'graph of another @context',
    'graph/context',
    ({ json }) => {
      if (json === undefined) return false
      json['@context'] = 'https://example.org/terms'
      return true
    },
  ],
  [
    'reference that leads nowhere',
    'graph/dangling-id',
    pageNode((_, { url }) => ({ about: { '@id': `${url}#nothing` } })),
  ],
  [
    'node removed',
    'graph/dangling-id',
    ({ json, nodes, url }) => {
      // A node of another site may be described there.
      const isHere = (/** @type {any} */ one) => url !== '' && one['@id']?.startsWith(new URL('/', url).href)
      const website = nodes.find((one) => one['@type'] === 'WebSite' && isHere(one))
      if (website === undefined || !Array.isArray(json['@graph'])) return false
      json['@graph'] = json['@graph'].filter((/** @type {any} */ one) => one !== website)
      return true
    },
  ],
  [
    'two nodes with one @id',
    'graph/duplicate-id',
    (draft) => {
      const website = nodeOf(draft, 'WebSite')
      return website?.['@id'] === undefined ? false : addNode(() => ({ ...website, name: 'Another' }))(draft)
    },
  ],
  [
    'another script about a node',
    'graph/cross-script-id',
    (draft) => {
      const website = nodeOf(draft, 'WebSite')
      if (website?.['@id'] === undefined) return false
      const json = { '@context': 'https://schema.org', ...website, potentialAction: undefined }
      draft.tags.push({
        name: 'script',
        attributes: { type: 'application/ld+json' },
        text: JSON.stringify(json).replaceAll('<', '\\u003C'),
      })
      return true
    },
  ],
  ['@id relative', 'graph/relative-id', pageNode(() => ({ '@id': '#webpage' }))],
  ['part of itself', 'graph/self-reference', pageNode((page) => ({ isPartOf: { '@id': page['@id'] } }))],
  ['type of another case', 'vocabulary/unknown-type', pageNode(() => ({ '@type': 'Webpage' }))],
  ['type unknown', 'vocabulary/unknown-type', addNode(() => ({ '@type': 'Frequently', name: 'Asked' }))],
  ['property unknown', 'vocabulary/unknown-property', pageNode(() => ({ questionCount: 3 }))],
  [
    'property of another type',
    'vocabulary/domain',
    pageNode(() => ({ acceptedAnswer: { '@type': 'Answer', text: 'Ten euros for an evening.' } })),
  ],
  [
    'value of another type',
    'vocabulary/range',
    pageNode(() => ({ breadcrumb: { '@type': 'Person', name: 'Ann Lee' } })),
  ],
  ['value empty', 'graph/empty-value', pageNode(() => ({ about: '' }))],
  ['value null', 'graph/empty-value', pageNode(() => ({ about: null }))],
  [
    'name escaped as HTML',
    'graph/entity-in-text',
    pageNode((page) => ({ name: `${page.name} &#8211; it&#8217;s` })),
  ],
  ['name with a variable', 'head/template-left', pageNode(() => ({ name: '%%post_title%%' }))],
  [
    'name with a control character',
    'head/control-characters',
    pageNode((page) => ({ name: `${page.name}\u0001` })),
  ],
  [
    'name with a lone surrogate',
    'head/control-characters',
    pageNode((page) => ({ name: `${page.name}\ud83d` })),
  ],
  ['date without zone', 'graph/date-zone', pageNode(() => ({ datePublished: '2024-02-17T09:02:33' }))],
  [
    'date that does not exist',
    'graph/date-format',
    pageNode(() => ({ datePublished: '2025-02-30T09:02:33+00:00' })),
  ],
  [
    'hour that does not exist',
    'graph/date-format',
    pageNode(() => ({ datePublished: '2025-02-20T25:00:00+00:00' })),
  ],
  ['date in words', 'graph/date-format', pageNode(() => ({ dateModified: '17 Dec 2025' }))],
  [
    'modified before published',
    'graph/date-order',
    pageNode(
      ({ datePublished }) => datePublished !== undefined && { dateModified: '1980-02-17T09:02:33+00:00' },
    ),
  ],
  [
    'published in the future',
    'graph/date-future',
    pageNode(() => ({ datePublished: '2131-02-17T09:02:33+00:00' })),
  ],
  ['inLanguage english', 'graph/language', pageNode(() => ({ inLanguage: 'english' }))],
  ['inLanguage en_US', 'graph/language', pageNode(() => ({ inLanguage: 'en_US' }))],
  [
    'url of another page',
    'head/canonical-mismatch',
    pageNode((page) => ({ url: onHost(page.url, 'other.example.net') })),
  ],
  ['url relative', 'head/relative-url', pageNode((page) => ({ url: toPath(page.url) }))],
  ['url javascript:', 'safety/active-url', pageNode(() => ({ url: 'javascript:alert(1)' }))],
  ['link javascript:', 'safety/active-url', pageNode(() => ({ relatedLink: 'javascript:alert(1)' }))],
  [
    'type of schema.org by URL',
    'vocabulary/unknown-type',
    pageNode(() => ({ about: { '@type': 'https://schema.org/FAQpage', name: 'Fees' } })),
  ],
  ['keyword mistyped', 'vocabulary/unknown-property', pageNode(() => ({ '@Type': 'WebPage' }))],
  ['duration in words', 'vocabulary/range', pageNode(() => ({ timeRequired: '5 minutes' }))],
  ['date of the database', 'graph/date-format', pageNode(() => ({ dateModified: '2025-12-17 09:02:33' }))],
  ['inLanguage as an object', 'graph/language', pageNode(() => ({ inLanguage: { '@value': 'english' } }))],
  [
    'node instead of a graph',
    'graph/date-format',
    (draft) => {
      const page = pageNodeOf(draft)
      if (page === undefined) return false
      draft.json['@graph'] = { ...page, datePublished: 'yesterday' }
      return true
    },
  ],
  [
    'image with http',
    'head/mixed-scheme',
    pageNode((_, draft) => isOnHttps(draft) && { thumbnailUrl: 'http://www.example.org/a.jpg' }),
  ],
  [
    'logo too small',
    'graph/logo',
    addNode(() => ({
      '@type': 'Organization',
      name: 'Example',
      logo: { '@type': 'ImageObject', url: 'https://www.example.org/logo.png', width: 64, height: 64 },
    })),
  ],
  [
    'author with "by"',
    'graph/author-name',
    pageNode(() => ({ author: { '@type': 'Person', name: 'By Ann Lee' } })),
  ],
  ['author a text', 'graph/author-name', pageNode(() => ({ author: 'Ann Lee' }))],
  ['node tied to nothing', 'graph/orphan-node', addNode(() => ({ '@type': 'Person', name: 'Ann Lee' }))],
  [
    'graph too deep',
    'graph/too-large',
    pageNode(() => ({
      about: Array.from({ length: 30 }).reduce(
        (inner) => ({
          '@type': 'Thing',
          name: 'About',
          subjectOf: { '@type': 'CreativeWork', about: inner },
        }),
        undefined,
      ),
    })),
  ],
  [
    'search action',
    'graph/search-action-retired',
    addNode(() => ({ '@type': 'WebSite', name: 'Example', potentialAction: { '@type': 'SearchAction' } })),
  ],
  ['breadcrumbs in another order', 'graph/breadcrumb-order', breadcrumbs((list) => list.toReversed())],
  [
    'breadcrumbs in another order, as a list',
    'graph/breadcrumb-order',
    node(
      'BreadcrumbList',
      ({ itemListElement: list }) => list?.length > 1 && { itemListElement: { '@list': list.toReversed() } },
    ),
  ],
  ['breadcrumbs of text', 'graph/required-property', breadcrumbs((list) => list.map(({ name }) => name))],
  [
    'breadcrumb without a URL',
    'graph/breadcrumb-item',
    breadcrumb(0, { item: { '@type': 'WebPage', name: 'Home' } }),
  ],
  ['breadcrumbs of one position', 'graph/breadcrumb-order', breadcrumb(1, { position: 1 })],
  [
    'breadcrumbs from 0',
    'graph/breadcrumb-order',
    breadcrumbs((list) => list.map((one) => ({ ...one, position: one.position - 1 }))),
  ],
  [
    'breadcrumb without position',
    ['graph/required-property', 'graph/breadcrumb-order'],
    breadcrumb(0, { position: undefined }),
  ],
  ['breadcrumb at position 1.5', 'graph/breadcrumb-order', breadcrumb(0, { position: 1.5 })],
  ['breadcrumb with a relative item', 'head/relative-url', breadcrumb(0, { item: '/faq/' })],
  ['breadcrumb with an empty name', 'graph/empty-value', breadcrumb(0, { name: '' })],
  [
    'breadcrumbs without a list',
    'graph/required-property',
    node('BreadcrumbList', () => ({ itemListElement: undefined })),
  ],
  ['breadcrumb without name', 'graph/required-property', breadcrumb(0, { name: undefined })],
  ['breadcrumb without item', 'graph/breadcrumb-item', breadcrumb(0, { item: undefined })],
  [
    'last breadcrumb of another page',
    'graph/breadcrumb-last',
    breadcrumb(-1, { item: 'https://other.example.net/' }),
  ],
  ['single breadcrumb', 'graph/breadcrumb-short', breadcrumbs((list) => list.slice(0, 1))],
]

/** @type {readonly Row[]} */
const QUESTIONS = [
  ['FAQPage without mainEntity', 'faq/no-question', node('FAQPage', () => ({ mainEntity: undefined }))],
  ['FAQPage with an empty mainEntity', 'faq/no-question', node('FAQPage', () => ({ mainEntity: [] }))],
  [
    'second FAQPage',
    'faq/two-faq-pages',
    (draft) =>
      nodeOf(draft, 'FAQPage') !== undefined &&
      addNode(({ url }) => ({
        '@type': 'FAQPage',
        '@id': `${url}#another-faq`,
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Is it open?',
            acceptedAnswer: { '@type': 'Answer', text: 'Yes, it is open.' },
          },
        ],
      }))(draft),
  ],
  [
    'FAQPage and QAPage',
    'faq/faq-and-qa',
    (draft) =>
      nodeOf(draft, 'FAQPage') !== undefined &&
      addNode(() => ({
        '@type': 'QAPage',
        mainEntity: { '@type': 'Question', name: 'Is it open?', answerCount: 0 },
      }))(draft),
  ],
  ['mainEntity a text', 'faq/no-question', node('FAQPage', () => ({ mainEntity: 'Questions' }))],
  ['question undefined', 'head/template-left', node('Question', () => ({ name: 'undefined' }))],
  [
    'answer only suggested',
    'faq/answer-missing',
    node('Question', ({ acceptedAnswer }) => ({
      acceptedAnswer: undefined,
      suggestedAnswer: acceptedAnswer,
    })),
  ],
  ['answer a text of its own', 'faq/answer-missing', node('Question', () => ({ acceptedAnswer: 'Ten.' }))],
  ['question without name', 'faq/question-empty', node('Question', () => ({ name: undefined }))],
  ['question of blanks', 'faq/question-empty', node('Question', () => ({ name: '<b>&nbsp;</b>' }))],
  [
    'question with markup',
    'faq/question-html',
    node('Question', (question) => ({ name: `<strong>${question.name}</strong>` })),
  ],
  [
    'question twice',
    'faq/question-duplicate',
    (draft) => {
      const [first, second] = draft.nodes.filter((one) => one['@type'] === 'Question')
      if (second === undefined) return false
      second.name = `  ${first.name.toUpperCase()}`
      return true
    },
  ],
  ['question too long', 'faq/question-long', node('Question', () => ({ name: LONG }))],
  ['question without answer', 'faq/answer-missing', node('Question', () => ({ acceptedAnswer: undefined }))],
  [
    'answer without text',
    'faq/answer-missing',
    node('Question', ({ acceptedAnswer }) => ({ acceptedAnswer: { ...acceptedAnswer, text: undefined } })),
  ],
  [
    'two answers',
    'faq/answer-many',
    node('Question', (question) => ({
      acceptedAnswer: [question.acceptedAnswer, { '@type': 'Answer', text: 'Or else ten euros.' }],
    })),
  ],
  ['answer empty', 'faq/answer-empty', answer(() => '')],
  ['answer of blanks', 'faq/answer-empty', answer(() => '<p>&nbsp;\u200b</p>')],
  [
    'answer that is an image',
    'faq/answer-image-only',
    answer(() => '<p><img src="https://www.example.org/a.png" alt=""></p>'),
  ],
  ['answer with a script', 'faq/answer-active', answer((html) => `${html}<script>alert(1)</script>`)],
  [
    'answer in two parts, one of them a script',
    'faq/answer-active',
    node('Question', ({ acceptedAnswer }) => ({
      acceptedAnswer: { ...acceptedAnswer, text: [acceptedAnswer.text, '<script>alert(1)</script>'] },
    })),
  ],
  ['answer with a handler', 'faq/answer-active', answer((html) => `${html}<b onclick="alert(1)">More</b>`)],
  [
    'answer with a script URL',
    'faq/answer-active',
    answer((html) => `${html}<a href="JavaScript:alert(1)">More</a>`),
  ],
  [
    'answer with a data URL',
    'faq/answer-active',
    answer((html) => `${html}<a href="data:text/html,x">More</a>`),
  ],
  [
    'answer with a frame',
    'faq/answer-active',
    answer((html) => `${html}<iframe src="https://www.example.org/"></iframe>`),
  ],
  [
    'answer with a relative link',
    'faq/answer-link',
    answer((html) => `${html}<a href="/fees/">Fees here</a>`),
  ],
  [
    'answer with a link without text',
    'faq/answer-link',
    answer((html) => `${html}<a href="https://www.example.org/"></a>`),
  ],
  ['answer with a table', 'faq/answer-tag', answer((html) => `${html}<table><tr><td>Ten</td></tr></table>`)],
  ['answer not balanced', 'faq/answer-unbalanced', answer((html) => `<div><p><b>${html}</p>`)],
  [
    'answer that is the question',
    'faq/answer-equals-question',
    answer((_, { name }) => `<p>${escapeHtml(name)}</p>`),
  ],
  ['answer with a shortcode', 'faq/shortcode-left', answer((html) => `${html}[faq_list id="7"]`)],
  [
    'answer with a block comment',
    'faq/shortcode-left',
    answer((html) => `<!-- wp:faq/block {"id":7} -->${html}`),
  ],
  ['answer of one word', 'faq/answer-short', answer(() => '<p>Yes.</p>')],
  ['answer of an article', 'faq/answer-long', answer(() => `<p>${LONG.repeat(20)}</p>`)],
  [
    'answer that advertises',
    'faq/answer-promo',
    answer(() => 'Call us! <a href="https://www.example.org/">Contact</a>'),
  ],
  [
    'answer escaped as a whole',
    'head/html-in-text',
    answer((html) => `&lt;p&gt;${html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}&lt;/p&gt;`),
  ],
  [
    'answer without a type',
    'faq/answer-missing',
    node('Question', ({ acceptedAnswer }) => ({ acceptedAnswer: { ...acceptedAnswer, '@type': undefined } })),
  ],
  ['answer with a variable left', 'head/template-left', answer((html) => `${html}<p>%%sitename%%</p>`)],
  ['answer with a control character', 'head/control-characters', answer((html) => `${html}\u0001`)],
  [
    'answer that is not on the page',
    'faq/not-visible',
    answer(() => '<p>Nobody has ever read this answer anywhere.</p>'),
    { input: () => ({ pageHtml: '<main><h1>Fees</h1><p>Ten euros for an evening.</p></main>' }) },
  ],
]

/** @type {readonly Row[]} */
const AROUND = [
  ['script', 'safety/executable', add('<script>alert(1)</script>')],
  [
    'script of a module',
    'safety/executable',
    add('<script type="module" src="https://other.example.net/a.js"></script>'),
  ],
  [
    'element that ends the head',
    'safety/head-closed',
    ({ tags }) => {
      tags.unshift(written('<p>SEO</p>'))
    },
  ],
  [
    'text that ends the head',
    'safety/head-closed',
    ({ tags }) => {
      tags.unshift(written('SEO by nobody'))
    },
  ],
  ['comment that ends early', 'safety/comment-data', add('<!-- What does --> mean? -->')],
  ['link to code', 'safety/active-url', add('<link rel="stylesheet" href="javascript:alert(1)">')],
]

/** @type {readonly Mutation[]} */
export const MUTATIONS = [
  ...TITLE_AND_DESCRIPTION,
  ...URLS,
  ...ROBOTS,
  ...SOCIAL,
  ...GRAPH,
  ...QUESTIONS,
  ...AROUND,
].map(([name, expects, mutate, more]) => ({ name, expects: [expects].flat(), mutate, ...more }))
