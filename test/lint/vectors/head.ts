import { toFaqPage } from 'wp-faq-seo/faq'
import { parsePost } from 'wp-faq-seo/wordpress'
import { added, CLEAN_HTML, PAGE_URL, replaced, withGraph, without, withValue } from '../clean-head.js'
import type { RuleVectors, Vector } from '../vectors.js'

const NO_HEAD = { graph: { '@type': 'WebSite', '@id': 'https://www.example.com/#website' } }
const NOINDEX = withValue('robots', 'noindex, follow')

/** The clean head with other robots directives. */
const withRobots = (content: string) => withValue('robots', content)

/** A page and a post with a text by their author. */
function writtenBy(html: string) {
  const post = parsePost({
    id: 1,
    type: 'faq',
    link: PAGE_URL,
    title: { rendered: 'How is it written?' },
    content: { rendered: html },
  })
  return { page: toFaqPage(post), post }
}

/** The post of the clean head. */
const POST = parsePost({ id: 41, type: 'faq', slug: 'fees', link: PAGE_URL, title: { rendered: 'Fees?' } })
const CMS_POST = parsePost({ ...POST, link: 'https://cms.example.com/faq/fees/' })

/** The clean head at another URL, with the post. */
const movedTo = (url: string) => ({ html: CLEAN_HTML.replaceAll(`${PAGE_URL}"`, `${url}"`), post: POST })

const CMS = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }

