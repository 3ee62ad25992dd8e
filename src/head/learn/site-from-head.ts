import type { FaqPage } from '../../faq/page/faq-page.js'
import type { Site } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { isHiddenBySite } from '../model/hidden-site.js'
import { learnAuthor } from './learn-author.js'
import { learnDescriptionTemplate } from './learn-description-template.js'
import { learnIdentity } from './learn-identity.js'
import { learnPostType } from './learn-post-type.js'
import { learnSocialImage } from './learn-social-image.js'
import { learnTitle } from './learn-title.js'
import { withPostType } from './with-post-type.js'

/**
 * Learns a `Site` from one head of an SEO plugin. With it, `buildHead` builds the heads of all other pages: read one head, keep the
 * `Site`, and stop requesting heads from WordPress.
 *
 * The result has everything that the head shows, including values equal to the default. One head cannot show description templates
 * (except those that end in the excerpt), `singularLabel`, `dateFormat`, `timeZone`, whether a `noindex` without preview limits
 * applies to the whole type, and `socialImage` if the post has an image of its own. Settings of this one post (title, page type,
 * image) are mistaken for those of the site: choose a post without any.
 *
 * Without a graph, only the tags are read, and the home page is assumed to be the root of the canonical's host. `url`, `name` and
 * `language` are `''` if the head does not show them; `defineSite` reports this. Never throws.
 *
 * @param head The head as `composeHead` or `readPluginHead` returns it, with all text decoded.
 * @param page The page of the head. Needed for separator, templates and the settings of its type. Request it with `?_embed` to
 *   distinguish the archive in the breadcrumb from terms and the parent page.
 * @see https://developer.yoast.com/features/schema/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildHead, siteFromHead } from 'wp-faq-seo/head'
 *
 * const post = (id: number, title: string) =>
 *   toFaqPage(parsePost({ id, type: 'faq', link: `https://example.com/faq/${id}/`, title: { rendered: title } }))
 * const head = {
 *   title: 'Fees? | Example',
 *   canonical: 'https://example.com/faq/1/',
 *   openGraph: { locale: 'en_GB', siteName: 'Example' },
 *   twitter: { card: 'summary_large_image', site: '@example' },
 * }
 * const site = siteFromHead(head, post(1, 'Fees?'))
 * site // { url: 'https://example.com/', name: 'Example', language: 'en-GB', twitterSite: '@example', separator: '|' }
 * buildHead(post(2, 'Dates?'), site).title // 'Dates? | Example'
 * ```
 */
export function siteFromHead(head: Head, page?: FaqPage): Site {
  const { graph, openGraph, article, twitter } = head
  const identity = learnIdentity(head, graph, page)
  const author = page?.author?.slug === undefined ? undefined : learnAuthor(head, graph, page, identity)
  const site: Site = {
    ...identity,
    ...(article?.publisher && { facebookUrl: article.publisher }),
    ...(twitter?.site && { twitterSite: twitter.site }),
    ...(openGraph === undefined && article === undefined && { openGraph: false }),
    ...(twitter === undefined && { twitter: false }),
    ...(isHiddenBySite(head) && { robots: { index: false } }),
    ...(graph !== undefined && learnSocialImage(head)),
    ...(author !== undefined && { authors: Object.fromEntries([[page?.author?.slug, author]]) }),
  }
  return page === undefined
    ? site
    : learnTemplates(head, page, withPostType(site, page, learnPostType(head, graph, page, identity)))
}

/** Adds the separator and the templates of the page's type to a site. */
function learnTemplates(head: Head, page: FaqPage, site: Site): Site {
  const { separator, titleTemplate } = learnTitle(head, page, site)
  const titled = withPostType({ ...site, ...(separator !== undefined && { separator }) }, page, {
    titleTemplate,
  })
  return withPostType(titled, page, { descriptionTemplate: learnDescriptionTemplate(head, page, titled) })
}
