import type { RuleDescription } from '../rule.js'
import type { SAFETY_RULES } from '../rules/safety.js'

/** The descriptions of the rules in the family `safety`. */
export const SAFETY_DESCRIPTIONS: Readonly<Record<keyof typeof SAFETY_RULES, RuleDescription>> = {
  'safety/script-sequence': {
    summary: 'A JSON-LD script contains `</script`, `<!--` or `<script` unescaped.',
    why: 'The first one ends the script. The others can make it swallow the rest of the page.',
    reference:
      'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
    bad: { html: '<script type="application/ld+json">{"name":"<!-- <script>"}</script>' },
    good: { html: '<script type="application/ld+json">{"name":"\\u003C!-- \\u003Cscript>"}</script>' },
  },
  'safety/json-invalid': {
    summary: 'A JSON-LD script is not valid JSON, or repeats a key in an object.',
    why: 'Consumers ignore a script with a syntax error, and all but one of several equal keys.',
    reference: 'https://www.w3.org/TR/json-ld11/#json-ld-grammar',
    bad: { html: '<script type="application/ld+json">{"name":"Fees",}</script>' },
    good: { html: '<script type="application/ld+json">{"name":"Fees"}</script>' },
  },
  'safety/attribute-breakout': {
    summary: 'A tag has an attribute that looks like the rest of a value.',
    why: 'If a value can end early, whoever wrote it can add attributes that run code.',
    reference: 'https://html.spec.whatwg.org/multipage/syntax.html#attributes-2',
    bad: { html: '<meta name="description" content="The "best" fees">' },
    good: { html: '<meta name="description" content="The &quot;best&quot; fees">' },
  },
  'safety/executable': {
    summary: 'A generated head contains an executable script.',
    why: 'Titles, descriptions and graphs need no script. This one was probably injected through a text, and it runs for every visitor.',
    reference: 'https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type',
    bad: { html: '<title>Fees</title><script>alert(1)</script>' },
    good: { html: '<title>Fees</title><script type="application/ld+json">{}</script>' },
  },
  'safety/head-closed': {
    summary:
      'Tags of the head come after text or an element that is not allowed there, or inside an unclosed element.',
    why: 'Browsers end the head there, and search engines read canonical and robots only in the head.',
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
      'A URL contains code or a document: `javascript:`, `vbscript:`, `data:`, `blob:`, `filesystem:`.',
    why: 'The code runs on the site of the page. No crawler fetches it.',
    reference:
      'https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-javascript:-url-special-case',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', url: 'javascript:alert(1)' } },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', url: 'https://www.example.com/' },
    },
  },
  'safety/refresh': {
    summary: 'A generated head contains a refresh or a base element.',
    why: 'A refresh sends every visitor to another URL. A base changes all relative URLs of the page.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh',
    bad: { html: '<meta http-equiv="refresh" content="0; url=https://www.example.net/">' },
    good: { html: '<meta http-equiv="content-language" content="en">' },
  },
  'safety/prototype-key': {
    summary: 'The REST response has a key `__proto__`, `constructor` or `prototype`.',
    why: 'A program that copies it key by key changes the prototype of all objects.',
    reference:
      'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    bad: { json: '{"id":1,"meta":{"__proto__":{"isAdmin":true}}}' },
    good: { json: '{"id":1,"meta":{"proto":{"isAdmin":true}}}' },
  },
  'safety/line-separator': {
    summary: 'A JSON-LD script contains an unescaped U+2028 or U+2029.',
    why: 'JSON allows them, but JavaScript before ES2019 reads them as line breaks.',
    reference: 'https://github.com/tc39/proposal-json-superset',
    bad: { html: '<script type="application/ld+json">{"name":"Fees\u2028"}</script>' },
    good: { html: '<script type="application/ld+json">{"name":"Fees\\u2028"}</script>' },
  },
  'safety/bidi': {
    summary: 'Text has a bidirectional control character without its counterpart.',
    why: 'It changes the direction of the text after it in search results, and can make a title read as a different one.',
    reference: 'https://www.unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters',
    bad: { html: '<title>Fees \u202egnp.exe</title>' },
    good: { html: '<title>Fees \u2067\u0631\u0633\u0648\u0645\u2069</title>' },
  },
  'safety/comment-data': {
    summary: 'Text inside a comment of the head closes the comment early.',
    why: 'The rest of the text ends the head, and its tags take effect: nothing can be escaped in a comment.',
    reference: 'https://html.spec.whatwg.org/multipage/syntax.html#comments',
    bad: { html: '<!-- What does --> mean? --><title>Arrows</title>' },
    good: { html: '<!-- SEO --><title>Arrows</title>' },
  },
}