export const HEAD_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'head/title-missing': {
    flags: [
      without('<title>'),
      replaced(/<title>.*<\/title>/, '<title> &#32;\n</title>'),
      // A title in noscript is not the title of the page.
      replaced(/<title>.*<\/title>/, '<noscript><title>Fees</title></noscript>'),
      { head: { canonical: PAGE_URL } },
    ],
    passes: [replaced(/<title>.*<\/title>/, '<TITLE>Fees</TITLE>'), { head: { title: 'Fees' } }],
    silent: [NO_HEAD, {}],
  },
  'head/title-many': {
    flags: [
      added('<title>Another</title>'),
      added('<title></title>'),
      added('<title>What does a course cost? - Example School</title>'),
    ],
    passes: [
      added('<noscript><title>Another</title></noscript>'),
      added('<meta name="title" content="Another">'),
      { html: `${CLEAN_HTML}<body><svg><title>A drawing</title></svg>` },
    ],
    silent: [{ head: { title: 'Fees' } }, NO_HEAD],
  },
  'head/title-long': {
    flags: [
      replaced(/<title>.*<\/title>/, `<title>${'il'.repeat(36)}</title>`),
      replaced(/<title>.*<\/title>/, `<title>${'W'.repeat(32)}</title>`),
      replaced(/<title>.*<\/title>/, `<title>${'費'.repeat(31)}</title>`),
      {
        ...replaced(/<title>.*<\/title>/, '<title>Fees</title>'),
        config: { rules: { 'head/title-long': ['info', { maxPixels: 10 }] } },
      },
    ],
    passes: [
      replaced(/<title>.*<\/title>/, `<title>${'il'.repeat(35)}</title>`),
      replaced(/<title>.*<\/title>/, `<title>${'W'.repeat(31)}</title>`),
      replaced(/<title>.*<\/title>/, `<title>${'費'.repeat(30)}</title>`),
      // Decoded characters are counted.
      replaced(/<title>.*<\/title>/, `<title>\n${'&amp;'.repeat(40)}\n</title>`),
    ],
    silent: [without('<title>')],
  },
  'head/description-missing': {
    flags: [without('name="description"'), withValue('description', ' ')],
    passes: [withValue('description', 'A'), replaced('name="description"', 'NAME="Description"')],
    silent: [
      { html: NOINDEX.html.replace(/<meta name="description".*>/, '') },
      { html: withRobots('none').html.replace(/<meta name="description".*>/, '') },
      NO_HEAD,
    ],
  },
  'head/description-many': {
    flags: [
      added('<meta name="description" content="Another.">'),
      added('<meta name="DESCRIPTION" content="Another.">'),
    ],
    passes: [
      added('<meta name="twitter:description" content="Another.">'),
      added('<noscript><meta name="description" content="Another."></noscript>'),
    ],
    silent: [without('name="description"'), NO_HEAD],
  },
  'head/description-length': {
    flags: [
      withValue('description', 'a'.repeat(119)),
      withValue('description', 'a'.repeat(157)),
      {
        ...withValue('description', 'a'.repeat(150)),
        config: { rules: { 'head/description-length': ['info', { max: 149 }] } },
      },
    ],
    passes: [
      withValue('description', 'a'.repeat(120)),
      withValue('description', 'a'.repeat(156)),
      withValue('description', '&amp;'.repeat(156)),
    ],
    silent: [without('name="description"'), withValue('description', '')],
  },
  'head/entity-left': {
    flags: [
      replaced(/<title>.*<\/title>/, '<title>What&amp;#8217;s the fee?</title>'),
      withValue('og:title', 'Q&amp;amp;A'),
      withValue('og:image:alt', 'A&amp;nbsp;room'),
      { head: { title: 'Books &#038; exam' } },
      { head: { title: 'Opening hours &#8211 online' } },
      // A different reference than the one by the author.
      { ...withValue('og:title', 'Q&amp;amp;A'), ...writtenBy('<p>Write &amp;lt; for a bracket.</p>') },
      // After the one by the author.
      {
        ...withValue('og:title', 'Is &amp;lt; it &amp;#8217;s?'),
        ...writtenBy('<p>Write &amp;lt; for a bracket.</p>'),
      },
    ],
    passes: [
      withValue('og:title', 'Q&amp;A'),
      withValue('og:title', 'R&amp;D; and others'),
      withValue('og:title', 'AT&amp;T;'),
      withValue('og:title', 'The &amp;#1 choice'),
      { ...withValue('og:title', 'How to write &amp;amp;'), ...writtenBy('<p>Write &amp;amp; for it.</p>') },
      {
        ...withValue('og:title', 'How to write &amp;amp;'),
        post: writtenBy('<p>Write &amp;amp; for it.</p>').post,
      },
    ],
    silent: [NO_HEAD, { html: '' }],
  },
  'head/html-in-text': {
    flags: [
      withValue('description', `&lt;p&gt;Failing the exam${' is hard'.repeat(15)}&lt;/p&gt;`),
      withValue('og:title', 'What &lt;b&gt;does&lt;/b&gt; it cost?'),
      withValue('og:title', 'One&lt;br /&gt;two'),
      withGraph(({ Question }) => {
        Object.assign((Question?.acceptedAnswer ?? {}) as object, {
          text: '&lt;p&gt;Ten euros for all.&lt;/p&gt;',
        })
      }),
      added('<meta name="twitter:title" content="&lt;a href=x&gt;Fees&lt;/a&gt;">'),
    ],
    passes: [
      withValue('og:title', 'Is 3 &lt; 4 and 5 &gt; 4?'),
      withGraph(({ Question }) => {
        Object.assign((Question?.acceptedAnswer ?? {}) as object, { text: '<p>&lt;br&gt; ends a line.</p>' })
      }),
      withValue('og:title', 'What is List&lt;T&gt; in TypeScript?'),
      withValue('og:title', 'When a &lt;b and c&gt; d'),
      {
        ...withValue('og:title', 'What is the &lt;br&gt; element?'),
        ...writtenBy('<p>The &lt;br&gt; element breaks lines.</p>'),
      },
    ],
    silent: [NO_HEAD, { html: '<title>&lt;</title>' }],
  },
  'head/template-left': {
    flags: [
      withValue('og:title', 'Fees %%sep%% %%sitename%%'),
      withValue('og:title', 'Fees %sep% Example'),
      withValue('og:title', 'Fees #separator_sa Example'),
      withValue('og:title', '{{ title }} - Example'),
      withValue('og:title', `\${page.title}`),
      withValue('og:title', '%s - Example'),
      withValue('og:title', 'Fees - undefined'),
      withValue('og:title', 'null'),
      withValue('og:description', '[object Object]'),
      { ...withValue('og:title', 'Use %s on %%sitename%%'), ...writtenBy('<p>%s is a text.</p>') },
      { ...withValue('og:title', 'undefined - Example'), ...writtenBy('<p>It is undefined.</p>') },
      withGraph(({ WebSite }) => {
        Object.assign(WebSite ?? {}, { name: '%%sitename%%' })
      }),
    ],
    passes: [
      withValue('og:title', 'What does undefined mean in JavaScript?'),
      withValue('og:title', '100% safe, 50%off'),
      withValue('og:title', 'Save 10%sure'),
      withValue('og:title', 'Null and void'),
      { ...withValue('og:title', 'What is %%title%%?'), ...writtenBy('<p>%%title%% is a variable.</p>') },
    ],
    silent: [NO_HEAD, without('<title>')],
  },
  'head/control-characters': {
    flags: [
      withValue('og:title', 'Fees\u0001'),
      withValue('og:title', 'Fees&#x85;\u0085'),
      withValue('og:title', 'Fees\ufffe'),
      { head: { title: 'Fees \ud83d' } },
      withGraph(({ WebSite }) => {
        Object.assign(WebSite ?? {}, { name: 'Example\u0007' })
      }),
      withValue('og:url', 'https://www.example.com/faq/fees/\u0001'),
    ],
    passes: [
      withValue('og:title', 'Fees\tand\nbooks 😀'),
      withValue('og:title', 'Fees\u00a0\u200d\ufffd'),
      { head: { title: '👩‍🏫' } },
    ],
    silent: [NO_HEAD],
  },
  'head/replacement-character': {
    flags: [
      withValue('og:title', 'Caf\ufffd'),
      added('<meta name="author" content="Ann &#xfffd; Lee">'),
      withGraph(({ Question }) => {
        if (Question) Question.acceptedAnswer.text = '<p>Ten euros for a caf\ufffd and a book.</p>'
      }),
      { html: CLEAN_HTML, page: { url: PAGE_URL, title: 'Fees', html: '<p>Caf\ufffd</p>' } },
      { json: { title: { rendered: 'Caf&#65533;' } } },
      { json: { name: 'Caf\ufffd', taxonomy: 'category' } },
      { pageHtml: '<p>Caf\ufffd</p>' },
    ],
    passes: [withValue('og:title', 'Café? ◆ ?')],
    silent: [NO_HEAD, { json: { slug: 'caf\ufffd' } }],
  },
  'head/double-encoding': {
    flags: [
      ...[
        'CafÃ©',
        'donâ€™t',
        'fÃ¼r',
        'Ã–l',
        'Ãœber',
        'gÃ®te',
        'Å‚Ã³dÅº',
        '10 â‚¬',
        '5 Â°C',
        'Â«ouiÂ»',
        'ÐŸÑ€Ð¸',
        'ðŸ˜€ ok',
        'æ—¥æœ¬',
        'don\u00e2\u0080\u0099t',
      ].map((title): Vector => ({ ...withValue('og:title', title), also: ['head/control-characters'] })),
      withGraph(({ Question }) => {
        if (Question) Question.acceptedAnswer.text = '<p>Ten euros for a cafÃ© and a book.</p>'
      }),
      { html: CLEAN_HTML, page: { url: PAGE_URL, title: 'Fees', html: '<p>CafÃ©</p>' } },
      { json: { excerpt: { rendered: '<p>Caf&Atilde;&copy;</p>' } } },
      { pageHtml: '<h1>CafÃ©</h1>' },
    ],
    passes: [
      ...[
        'Café',
        'NÃO',
        '“IRMÃ” e “MAÇÃ”',
        'MAÇÃ…',
        '« MAÇÃ »',
        '„Spaß“',
        'HYVÄ”',
        'SKÅ–OSLO',
        'touché…»',
        '« café\u00a0»',
        '‘café’”',
        'PÂ, ÂM',
        'ESPAÑ…',
        'Öl – groß™',
        '5×½',
      ].map((title) => withValue('og:title', title)),
    ],
    silent: [NO_HEAD, { json: { slug: 'cafÃ©' } }],
  },
  'head/canonical-missing': {
    flags: [without('rel="canonical"'), withValue('canonical', '')],
    passes: [replaced('rel="canonical"', 'rel="CANONICAL"')],
    silent: [
      { html: NOINDEX.html.replace(/<link rel="canonical".*>/, '') },
      {
        html: without('rel="canonical"').html.replace(
          'name="robots" content="',
          'name="robots" content="none, ',
        ),
        also: [],
        config: { rules: { 'head/robots-conflict': 'off' } },
      },
      NO_HEAD,
    ],
  },
  'head/canonical-many': {
    flags: [
      added('<link rel="canonical" href="https://www.example.com/other/">'),
      added(`<link rel="canonical" href="${PAGE_URL}">`),
      {
        html: `${without('rel="canonical"').html}<body><p>Text</p><link rel="canonical" href="${PAGE_URL}">`,
      },
    ],
    passes: [
      added(`<link rel="shortlink" href="https://www.example.com/?p=1">`),
      replaced('rel="canonical"', 'rel="nofollow canonical"'),
      { html: `<html><head>${CLEAN_HTML}</head><body><p>Text</p></body></html>` },
    ],
    silent: [without('rel="canonical"'), { head: { canonical: PAGE_URL } }],
  },
  'head/canonical-relative': {
    flags: [
      withValue('canonical', '/faq/fees/'),
      withValue('canonical', 'fees/'),
      withValue('canonical', '//www.example.com/faq/fees/'),
      replaced(`rel="canonical" href="${PAGE_URL}"`, 'rel="canonical nofollow" href="/faq/fees/"'),
    ].map((vector) => ({ ...vector, also: ['head/canonical-mismatch'] as const })),
    passes: [withValue('canonical', 'HTTPS://www.example.com/faq/fees/')],
    silent: [without('rel="canonical"'), withValue('canonical', '')],
  },
  'head/canonical-fragment': {
    flags: [withValue('canonical', `${PAGE_URL}#cost`), withValue('canonical', `${PAGE_URL}#`)],
    passes: [withValue('canonical', PAGE_URL.replace('fees', 'f%23es'))].map((vector) => ({
      html: vector.html.replaceAll('/faq/fees/', '/faq/f%23es/'),
    })),
    silent: [without('rel="canonical"')],
  },
  'head/canonical-mismatch': {
    flags: [
      withValue('canonical', 'https://www.example.com/faq/fees-2/'),
      withValue('og:url', 'https://www.example.com/faq/fees-2/'),
      replaced(`rel="canonical" href="${PAGE_URL}"`, `rel="home CANONICAL" href="${PAGE_URL}2/"`),
      withGraph(({ FAQPage }) => {
        Object.assign(FAQPage ?? {}, { url: 'https://www.example.com/faq/fees-2/', '@id': 'urn:page' })
      }),
      // Without a canonical link, the other two are compared.
      { html: withValue('og:url', 'https://www.example.com/').html.replace(/<link rel="canonical".*>/, '') },
    ],
    passes: [
      withValue('og:url', 'https://www.example.com/faq/fees'),
      withValue('og:url', 'https://WWW.example.com:443/faq/fees/'),
      withValue('og:url', `${PAGE_URL}#top`),
      // With several pages, it is unknown which one is meant.
      withGraph((_, graph) => {
        graph['@graph'] = [
          { '@type': 'WebPage', '@id': 'https://www.example.com/a/', url: 'https://www.example.com/a/' },
          { '@type': 'WebPage', '@id': 'https://www.example.com/b/', url: 'https://www.example.com/b/' },
        ]
      }),
    ],
    silent: [
      { html: `<link rel="canonical" href="${PAGE_URL}"><title>Fees</title>` },
      { head: { title: 'Fees' } },
    ],
  },
  'head/canonical-plain': {
    flags: [
      movedTo('https://www.example.com/?p=41'),
      movedTo('https://example.com/?post_type=faq&p=41'),
      movedTo('https://www.example.com/?faq=fees'),
      movedTo(`${PAGE_URL}?preview=true`),
      { ...movedTo('https://cms.example.com/?p=41'), post: CMS_POST },
      { ...movedTo('https://www.example.com/?p=41'), post: CMS_POST, urls: CMS },
      { ...movedTo('https://www.example.com/?p=41'), post: undefined, json: JSON.stringify(POST) },
    ],
    passes: [
      { html: CLEAN_HTML, post: POST },
      { html: CLEAN_HTML, post: CMS_POST, urls: CMS },
      movedTo('https://www.example.com/?p=42'),
      movedTo('https://www.example.com/?faq=books'),
      movedTo('https://shop.example.com/?p=41'),
      {
        ...movedTo('https://www.example.com/?p=41'),
        post: parsePost({ ...POST, link: 'https://www.example.com/?p=41' }),
      },
    ],
    silent: [{ html: movedTo('https://www.example.com/?p=41').html }, { post: POST }],
  },
  'head/canonical-elsewhere': {
    flags: [
      movedTo('https://shop.example.com/faq/fees/'),
      movedTo('https://www.example.com/faq/books/'),
      movedTo('https://www.example.com/?p=42'),
      // Without a URL map, the front end is unknown.
      { html: CLEAN_HTML, post: CMS_POST },
      { ...movedTo('https://shop.example.com/faq/fees/'), post: CMS_POST, urls: CMS },
    ],
    passes: [
      { html: CLEAN_HTML, post: POST },
      { html: CLEAN_HTML, post: CMS_POST, urls: CMS },
      { ...movedTo('https://www.example.com/faq/books/'), post: CMS_POST, urls: CMS },
      movedTo(`${PAGE_URL}2/`),
      movedTo(`${PAGE_URL}page/2/`),
      movedTo('http://example.com/faq/fees'),
      // Another rule reports it.
      movedTo('https://www.example.com/?p=41'),
      {
        ...movedTo('https://www.example.com/?p=41&page=2'),
        post: parsePost({ ...POST, link: 'https://www.example.com/?p=41' }),
      },
    ],
    silent: [
      { html: movedTo('https://shop.example.com/').html },
      { post: POST },
      { html: CLEAN_HTML, post: { ...POST, link: 'about:blank' } },
    ],
  },
  'head/mixed-scheme': {
    flags: [
      withValue('og:image', 'http://www.example.com/media/class.jpg'),
      withValue('canonical', PAGE_URL.replace('https:', 'http:')),
      replaced('hreflang="de" href="https:', 'hreflang="de" href="http:'),
      withGraph(({ ImageObject }) => {
        Object.assign(ImageObject ?? {}, { contentUrl: 'http://www.example.com/media/class.jpg' })
      }),
    ],
    passes: [
      withGraph(({ Organization }) => {
        Object.assign(Organization ?? {}, { sameAs: ['http://elsewhere.example/school'] })
      }),
      withGraph(({ FAQPage }) => {
        Object.assign(FAQPage ?? {}, { relatedLink: 'http://elsewhere.example/fees' })
      }),
      withGraph((_, graph) => {
        graph['@context'] = 'http://schema.org'
      }),
    ],
    silent: [{ html: CLEAN_HTML.replaceAll('https://www', 'http://www') }, { html: '<title>Fees</title>' }],
  },
  'head/relative-url': {
    flags: [
      withValue('og:image', '/media/class.jpg'),
      withValue('og:image', 'class.jpg'),
      { ...withValue('og:url', '/faq/fees/'), also: ['head/canonical-mismatch'] },
      added('<meta name="twitter:image" content="//cdn.example.com/a.jpg">'),
      replaced('href="https://www.example.com/de/fragen/preise/"', 'href="/de/fragen/preise/"'),
      replaced(
        'rel="alternate" hreflang="de" href="https://www.example.com/de/fragen/preise/"',
        'rel="alternate nofollow" hreflang="de" href="/de/fragen/preise/"',
      ),
      added('<meta property="og:see_also" content="/faq/">'),
      withGraph(({ FAQPage }) => {
        Object.assign(FAQPage ?? {}, { relatedLink: '/faq/' })
      }),
      withGraph(({ BreadcrumbList }) => {
        BreadcrumbList?.itemListElement.splice(1, 1, {
          '@type': 'ListItem',
          position: 2,
          name: 'Questions',
          item: '/faq/',
        })
      }),
    ],
    passes: [
      withValue('og:image', 'HTTPS://www.example.com/a.jpg'),
      added('<link rel="icon" href="/icon.png">'),
    ],
    silent: [{ html: '<title>Fees</title>' }, withValue('canonical', '')],
  },
  'head/bad-url': {
    flags: [
      withValue('og:image', 'https://www.example.com/a b.jpg'),
      withValue('og:image', 'https://exa mple.com/'),
      withValue('og:image', 'https://'),
      withValue('og:image', 'https:///a.jpg'),
      withValue('og:image', 'https:/www.example.com/a.jpg'),
      withValue('og:image', 'https:www.example.com/a.jpg'),
      withValue('og:image', 'https://www.example.comhttps://www.example.com/a.jpg'),
      withValue('og:image', 'https://http://www.example.com/a.jpg'),
      withValue('og:image', 'https://www..example.com/a.jpg'),
      withValue('og:image', 'https://www.example.com\\a.jpg'),
      withValue('og:image', 'https://ann:secret@www.example.com/a.jpg'),
      withValue('og:image', 'ftp://www.example.com/a.jpg'),
      withValue('og:image', 'tel:123'),
      withGraph(({ ImageObject }) => {
        Object.assign(ImageObject ?? {}, { contentUrl: 'file:///a.jpg' })
      }),
    ],
    passes: [
      withValue('og:image', 'https://www.example.com/ä/费.jpg?a=1&amp;b=%20#c'),
      withValue('og:image', 'https://archive.example.com/2025/https://www.example.com/a.jpg'),
      withValue('og:image', 'https://bücher.example.com:443/a.jpg'),
      // White space around a URL is ignored.
      withValue('og:image', ' https://www.example.com/a.jpg\n'),
      withGraph(({ WebSite, Organization }) => {
        const potentialAction = { '@type': 'ReadAction', target: 'android-app://com.example/a' }
        Object.assign(WebSite ?? {}, { potentialAction })
        Object.assign(Organization ?? {}, { sameAs: ['mailto:school@example.com', 'tel:123'] })
      }),
      withGraph(({ WebSite }) => {
        Object.assign(WebSite ?? {}, {
          potentialAction: {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: 'https://www.example.com/?s={search_term_string}' },
            'query-input': 'required name=search_term_string',
          },
        })
      }),
    ],
    silent: [{ html: '<title>Fees</title>' }],
  },
  'head/private-url': {
    flags: [
      withValue('og:image', 'https://localhost/a.jpg'),
      withValue('og:image', 'https://wordpress.local/a.jpg'),
      withValue('og:image', 'https://192.168.1.10/a.jpg'),
      withValue('og:image', 'https://[::1]/a.jpg'),
      withValue('og:image', 'https://[::ffff:127.0.0.1]/a.jpg'),
      withValue('og:image', 'https://wordpress/a.jpg'),
      withValue('og:image', 'https://nas.home.arpa/a.jpg'),
      withValue('og:image', 'https://240.0.0.1/a.jpg'),
      withValue('og:image', 'https://www.example.com/?elementor-preview=1'),
      withValue('og:image', 'https://www.example.com:8443/a.jpg'),
      withValue('og:image', 'https://www.example.com/?p=1&amp;preview=true'),
    ],
    passes: [
      withValue('og:image', 'https://www.example.com:443/a.jpg'),
      withValue('og:image', 'https://localhost.example.com/a.jpg'),
      withValue('og:image', 'https://172.32.0.1/a.jpg'),
      withValue('og:image', 'https://198.20.0.1/a.jpg'),
      withValue('og:image', 'https://[2001:db8::1]/a.jpg'),
      withValue('og:image', 'https://www.example.com/?p=previews'),
      withValue('og:image', 'https://10.example.com/a.jpg'),
    ],
    silent: [{ html: '<title>Fees</title>' }],
  },
  'head/robots-conflict': {
    flags: [
      withRobots('index, noindex'),
      withRobots('FOLLOW,NOFOLLOW'),
      withRobots('all, none'),
      withRobots('nosnippet, max-snippet:20'),
      withRobots('nosnippet, max-snippet:-1'),
      withRobots('max-snippet:0, max-snippet:50'),
      withRobots('max-image-preview:none, max-image-preview:large'),
      added('<meta name="robots" content="noindex">'),
      added('<meta name="robots" content="max-image-preview:none">'),
    ],
    passes: [
      withRobots('nosnippet, max-snippet:0'),
      withRobots('index, index, max-snippet:-1, max-snippet:-1'),
      withRobots('noindex, nofollow'),
      // Directives for one crawler may differ.
      added('<meta name="bingbot" content="noindex">'),
      added('<meta name="robots" content="noarchive">'),
    ],
    silent: [without('name="robots"'), NO_HEAD],
  },
  'head/robots-unknown': {
    flags: [
      withRobots('index, folow'),
      withRobots('index follow'),
      withRobots('noydir'),
      added('<meta name="googlebot" content="no-index">'),
    ],
    passes: [
      withRobots('ALL, NoTranslate, max-snippet: 5'),
      withRobots('unavailable_after: Friday, 25-Jun-27 15:00:00 UTC, noimageindex'),
      withRobots('index,,follow,'),
    ],
    silent: [without('name="robots"'), NO_HEAD],
  },
  'head/robots-value': {
    flags: [
      withRobots('max-snippet:long'),
      withRobots('max-snippet:-2'),
      withRobots('max-snippet'),
      withRobots('max-image-preview:huge'),
      withRobots('unavailable_after: soon'),
      withRobots('unavailable_after: 2027-02-30'),
      withRobots('unavailable_after: 45 Jun 2027 15:00:00 GMT'),
      withRobots('unavailable_after: 25 Foo 2027 15:00:00 GMT'),
    ],
    passes: [
      withRobots('max-snippet : 0, max-video-preview:-1, max-image-preview:NONE'),
      withRobots('unavailable_after: 2027-06-25'),
      withRobots('unavailable_after: 2027-06-25T15:00:00+00:00'),
      withRobots('unavailable_after: June 25 2027'),
      withRobots('unavailable_after: 25 Jun 2027 15:00:00 GMT'),
      withRobots('unavailable_after: Friday, 25-Jun-27 15:00:00 UTC, max-snippet:-1'),
    ],
    silent: [without('name="robots"'), withRobots('index, follow')],
  },
  'head/noindex-canonical': {
    flags: [
      {
        html: withRobots('noindex')
          .html.replace(
            `rel="canonical" href="${PAGE_URL}"`,
            'rel="canonical" href="https://www.example.com/"',
          )
          .replace(/<meta property="og:url".*>\n/, '')
          .replace(/<script.*\n/, ''),
        page: writtenBy('').page,
      },
    ],
    passes: [
      withRobots('noindex'),
      {
        html: NOINDEX.html.replace(/<meta property="og:url".*>\n/, '').replace(/<script.*\n/, ''),
        post: { ...writtenBy('').post, link: PAGE_URL.replace('www', 'cms') },
        urls: CMS,
      },
    ],
    silent: [
      withRobots('index'),
      { html: NOINDEX.html.replace(/<link rel="canonical".*>/, '') },
      {
        html: '<meta name="robots" content="noindex"><link rel="canonical" href="https://www.example.com/">',
      },
    ],
  },
  'head/robots-retired': {
    flags: [withRobots('index, noarchive'), withRobots('noodp'), withRobots('nositelinkssearchbox')],
    passes: [withRobots('noimageindex, notranslate')],
    silent: [without('name="robots"')],
  },
  'head/indexifembedded-alone': {
    flags: [withRobots('indexifembedded'), withRobots('index, indexifembedded')],
    passes: [withRobots('noindex, indexifembedded'), withRobots('none, indexifembedded')],
    silent: [without('name="robots"')],
  },
  'head/proxied-origin': {
    flags: [
      'https://i0.wp.com/cms.example.com/wp-content/uploads/a.jpg?w=9',
      'https://images.weserv.nl/?url=cms.example.com/wp-content/uploads/a.jpg',
      'https://www.example.com/_next/image?url=https%3A%2F%2Fcms.example.com%2Fwp-content%2Fa.jpg&w=9',
      'https://www.example.com/cdn-cgi/image/width=9/https://cms.example.com/wp-content/a.jpg',
      'https://cms-example-com.cdn.ampproject.org/i/s/cms.example.com/wp-content/a.jpg',
    ].map((url) => ({ ...withValue('og:image', url), urls: CMS })),
    passes: [
      ...[
        'https://i0.wp.com/www.example.com/wp-content/uploads/a.jpg',
        'https://i0.wp.com/notcms.example.com/wp-content/uploads/a.jpg',
        'https://www.example.com/cms.example.com.jpg',
      ].map((url) => ({ ...withValue('og:image', url), urls: CMS })),
      // Media stay with the CMS.
      { ...withValue('og:image', 'https://cms.example.com/wp-content/uploads/a.jpg'), urls: CMS },
    ],
    silent: [
      withValue('og:image', 'https://i0.wp.com/cms.example.com/wp-content/uploads/a.jpg'),
      { urls: CMS },
    ],
  },
  'head/source-origin': {
    flags: [
      { ...withValue('og:image', 'https://cms.example.com/a/'), urls: CMS },
      { ...added('<link rel="shortlink" href="http://cms.example.com/?p=1">'), urls: [CMS] },
      {
        ...withValue('og:image', 'https://i0.wp.com/cms.example.com/wp-content/a.jpg'),
        urls: { ...CMS, media: 'rewrite' },
      },
      {
        ...withGraph(({ Question }) => {
          Object.assign(Question?.acceptedAnswer, {
            text: '<p>See <a href="https://cms.example.com/fees/">fees</a>.</p>',
          })
        }),
        urls: CMS,
      },
      {
        ...withGraph(({ Organization, WebSite }) => {
          Object.assign(WebSite ?? {}, { publisher: { '@id': 'https://cms.example.com/#organization' } })
          Object.assign(Organization ?? {}, { '@id': 'https://cms.example.com/#organization' })
        }),
        urls: CMS,
      },
      { html: CLEAN_HTML, urls: { from: 'cms', to: 'www' } },
    ],
    passes: [
      { html: CLEAN_HTML, urls: CMS },
      { ...withValue('og:image', 'https://cms.example.com/wp-content/uploads/a.jpg'), urls: CMS },
      { ...withValue('og:image', 'https://cms.example.com.evil.example/a.jpg'), urls: CMS },
    ],
    silent: [withValue('og:image', 'https://cms.example.com/a/'), { urls: CMS }],
  },
}
