import { added, CLEAN_HTML, PAGE_URL, replaced, withGraph, without, withValue } from '../clean-head.js'
import type { RuleVectors } from '../vectors.js'

/** A head as data, without HTML. */
const DATA = { head: { title: 'Fees', canonical: PAGE_URL } }

/** The clean head in a whole document. */
function inPage(html: string, body = '<p>Ten euros.</p>') {
  return { html: `<!doctype html><html lang="en"><head>${html}</head><body>${body}</body></html>` }
}

const DESCRIPTION = 'name="description" content="'

export const SAFETY_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'safety/script-sequence': {
    flags: [
      replaced('"description":"What', '"description":"<!-- What'),
      replaced('"description":"What', '"description":"<SCRIPT>What'),
      {
        ...replaced('"description":"What', '"description":"</script>What'),
        also: ['safety/json-invalid', 'safety/head-closed'],
      },
      {
        ...replaced('"description":"What', '"description":"\\"</script><b>What'),
        also: ['safety/json-invalid', 'safety/head-closed'],
      },
    ],
    passes: [
      replaced('"description":"What', '"description":"\\"\\u003C/script>What'),
      replaced('"description":"What', '"description":"<em>What'),
      replaced('"description":"What', '"description":"<\\/script>What'),
    ],
    silent: [DATA, without('ld+json')],
  },
  'safety/json-invalid': {
    flags: [
      replaced('"inLanguage":"en-US"}', '"inLanguage":"en-US",}'),
      added('<script type="application/ld+json"></script>'),
      added('<script type="application/ld+json">&quot;name&quot;</script>'),
      replaced('"name":"Example School"', '"name":"Example","n\\u0061me":"Example School"'),
    ],
    passes: [
      // The same key in another object, and as a value.
      added('<script type="application/json">{"a":1,}</script>'),
      replaced('"description":"What', '"description":"\\"name\\": What'),
    ],
    silent: [DATA, without('ld+json')],
  },
  'safety/attribute-breakout': {
    flags: [
      replaced(DESCRIPTION, `${DESCRIPTION}Say "fee" now: `),
      replaced(DESCRIPTION, `${DESCRIPTION}Fees" onload="alert(1)" title="`),
      added("<meta name='author' content='Ann's school'>"),
      added('<link rel="next" href="https://www.example.com/a/" onerror="alert(1)">'),
      added('<meta name=author content=Ann Example>'),
      replaced(`href="${PAGE_URL}">`, `href="${PAGE_URL}" onload="alert(1)">`),
    ],
    passes: [
      replaced(DESCRIPTION, `${DESCRIPTION}Say &quot;fee&quot; 'now' <b>: `),
      added('<meta name="author" content="Ann" data-rh="true" class="yoast-seo-meta-tag" />'),
      added('<meta charset=utf-8><link rel=icon href=/a.png sizes=16x16 data-n-head="ssr" />'),
      // Styles that load late: https://web.dev/articles/defer-non-critical-css
      added(
        `<link rel="preload" as="style" href="https://www.example.com/a.css" onload="this.rel='stylesheet'">`,
      ),
      inPage(
        `${CLEAN_HTML}<link rel="preload" as="style" href="https://www.example.com/a.css" onload="this.rel='stylesheet'">`,
      ),
    ],
    silent: [DATA, { graph: {} }],
  },
  'safety/executable': {
    flags: [
      added('<script>alert(1)</script>'),
      added('<script src="https://www.example.net/a.js" type="module"></script>'),
      added('<script type=" Text/JavaScript ">alert(1)</script>'),
    ],
    passes: [
      added('<script type="application/json">{}</script>'),
      added('<script type="speculationrules">{}</script>'),
      inPage(`${CLEAN_HTML}<script src="https://www.example.com/a.js"></script>`),
    ],
    silent: [DATA, { graph: {} }],
  },
  'safety/head-closed': {
    flags: [
      { ...added('<div>Fees</div>'), also: ['head/canonical-many'] },
      { ...added('Fees'), also: ['head/canonical-many'] },
      { ...added('<img src="https://www.example.com/a.png">'), also: ['head/canonical-many'] },
      { ...inPage(`<p>Fees</p>${CLEAN_HTML}`), also: ['head/canonical-many'] },
    ],
    passes: [
      { html: `${CLEAN_HTML}<div>Fees</div>` },
      added('<noscript><link rel="stylesheet" href="https://www.example.com/a.css"></noscript>'),
      added('<style>p { color: red }</style><!-- fees -->'),
      inPage(
        CLEAN_HTML,
        '<div><meta itemprop="name" content="Fees"><link rel="stylesheet" href="https://www.example.com/a.css"></div>',
      ),
    ],
    silent: [DATA, { graph: {} }],
  },
  'safety/active-url': {
    flags: [
      withValue('og:image', 'javascript:alert(1)'),
      withValue('og:image', 'data:image/png;base64,AAAA'),
      withValue('og:image', ' Java&#9;script:alert(1)'),
      added('<link rel="stylesheet" href="vbscript:a">'),
      added('<meta property="og:see_also" content="data:text/html,Fees">'),
      added('<meta property="article:author" content="javascript:alert(1)">'),
      added('<meta property="al:web:url" content="javascript:alert(1)">'),
      withGraph(({ FAQPage }) => {
        Object.assign(FAQPage ?? {}, { relatedLink: 'javascript:alert(1, 2)' })
      }),
      withGraph(({ FAQPage }) => {
        Object.assign(FAQPage ?? {}, { additionalType: 'data:text/html,Fees' })
      }),
      withGraph(({ Organization }) => {
        Object.assign(Organization ?? {}, { sameAs: ['blob:https://www.example.com/1'] })
      }),
    ],
    passes: [
      added('<link rel="icon" href="data:image/png;base64,AAAA">'),
      added('<meta name="msapplication-TileImage" content="data:image/png;base64,AAAA">'),
      added('<meta property="article:author" content="JavaScript: the good parts">'),
      withValue('og:image', 'https://www.example.com/javascript:1.jpg'),
      withGraph(({ Organization }) => {
        Object.assign(Organization ?? {}, { description: 'javascript: what it is' })
      }),
    ],
    silent: [{ head: { title: 'javascript:alert(1)' } }, {}],
  },
  'safety/refresh': {
    flags: [
      added('<meta http-equiv="Refresh" content="0; url=https://www.example.net/">'),
      added('<base href="https://www.example.net/">'),
    ],
    passes: [
      added('<meta http-equiv="X-UA-Compatible" content="IE=edge">'),
      added('<meta name="refresh" content="0">'),
      added('<base target="_blank">'),
      added('<noscript><meta http-equiv="refresh" content="0; url=https://www.example.com/"></noscript>'),
      inPage(`<base href="/">${CLEAN_HTML}`),
    ],
    silent: [DATA, { graph: {} }],
  },
  'safety/prototype-key': {
    flags: [
      { json: '{"id":1,"meta":[{"a":{"__proto__":{"isAdmin":true}}}]}' },
      { json: { id: 1, acf: { constructor: { prototype: 1 } } } },
      { json: JSON.parse('{"prototype":null}') },
      { json: `${'{"a":'.repeat(5000)}{"__proto__":1}${'}'.repeat(5000)}` },
    ],
    passes: [
      { html: CLEAN_HTML, json: { id: 1, slug: 'constructor', title: { rendered: '__proto__' } } },
      { html: CLEAN_HTML, json: '{"id":1,"proto":{"Constructor":1}}' },
    ],
    silent: [{ graph: JSON.parse('{"__proto__":{"a":1}}') }, { json: 'no JSON' }, {}],
  },
  'safety/line-separator': {
    flags: [replaced('"description":"What', '"description":"\u2028What')],
    passes: [
      replaced('"description":"What', '"description":"\\u2028What'),
      replaced(DESCRIPTION, `${DESCRIPTION}Fees\u2028`),
    ],
    silent: [DATA, without('ld+json')],
  },
  'safety/bidi': {
    flags: [
      replaced(DESCRIPTION, `${DESCRIPTION}\u202eseef `),
      replaced(DESCRIPTION, `${DESCRIPTION}Fees\u2069 `),
      replaced(DESCRIPTION, `${DESCRIPTION}\u2067Fees\u202c\u2069 `),
      withGraph(({ Organization }) => {
        Object.assign(Organization ?? {}, { description: '\u202aExample' })
      }),
    ],
    passes: [
      replaced(DESCRIPTION, `${DESCRIPTION}\u2067Fees\u2069 \u202bfees\u202c `),
      // The end of an isolate closes embeddings inside it. Marks have no counterpart.
      replaced(DESCRIPTION, `${DESCRIPTION}\u2068\u202eFees\u2069 \u200ffees `),
    ],
    silent: [{}, DATA],
  },
  'safety/comment-data': {
    flags: [
      { html: `${CLEAN_HTML}<!-- What does --> mean? -->` },
      { html: `${CLEAN_HTML}<!--> Fees -->` },
      { html: `${CLEAN_HTML}<!-- Fees --!><b>now</b> -->` },
    ],
    passes: [
      added('<!-- Fees -- all of them -> now -->'),
      added('<!--[if lt IE 9]><p>Old</p><![endif]-->'),
      added('<script type="application/json">"-->"</script><style>/* --> */</style>'),
      replaced(/<title>.*<\/title>/, '<title>A --> B</title>'),
      inPage(CLEAN_HTML, '<p>A --> B</p>'),
    ],
    silent: [DATA, { graph: {} }],
  },
}
