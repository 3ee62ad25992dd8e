import type { RuleDescription } from '../rule.js'
import type { SAFETY_RULES } from '../rules/safety.js'

/** The family `safety`, described. */
export const SAFETY_DESCRIPTIONS: Readonly<Record<keyof typeof SAFETY_RULES, RuleDescription>> = {
  'safety/script-sequence': {
    summary: 'A JSON-LD script has a raw `</script`, `<!--` or `<script` in its JSON.',
    why: 'The first ends the script wherever it stands; the others can make it swallow the rest of the page.',
    reference:
      'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
    bad: { html: '<script type="application/ld+json">{"name":"<!-- <script>"}</script>' },
    good: { html: '<script type="application/ld+json">{"name":"\\u003C!-- \\u003Cscript>"}</script>' },
  },
  'safety/json-invalid': {
    summary: 'A JSON-LD script is no JSON, or repeats a key in an object.',
    why: 'A script with a mistake anywhere is passed over as a whole; of keys that are equal all but one are lost.',
    reference: 'https://www.w3.org/TR/json-ld11/#json-ld-grammar',
    bad: { html: '<script type="application/ld+json">{"name":"Fees",}</script>' },
    good: { html: '<script type="application/ld+json">{"name":"Fees"}</script>' },
  },
  'safety/attribute-breakout': {
    summary: 'A tag has an attribute that looks like the rest of a value.',
    why: 'A value that ends early loses its rest, and whoever wrote it can add attributes that run code.',
    reference: 'https://html.spec.whatwg.org/multipage/syntax.html#attributes-2',
    bad: { html: '<meta name="description" content="The "best" fees">' },
    good: { html: '<meta name="description" content="The &quot;best&quot; fees">' },
  },
  'safety/executable': {
    summary: 'A head made of data has a script in it that browsers run.',
    why: 'Titles, descriptions and graphs need none: it came in with a text, and runs for every reader.',
    reference: 'https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type',
    bad: { html: '<title>Fees</title><script>alert(1)</script>' },
    good: { html: '<title>Fees</title><script type="application/ld+json">{}</script>' },
  },
  'safety/head-closed': {
    summary:
      'Text or an element that a head cannot hold stands before tags of the head, or an element takes them in.',
    why: 'A browser ends the head there, and search engines take canonical and robots only from the head.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    bad: {
      html: '<title>Fees</title><div></div><link rel="canonical" href="https://www.example.com/fees/">',
    },
    good: {
      html: '<title>Fees</title><link rel="canonical" href="https://www.example.com/fees/"><div></div>',
    },
  },
  'safety/active-url': {
    summary:
      'An address is code or a document of its own: `javascript:`, `vbscript:`, `data:`, `blob:`, `filesystem:`.',
    why: 'It runs where it is followed, in the name of the site; no crawler fetches it.',
    reference:
      'https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-javascript:-url-special-case',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', url: 'javascript:alert(1)' } },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', url: 'https://www.example.com/' },
    },
  },
  'safety/refresh': {
    summary: 'A head made of data has a refresh or a base in it.',
    why: 'One sends every reader elsewhere, the other turns all relative addresses of the page.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh',
    bad: { html: '<meta http-equiv="refresh" content="0; url=https://www.example.net/">' },
    good: { html: '<meta http-equiv="content-language" content="en">' },
  },
  'safety/prototype-key': {
    summary: 'The answer of the REST API has a key `__proto__`, `constructor` or `prototype`.',
    why: 'A program that copies it key by key changes the prototype of all its objects.',
    reference:
      'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    bad: { json: '{"id":1,"meta":{"__proto__":{"isAdmin":true}}}' },
    good: { json: '{"id":1,"meta":{"proto":{"isAdmin":true}}}' },
  },
  'safety/line-separator': {
    summary: 'A JSON-LD script has a raw U+2028 or U+2029 in it.',
    why: 'JSON allows it; in a script that was written before 2019, and is copied into one, it ends a line.',
    reference: 'https://github.com/tc39/proposal-json-superset',
    bad: { html: '<script type="application/ld+json">{"name":"Fees\u2028"}</script>' },
    good: { html: '<script type="application/ld+json">{"name":"Fees\\u2028"}</script>' },
  },
  'safety/bidi': {
    summary: 'A text begins a direction of writing that it does not end, or ends one that it did not begin.',
    why: 'It turns what comes after it in a list of results, and can make a title read as another one.',
    reference: 'https://www.unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters',
    bad: { html: '<title>Fees \u202egnp.exe</title>' },
    good: { html: '<title>Fees \u2067\u0631\u0633\u0648\u0645\u2069</title>' },
  },
  'safety/comment-data': {
    summary: 'The end of a comment is left over in the head: a text in the comment had ended it before.',
    why: 'The rest of the text ends the head, and its tags count: nothing can be escaped in a comment.',
    reference: 'https://html.spec.whatwg.org/multipage/syntax.html#comments',
    bad: { html: '<!-- What does --> mean? --><title>Arrows</title>' },
    good: { html: '<!-- SEO --><title>Arrows</title>' },
  },
}
