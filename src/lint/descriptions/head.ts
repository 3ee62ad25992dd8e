import type { RuleDescription } from '../rule.js'
import type { HEAD_RULES } from '../rules/head.js'

/** The family `head`, described. */
export const HEAD_DESCRIPTIONS: Readonly<Record<keyof typeof HEAD_RULES, RuleDescription>> = {
  'head/title-missing': {
    summary: 'The head has no title, or an empty one.',
    why: 'Every document has a title: search results, tabs and bookmarks are named by it.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
    bad: { html: '<title></title>' },
    good: { html: '<title>What does it cost?</title>' },
  },
  'head/title-many': {
    summary: 'The head has more than one title.',
    why: 'A document has one title; browsers and crawlers take the first, whichever that happens to be.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
    bad: { html: '<title>Fees</title><title>Fees - Example</title>' },
    good: { html: '<title>Fees - Example</title>' },
  },
  'head/title-long': {
    summary: 'The title is wider than 600 pixels, or longer than 70 characters.',
    why: 'Results cut off what does not fit the device. No search engine states a limit: the numbers are common practice.',
    reference: 'practice: Yoast SEO scores titles of up to 600 pixels as good',
    bad: {
      html: '<title>Everything that anybody ever wanted to know about what our courses cost - Example</title>',
    },
    good: { html: '<title>What do our courses cost? - Example</title>' },
  },
  'head/description-missing': {
    summary: 'A page that may be indexed has no description.',
    why: 'Without one, search engines put together a snippet from whatever the page says.',
    reference: 'https://developers.google.com/search/docs/appearance/snippet',
    bad: { html: '<title>Fees</title>' },
    good: {
      html: '<title>Fees</title><meta name="description" content="What our courses cost, and what that includes.">',
    },
  },
  'head/description-many': {
    summary: 'The head has more than one description.',
    why: 'HTML allows one: which of several a crawler takes is up to it.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#meta-description',
    bad: { html: '<meta name="description" content="One."><meta name="description" content="Two.">' },
    good: { html: '<meta name="description" content="One.">' },
  },
  'head/description-length': {
    summary: 'The description is shorter than 120 or longer than 156 characters.',
    why: 'Snippets are cut to the width of the device. No search engine states a limit: the numbers are common practice.',
    reference: 'practice: Yoast SEO scores descriptions of 120 to 156 characters as good',
    bad: { html: '<meta name="description" content="Fees.">' },
    good: {
      html: '<meta name="description" content="What a course costs depends on its length: from ten euros for an evening to ninety for a whole term, exam and all books included.">',
    },
  },
  'head/entity-left': {
    summary: 'A text of the head still shows a character reference once it is decoded.',
    why: 'It was escaped twice, so that readers see `&#8217;` where an apostrophe was meant.',
    reference: 'https://html.spec.whatwg.org/multipage/named-characters.html',
    bad: { html: '<title>What&amp;#8217;s the fee?</title>' },
    good: { html: '<title>What&#8217;s the fee?</title>' },
  },
  'head/html-in-text': {
    summary:
      'A title, description or another text of the head has HTML tags in it, or an answer is escaped as a whole.',
    why: 'These texts are no markup: the tags are shown to readers as they stand.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
    bad: { html: '<meta name="description" content="&lt;p&gt;Ten euros.&lt;/p&gt;">' },
    good: { html: '<meta name="description" content="Ten euros.">' },
  },
  'head/template-left': {
    summary: 'A template variable, or what a program prints for nothing, is left in a text.',
    why: 'Readers see how the text was to be made instead of the text.',
    reference: 'https://yoast.com/help/list-available-snippet-variables-yoast-seo/',
    bad: { html: '<title>Fees %%sep%% %%sitename%%</title>' },
    good: { html: '<title>Fees - Example</title>' },
  },
  'head/control-characters': {
    summary: 'A text or an address has a control character, a noncharacter or half a surrogate pair in it.',
    why: 'HTML forbids them; what readers see in their place differs from program to program.',
    reference: 'https://html.spec.whatwg.org/multipage/syntax.html#text-2',
    bad: { html: '<title>Fees\u0001</title>' },
    good: { html: '<title>Fees</title>' },
  },
  'head/canonical-missing': {
    summary: 'A page that may be indexed has no canonical link.',
    why: 'A CMS and its front end, or parameters, give a page several addresses: which one counts is left to guessing.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: { html: '<title>Fees</title>' },
    good: { html: '<title>Fees</title><link rel="canonical" href="https://www.example.com/fees/">' },
  },
  'head/canonical-many': {
    summary: 'There is more than one canonical link, or one outside the head.',
    why: 'Search engines ignore all of several canonical links, and those that stand in the body.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/a/"><link rel="canonical" href="https://www.example.com/b/">',
    },
    good: { html: '<link rel="canonical" href="https://www.example.com/a/">' },
  },
  'head/canonical-relative': {
    summary: 'The canonical link is not an absolute address.',
    why: 'Relative to a preview, a mirror or the CMS it names another page each time.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: { html: '<link rel="canonical" href="/fees/">' },
    good: { html: '<link rel="canonical" href="https://www.example.com/fees/">' },
  },
  'head/canonical-fragment': {
    summary: 'The canonical link has a fragment.',
    why: 'A fragment names a place on a page, not a page: search engines do not take it as canonical.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: { html: '<link rel="canonical" href="https://www.example.com/fees/#discount">' },
    good: { html: '<link rel="canonical" href="https://www.example.com/fees/">' },
  },
  'head/canonical-mismatch': {
    summary: 'Canonical link, og:url and the url of the page in the graph name different pages.',
    why: 'Shares, links and structured data then count for different pages.',
    reference: 'https://ogp.me/#metadata',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees-2/">',
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees/">',
    },
  },
  'head/mixed-scheme': {
    summary: 'A page on https names an address of its own, or a picture, with http.',
    why: 'Such addresses are redirected, blocked as mixed content, or counted as another page.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/"><meta property="og:image" content="http://www.example.com/a.jpg">',
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/"><meta property="og:image" content="https://www.example.com/a.jpg">',
    },
  },
  'head/relative-url': {
    summary: 'An address of Open Graph, of an X card, of another language or of the graph is relative.',
    why: 'Those who read it have no page that it could be relative to.',
    reference: 'https://ogp.me/#url',
    bad: { html: '<meta property="og:image" content="/a.jpg">' },
    good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  },
  'head/bad-url': {
    summary: 'An address cannot be read, has spaces or a password in it, or leads to no web page.',
    why: 'What cannot be fetched counts as missing; an address with a user in it is there to deceive.',
    reference: 'https://url.spec.whatwg.org/#urls',
    bad: { html: '<meta property="og:image" content="https://exa mple.com/a.jpg">' },
    good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  },
  'head/private-url': {
    summary: 'An address leads to a machine, port or preview that the public cannot reach.',
    why: 'Crawlers and networks fetch it, fail, and show nothing; it also tells about the inside of a network.',
    reference: 'https://www.rfc-editor.org/rfc/rfc6761',
    bad: { html: '<meta property="og:image" content="http://localhost:8080/a.jpg">' },
    good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  },
  'head/robots-conflict': {
    summary: 'The robots directives contradict each other.',
    why: 'Crawlers follow the more restrictive one: a page that was meant to be found is not.',
    reference:
      'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-directives',
    bad: { html: '<meta name="robots" content="index, noindex">' },
    good: { html: '<meta name="robots" content="index, follow">' },
  },
  'head/robots-unknown': {
    summary: 'A robots directive is none that crawlers know.',
    why: 'It is ignored: a mistyped noindex hides nothing.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
    bad: { html: '<meta name="robots" content="index, folow">' },
    good: { html: '<meta name="robots" content="index, follow">' },
  },
  'head/robots-value': {
    summary: 'The value of a robots directive is no number, size or date.',
    why: 'A directive with a wrong value is ignored.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
    bad: { html: '<meta name="robots" content="max-snippet:long">' },
    good: { html: '<meta name="robots" content="max-snippet:-1">' },
  },
  'head/noindex-canonical': {
    summary: 'A page says noindex and names another page as its canonical.',
    why: 'One says that the page shall vanish, the other that it is the same as a page that shall not.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<meta name="robots" content="noindex"><link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees-2/">',
    },
    good: { html: '<meta name="robots" content="noindex">' },
  },
  'head/robots-retired': {
    summary: 'A robots directive is one that Google has given up.',
    why: 'It does nothing there; of them Bing still reads noarchive and nocache.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
    bad: { html: '<meta name="robots" content="index, noodp">' },
    good: { html: '<meta name="robots" content="index">' },
  },
  'head/indexifembedded-alone': {
    summary: 'indexifembedded stands without noindex.',
    why: 'It is an exception of noindex, and says nothing by itself.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#indexifembedded',
    bad: { html: '<meta name="robots" content="indexifembedded">' },
    good: { html: '<meta name="robots" content="noindex, indexifembedded">' },
  },
  'head/source-origin': {
    summary: 'An address of the CMS is left where the front end has its own.',
    why: 'Visitors and crawlers are sent to the CMS, which then competes with the site that it serves.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<link rel="canonical" href="https://cms.example.com/fees/">',
      urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/fees/">',
      urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
    },
  },
}
