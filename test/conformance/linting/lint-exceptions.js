// @ts-check
/**
 * Errors in heads made of posts whose own text is the fault, or whose site's is: what the linter says of them is right,
 * and no head could be better. Each entry must still occur.
 */

/** @typedef {import('wp-faq-seo/lint').RuleId} RuleId */

/**
 * @typedef {object} Exception
 * @property {RuleId} rule
 * @property {string} reason
 * @property {readonly string[]} posts Site and id, or `SITE/*` for whichever posts of a site.
 * @property {boolean} [isAlone] Only where the HTML is all that is known, so that nobody can tell who wrote the text.
 */

/** @type {readonly Exception[]} */
export const EXCEPTIONS = [
  {
    rule: 'faq/shortcode-left',
    reason: 'the answer holds a shortcode that no plugin knew, as readers of the page see it too',
    posts: ['locale-de/10582', 'organization/2325', 'seedlike/753'],
  },
  {
    rule: 'faq/shortcode-left',
    reason: 'the title itself has words in square brackets',
    posts: ['seedlike/652'],
    isAlone: true,
  },
  {
    rule: 'graph/dangling-id',
    reason:
      'the content is withheld by a password: Yoast leaves the breadcrumbs out and keeps the link to them',
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
    reason: 'the name of the term has a character reference that was typed as text',
    posts: ['hostile-names/886', 'hostile-names/887'],
  },
  {
    rule: 'graph/entity-in-text',
    reason: 'the content has a reference to a character that there is not',
    posts: ['hostile-names/906'],
  },
  {
    rule: 'head/entity-left',
    reason: 'the content has a reference to a character that there is not',
    posts: ['hostile-names/906', 'organization/2405', 'seedlike/842'],
  },
  {
    rule: 'head/control-characters',
    reason: 'title and content have control characters in them',
    posts: ['hostile-names/913', 'organization/2411', 'seedlike/856'],
  },
  {
    rule: 'head/template-left',
    reason: 'the site has %%title%% in its own name',
    posts: ['hostile-names/*'],
  },
  {
    rule: 'head/template-left',
    reason: 'the title itself asks about %%title%% and %s',
    posts: ['organization/2186', 'seedlike/640'],
    isAlone: true,
  },
]

/**
 * The exception that explains an error; `undefined` where none does.
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
