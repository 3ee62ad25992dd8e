// @ts-check
/**
 * Errors in heads that are caused by the text of the post or site. The findings are right, and no head could avoid them.
 * Each entry must still occur.
 */

/** @typedef {import('wp-faq-seo/lint').RuleId} RuleId */

/**
 * @typedef {object} Exception
 * @property {RuleId} rule
 * @property {string} reason
 * @property {readonly string[]} posts Site and id, or `SITE/*` for any posts of a site.
 * @property {boolean} [isAlone] Only if nothing but the HTML is given, so that the author of the text is unknown.
 */

/** @type {readonly Exception[]} */
export const EXCEPTIONS = [
  {
    rule: 'faq/shortcode-left',
    reason: 'the answer contains a shortcode that no plugin rendered, which is also visible on the page',
    posts: ['locale-de/10582', 'organization/2325', 'seedlike/753'],
  },
  {
    rule: 'faq/shortcode-left',
    reason: 'the title contains words in square brackets',
    posts: ['seedlike/652'],
    isAlone: true,
  },
  {
    rule: 'graph/dangling-id',
    reason: 'the content is password-protected: Yoast omits the breadcrumbs but not the reference to them',
    posts: [
      'locale-de/10601',
      'locale-de/10603',
      'organization/2328',
      'organization/2332',
      'seedlike/771',
      'seedlike/772',
    ],
  },
  { rule: 'graph/empty-value', reason: 'the title is empty', posts: ['seedlike/658'] },
  {
    rule: 'graph/entity-in-text',
    reason: 'the name of the term contains a character reference that was typed as text',
    posts: ['hostile-names/886', 'hostile-names/887'],
  },
  {
    rule: 'graph/entity-in-text',
    reason: 'the content contains a reference to a character that does not exist',
    posts: ['hostile-names/906'],
  },
  {
    rule: 'head/entity-left',
    reason: 'the content contains a reference to a character that does not exist',
    posts: ['hostile-names/906', 'organization/2405', 'seedlike/842'],
  },
  {
    rule: 'head/control-characters',
    reason: 'title and content contain control characters',
    posts: ['hostile-names/913', 'organization/2411', 'seedlike/856'],
  },
  {
    rule: 'head/template-left',
    reason: 'the name of the site contains %%title%%',
    posts: ['hostile-names/*'],
  },
  {
    rule: 'head/template-left',
    reason: 'the title is about %%title%% and %s',
    posts: ['organization/2186', 'seedlike/640'],
    isAlone: true,
  },
]

/**
 * Finds the exception for an error.
 *
 * @param {string} post @param {string} ruleId @param {boolean} isAlone
 */
export function findException(post, ruleId, isAlone) {
  const names = [post, post.replace(/[^/]*$/, '*')]
  return EXCEPTIONS.find(
    (entry) =>
      entry.rule === ruleId &&
      (isAlone || entry.isAlone !== true) &&
      entry.posts.some((name) => names.includes(name)),
  )
}
