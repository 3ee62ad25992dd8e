// @ts-check
/**
 * What was found when each kind of error and warning in real heads was looked at: whether it is true, and why.
 *
 * @typedef {object} Verdict
 * @property {string} ruleId
 * @property {RegExp} message
 * @property {boolean} isTrue
 * @property {string} why
 * @property {RegExp} [head] Which heads the verdict is for. Default: all. The first verdict that matches counts.
 */

/** @type {readonly Verdict[]} */
export const VERDICTS = [
  {
    ruleId: 'graph/breadcrumb-last',
    head: /rankmath\/.*old-plan-names/,
    message: /./,
    isTrue: false,
    why: 'An editor set the canonical to another page. The breadcrumb is right, and nothing else in the HTML names the page.',
  },
  {
    ruleId: 'graph/breadcrumb-last',
    message: /not the page itself/,
    isTrue: true,
    why: 'Yoast SEO omits the item of a post without a title, so the list ends with the archive.',
  },
  {
    ruleId: 'graph/entity-in-text',
    message: /character reference/,
    isTrue: true,
    why: 'Readers of JSON-LD do not decode HTML, so they show the reference.',
  },
  {
    ruleId: 'open-graph/required',
    message: /og:(?:image|url|title|type)\.$/,
    isTrue: true,
    why: 'ogp.me requires the four tags.',
  },
  {
    ruleId: 'twitter/large-card-without-image',
    message: /no image/,
    isTrue: true,
    why: 'X shows the small card. Yoast SEO prints the type on every page.',
  },
  {
    ruleId: 'head/description-missing',
    message: /no description/,
    isTrue: true,
    why: 'The pages may be indexed.',
  },
  {
    ruleId: 'head/private-url',
    message: /its host is private/,
    isTrue: true,
    why: 'The recorded sites have hosts under .test, which is reserved for tests.',
  },
  {
    ruleId: 'head/template-left',
    message: /unreplaced/,
    isTrue: true,
    why: 'The name of a recorded site contains %%title%%, which results then show.',
  },
  {
    ruleId: 'head/html-in-text',
    message: /contains the tag/,
    isTrue: true,
    why: 'The name of a recorded site contains tags, which results then show.',
  },
  {
    ruleId: 'open-graph/image-dimensions',
    message: /og:image:(?:width|height)/,
    isTrue: true,
    why: 'They are missing.',
  },
  { ruleId: 'head/replacement-character', message: /U\+FFFD/, isTrue: true, why: 'The text contains it.' },
  { ruleId: 'twitter/handle', message: /is not an @username/, isTrue: true, why: 'It is a URL, or empty.' },
  {
    ruleId: 'graph/date-format',
    message: /-0001-11-30/,
    isTrue: true,
    why: 'WordPress prints this for a draft without a date.',
  },
  { ruleId: 'head/control-characters', message: /U\+/, isTrue: true, why: 'The text contains it.' },
  {
    ruleId: 'faq/question-html',
    message: /contains the tag/,
    isTrue: true,
    why: 'The plugin copies the markup of the question into its name.',
  },
  {
    ruleId: 'faq/answer-active',
    message: /active element/,
    isTrue: true,
    why: 'The plugin copies it from the answer.',
  },
  {
    ruleId: 'graph/main-entity',
    message: /already has a main entity/,
    isTrue: true,
    why: 'A page with an FAQ block and a how-to block: both name it as their page.',
  },
  {
    ruleId: 'graph/empty-value',
    message: /is empty/,
    isTrue: true,
    why: 'The node of a missing page or of an untitled post.',
  },
  {
    ruleId: 'head/entity-left',
    message: /&#xD800;/,
    isTrue: true,
    why: 'No browser decodes a lone surrogate.',
  },
  {
    ruleId: 'faq/no-question',
    message: /no questions/,
    isTrue: true,
    why: 'The blocks are empty or hidden.',
  },
  { ruleId: 'faq/shortcode-left', message: /\[/, isTrue: true, why: 'Its plugin is not active.' },
  {
    ruleId: 'faq/answer-link',
    message: /not absolute/,
    isTrue: true,
    why: 'Readers of the graph have no base URL.',
  },
  {
    ruleId: 'faq/answer-unbalanced',
    message: /not balanced/,
    isTrue: true,
    why: 'An end tag has no start tag.',
  },
  {
    ruleId: 'graph/required-property',
    message: /no mainEntity/,
    isTrue: true,
    why: 'The FAQPage has no questions.',
  },
  {
    ruleId: 'graph/relative-id',
    message: /is relative/,
    isTrue: true,
    why: 'Rank Math prints #webpage on its missing page.',
  },
  {
    ruleId: 'graph/keyword',
    message: /@id is null/,
    isTrue: true,
    why: 'Yoast SEO prints it for a missing page.',
  },
  {
    ruleId: 'safety/json-invalid',
    message: /not valid JSON/,
    isTrue: true,
    why: 'Kadence prints line breaks inside strings.',
  },
  {
    ruleId: 'head/canonical-missing',
    message: /no canonical/,
    isTrue: true,
    why: 'The head allows indexing.',
  },
  {
    ruleId: 'head/canonical-mismatch',
    message: /canonical link is/,
    isTrue: true,
    why: 'All in One SEO does not use the canonical of the editor in the graph.',
  },
  { ruleId: 'graph/breadcrumb-short', message: /only one item/, isTrue: true, why: 'The list has one item.' },
]
