import type { RuleDescription } from '../rule.js'
import type { HEAD_RULES } from '../rules/head.js'

/** The descriptions of the rules in the family `head`. */
export const HEAD_DESCRIPTIONS: Readonly<Record<keyof typeof HEAD_RULES, RuleDescription>> = {
  'head/title-missing': {
    summary: 'The title is missing or empty.',
    why: 'Search results, tabs and bookmarks show the title.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
    bad: { html: '<title></title>' },
    good: { html: '<title>What does it cost?</title>' },
  },
  'head/title-many': {
    summary: 'The head has more than one title.',
    why: 'HTML allows one title. Browsers and crawlers use the first one, whichever that is.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
    bad: { html: '<title>Fees</title><title>Fees - Example</title>' },
    good: { html: '<title>Fees - Example</title>' },
  },
  'head/title-long': {
    summary: 'The title is wider than 600 pixels or longer than 70 characters.',
    why: 'Search results truncate long titles. No search engine documents a limit: the numbers are common practice.',
    reference: 'practice: Yoast SEO rates titles of up to 600 pixels as good',
    bad: {
      html: '<title>Everything that anybody ever wanted to know about what our courses cost - Example</title>',
    },
    good: { html: '<title>What do our courses cost? - Example</title>' },
  },
  'head/description-missing': {
    summary: 'An indexable page has no meta description.',
    why: 'Without a description, search engines build a snippet from any text on the page.',
    reference: 'https://developers.google.com/search/docs/appearance/snippet',
    bad: { html: '<title>Fees</title>' },
    good: {
      html: '<title>Fees</title><meta name="description" content="What our courses cost, and what that includes.">',
    },
  },
  'head/description-many': {
    summary: 'The head has more than one meta description.',
    why: 'HTML allows one description. Crawlers choose one of several.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#meta-description',
    bad: { html: '<meta name="description" content="One."><meta name="description" content="Two.">' },
    good: { html: '<meta name="description" content="One.">' },
  },
  'head/description-length': {
    summary: 'The description is shorter than 120 or longer than 156 characters.',
    why: 'Search results truncate long snippets. No search engine documents a limit: the numbers are common practice.',
    reference: 'practice: Yoast SEO rates descriptions of 120 to 156 characters as good',
    bad: { html: '<meta name="description" content="Fees.">' },
    good: {
      html: '<meta name="description" content="What a course costs depends on its length: from ten euros for an evening to ninety for a whole term, exam and all books included.">',
    },
  },
  'head/entity-left': {
    summary: 'Text still contains a character reference after decoding.',
    why: 'The text was escaped twice: readers see `&#8217;` instead of an apostrophe.',
    reference: 'https://html.spec.whatwg.org/multipage/named-characters.html',
    bad: { html: '<title>What&amp;#8217;s the fee?</title>' },
    good: { html: '<title>What&#8217;s the fee?</title>' },
  },
  'head/html-in-text': {
    summary:
      'A title, description or other text contains HTML tags, or the whole markup of an answer is escaped.',
    why: 'These texts are plain text: readers see the tags.',
    reference: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
    bad: { html: '<meta name="description" content="&lt;p&gt;Ten euros.&lt;/p&gt;">' },
    good: { html: '<meta name="description" content="Ten euros.">' },
  },
  'head/template-left': {
    summary:
      'Text contains an unreplaced template variable, or a word such as `undefined` that a program printed for a missing value.',
    why: 'Readers see the template instead of the text.',
    reference: 'https://yoast.com/help/list-available-snippet-variables-yoast-seo/',
    bad: { html: '<title>Fees %%sep%% %%sitename%%</title>' },
    good: { html: '<title>Fees - Example</title>' },
  },
  'head/control-characters': {
    summary: 'Text or a URL contains a control character, a noncharacter or a lone surrogate.',
    why: 'HTML does not allow these characters, and programs display them differently.',
    reference: 'https://html.spec.whatwg.org/multipage/syntax.html#text-2',
    bad: { html: '<title>Fees\u0001</title>' },
    good: { html: '<title>Fees</title>' },
  },
  'head/replacement-character': {
    summary: 'Text contains U+FFFD, the replacement character.',
    why: 'A program could not decode a character and replaced it with �. Readers see the �, and the original character is lost.',
    reference: 'https://www.unicode.org/glossary/#replacement_character',
    bad: { html: '<title>Caf\ufffd</title>' },
    good: { html: '<title>Café</title>' },
  },
  'head/double-encoding': {
    summary: 'Text contains characters that were encoded as UTF-8 twice.',
    why: 'A program decoded UTF-8 as another encoding, such as Windows-1252. Readers and search engines see two or more wrong characters instead of each correct one.',
    reference: 'https://encoding.spec.whatwg.org/#windows-1252',
    bad: { html: '<title>CafÃ©</title>' },
    good: { html: '<title>Café</title>' },
  },
  'head/canonical-missing': {
    summary: 'An indexable page has no canonical link.',
    why: 'A page often has several URLs: on the CMS, on the front end, with parameters. Without a canonical link, search engines guess which one counts.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: { html: '<title>Fees</title>' },
    good: { html: '<title>Fees</title><link rel="canonical" href="https://www.example.com/fees/">' },
  },
  'head/canonical-many': {
    summary: 'The page has more than one canonical link, or one outside the head.',
    why: 'Search engines ignore all canonical links if there are several, and any in the body.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/a/"><link rel="canonical" href="https://www.example.com/b/">',
    },
    good: { html: '<link rel="canonical" href="https://www.example.com/a/">' },
  },
  'head/canonical-relative': {
    summary: 'The canonical link is not an absolute URL.',
    why: 'On a preview, a mirror or the CMS, a relative URL points to a different page.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: { html: '<link rel="canonical" href="/fees/">' },
    good: { html: '<link rel="canonical" href="https://www.example.com/fees/">' },
  },
  'head/canonical-fragment': {
    summary: 'The canonical link has a fragment.',
    why: 'A fragment identifies a part of a page. Search engines do not accept it in a canonical URL.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: { html: '<link rel="canonical" href="https://www.example.com/fees/#discount">' },
    good: { html: '<link rel="canonical" href="https://www.example.com/fees/">' },
  },
  'head/canonical-mismatch': {
    summary: 'The canonical link, og:url and the url of the page in the graph point to different pages.',
    why: 'Shares, links and structured data are then attributed to different pages.',
    reference: 'https://ogp.me/#metadata',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees-2/">',
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees/">',
    },
  },
  'head/canonical-plain': {
    summary:
      'The canonical link is a plain URL of the post, such as `?p=41`, or a preview URL, instead of its permalink.',
    why: 'An SEO plugin may keep the URL that the post had as a draft. At this URL, the front end shows its home page.',
    reference: 'https://developer.wordpress.org/advanced-administration/server/web-server/permalinks/',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/?post_type=faq&amp;p=41">',
      post: { id: 41, type: 'faq', link: 'https://www.example.com/faq/fees/', title: { rendered: 'Fees?' } },
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/faq/fees/">',
      post: { id: 41, type: 'faq', link: 'https://www.example.com/faq/fees/', title: { rendered: 'Fees?' } },
    },
  },
  'head/canonical-elsewhere': {
    summary: 'The canonical link points to another page, which is not on the front end.',
    why: 'Search engines show that page instead of the post, and addFaqGraph does not mark up the questions of the post.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<link rel="canonical" href="https://staging.example.com/faq/fees/">',
      post: { id: 41, type: 'faq', link: 'https://www.example.com/faq/fees/', title: { rendered: 'Fees?' } },
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/faq/fees/">',
      post: { id: 41, type: 'faq', link: 'https://www.example.com/faq/fees/', title: { rendered: 'Fees?' } },
    },
  },
  'head/mixed-scheme': {
    summary: 'An https page has an http URL of its own or an http image.',
    why: 'Such URLs are redirected, blocked as mixed content, or treated as a different page.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/"><meta property="og:image" content="http://www.example.com/a.jpg">',
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/"><meta property="og:image" content="https://www.example.com/a.jpg">',
    },
  },
  'head/relative-url': {
    summary: 'A URL in Open Graph tags, X card tags, hreflang links or the graph is relative.',
    why: 'Clients read these URLs without a base URL.',
    reference: 'https://ogp.me/#url',
    bad: { html: '<meta property="og:image" content="/a.jpg">' },
    good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  },
  'head/bad-url': {
    summary: 'A URL is invalid, contains spaces or credentials, or has a scheme other than http or https.',
    why: 'Clients treat what they cannot fetch as missing. URLs with a user name are a common way to deceive.',
    reference: 'https://url.spec.whatwg.org/#urls',
    bad: { html: '<meta property="og:image" content="https://exa mple.com/a.jpg">' },
    good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  },
  'head/private-url': {
    summary: 'A URL has a private host, an explicit port or preview parameters.',
    why: 'Crawlers and social networks cannot fetch it. It also reveals internal host names.',
    reference: 'https://www.rfc-editor.org/rfc/rfc6761',
    bad: { html: '<meta property="og:image" content="http://localhost:8080/a.jpg">' },
    good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
  },
  'head/robots-conflict': {
    summary: 'Two robots directives contradict each other.',
    why: 'Crawlers apply the more restrictive directive, so a page may disappear from search by accident.',
    reference:
      'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-directives',
    bad: { html: '<meta name="robots" content="index, noindex">' },
    good: { html: '<meta name="robots" content="index, follow">' },
  },
  'head/robots-unknown': {
    summary: 'A robots directive is unknown.',
    why: 'Crawlers ignore unknown directives: a misspelled noindex hides nothing.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
    bad: { html: '<meta name="robots" content="index, folow">' },
    good: { html: '<meta name="robots" content="index, follow">' },
  },
  'head/robots-value': {
    summary: 'A robots directive has an invalid value.',
    why: 'Crawlers ignore directives with an invalid value.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
    bad: { html: '<meta name="robots" content="max-snippet:long">' },
    good: { html: '<meta name="robots" content="max-snippet:-1">' },
  },
  'head/noindex-canonical': {
    summary: 'A noindex page has a canonical link to another page.',
    why: 'The signals conflict: noindex removes the page, while the canonical link treats it as a copy of a page that stays.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    bad: {
      html: '<meta name="robots" content="noindex"><link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees-2/">',
    },
    good: { html: '<meta name="robots" content="noindex">' },
  },
  'head/robots-retired': {
    summary: 'The page has a robots directive that Google no longer supports.',
    why: 'Google ignores it. Bing still supports noarchive and nocache.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives',
    bad: { html: '<meta name="robots" content="index, noodp">' },
    good: { html: '<meta name="robots" content="index">' },
  },
  'head/indexifembedded-alone': {
    summary: 'indexifembedded is used without noindex.',
    why: 'indexifembedded is an exception to noindex and has no effect on its own.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#indexifembedded',
    bad: { html: '<meta name="robots" content="indexifembedded">' },
    good: { html: '<meta name="robots" content="noindex, indexifembedded">' },
  },
  'head/source-origin': {
    summary: 'A URL of the CMS remains where the front end has its own URL.',
    why: 'Visitors and crawlers are sent to the CMS, which then competes with the front end.',
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
  'head/proxied-origin': {
    summary: 'A URL of an image proxy or another service contains a URL of the CMS.',
    why: 'The URL reveals the CMS, and breaks when the CMS moves or is closed to the public.',
    reference:
      'practice: image proxies, such as the one of Jetpack, have the host of the original image in their URLs',
    bad: {
      html: '<meta property="og:image" content="https://i0.wp.com/cms.example.com/wp-content/a.jpg">',
      urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
    },
    good: {
      html: '<meta property="og:image" content="https://i0.wp.com/www.example.com/wp-content/a.jpg">',
      urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
    },
  },
}
