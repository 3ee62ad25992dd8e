// @ts-check
/** From the response of WordPress to the entry of the store. No I/O. */
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { lint } from 'wp-faq-seo/lint'

/**
 * Composes and lints the head of a post.
 *
 * @param {string} json
 * @param {import('./sites.js').SiteSettings} site
 * @throws RestParseError
 */
export function composeEntry(json, { compose, lint: config, revision }) {
  const post = parsePost(json)
  const head = composeHead(post, compose)
  const found = config === false ? [] : lint({ post, head, urls: compose.urls }, config)
  const errors = found.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)
  return {
    found,
    entry: {
      modified: post.modified_gmt ?? '',
      revision,
      head: renderHead(head),
      ...(errors.length > 0 && { errors: [...new Set(errors)] }),
    },
  }
}
