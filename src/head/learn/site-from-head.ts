import { type AnyPage, isSitePage, toPage } from '../../faq/kinds/kinds.js'
import { type PageInput, type ResourceKind, resourceKind } from '../../faq/kinds/resource-kind.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { readWebUrl } from '../../internal/web-url.js'
import { show, throwProblems } from '../../site/checks.js'
import type { Site } from '../../site/site.js'
import { checkHead } from '../model/check-head.js'
import type { Head } from '../model/head.js'
import { isHiddenBySite } from '../model/hidden-site.js'
import { firstPageUrlOf } from '../model/page-of-head.js'
import { learnAuthor } from './learn-author.js'
import { learnDescriptionTemplate } from './learn-description-template.js'
import { learnFrontPages } from './learn-front-pages.js'
import { learnIdentity } from './learn-identity.js'
import { learnList } from './learn-list.js'
import { learnPostType } from './learn-post-type.js'
import { learnSocialImage } from './learn-social-image.js'
import { learnTitle } from './learn-title.js'
import { withPostType } from './with-post-type.js'

/** A head, and the page that it belongs to. */
export interface HeadSample {
  /** The head as `composeHead` or `readPluginHead` returns it, with all text decoded. */
  readonly head: Head
  /** The resource or special page that the head belongs to. */
  readonly resource: PageInput
}

/**
 * Learns the settings of a site from heads of its SEO plugin. Fetch one head of each kind of page, and store the result. `buildHead`
 * and `composeHead` then derive the heads of all other pages, and you can stop requesting heads from WordPress.
 *
 * The result contains everything that the heads show, including values equal to the default. The head of a post does not show:
 * description templates (except those that end in the excerpt), `singularLabel`, `dateFormat`, `timeZone`, whether a `noindex` without
 * preview limits applies to the whole type, and `socialImage` if the post has its own image. The `noindex` of a term or an author is
 * ignored. Other settings of a single post, term or author (title, page type, image) are mistaken for those of the site: choose samples
 * without such settings.
 *
 * Without a graph, only the tags are read, and the home page is assumed to be the root of the canonical's host. `url`, `name` and
 * `language` are `''` if the heads do not show them; `defineSite` throws for such a site.
 *
 * @param head One head, or a list of samples of different kinds.
 * @param page The page that the single head belongs to. Needed for the separator, the templates and the settings of its type. Request it
 *   with `?_embed`, to tell the archive in the breadcrumb from terms and the parent page.
 * @throws ConfigError for a sample without a head, or whose resource is neither a resource nor a special page.
 * @see https://developer.yoast.com/features/schema/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildHead, siteFromHead } from 'wp-faq-seo/head'
 *
 * const post = (id: number, title: string) =>
 *   parsePost({ id, type: 'faq', link: `https://example.com/faq/${id}/`, title: { rendered: title } })
 * const head = {
 *   title: 'Fees? | Example',
 *   canonical: 'https://example.com/faq/1/',
 *   openGraph: { locale: 'en_GB', siteName: 'Example' },
 *   twitter: { card: 'summary_large_image', site: '@example' },
 * }
 * const site = siteFromHead(head, toFaqPage(post(1, 'Fees?')))
 * site // { url: 'https://example.com/', name: 'Example', language: 'en-GB', twitterSite: '@example', separator: '|' }
 * buildHead(toFaqPage(post(2, 'Dates?')), site).title // 'Dates? | Example'
 *
 * const search = { kind: 'search', query: 'fees' } as const
 * const whole = siteFromHead([
 *   { head, resource: post(1, 'Fees?') },
 *   { head: { title: 'fees: results | Example' }, resource: search },
 * ])
 * whole.pageKinds?.search?.titleTemplate // '%%searchphrase%%: results %%page%% %%sep%% %%sitename%%'
 * ```
 */
export function siteFromHead(head: Head, page?: AnyPage): Site
export function siteFromHead(samples: readonly HeadSample[]): Site
export function siteFromHead(head: Head | readonly HeadSample[], page?: AnyPage): Site {
  if (isList(head)) return learnSamples(checkSamples(head))
  checkHead(head)
  return learnSample(head, page)
}

/** @throws ConfigError for a sample without a head. */
function checkSamples(samples: readonly HeadSample[]): readonly HeadSample[] {
  return throwProblems('samples', (report) => {
    for (const [index, sample] of samples.entries())
      if (!isPlainObject(sample) || !isPlainObject(sample.head))
        report('wrong-type', `[${index}]`, `is ${show(sample)}, not a sample such as { head, resource }`)
    return samples
  })
}

function isList(head: Head | readonly HeadSample[]): head is readonly HeadSample[] {
  return Array.isArray(head)
}

/** Kinds in the order of how much their heads show of the site. */
const ORDER: readonly ResourceKind[] = [
  'post',
  'home',
  'type',
  'term',
  'user',
  'date',
  'search',
  'not-found',
  'head',
]

/** Learns from several heads. The first one determines what all pages of the site share. */
function learnSamples(samples: readonly HeadSample[]): Site {
  const sorted = samples
    .map((sample) => ({ ...sample, kind: resourceKind(sample.resource) }))
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
  let site: Site | undefined
  for (const { head, resource } of sorted) {
    const page = toPage(resource, { faq: 'never', site, url: firstPageUrlOf(head) })
    const own = learnSample(head, page)
    if (site === undefined) site = own
    else site = isSitePage(page) ? learnList(head, page, fillSite(site, own)) : fillSite(site, own)
  }
  return site ?? learnSample({})
}

/** Adds what a further head shows of the site. What is known stays; settings of authors and post types are put together. */
function fillSite(site: Site, own: Site): Site {
  const { publisher, facebookUrl, twitterSite, socialImage, frontPageId, postsPageId, postsPage, robots } =
    own
  // A breadcrumb may lack the home page for several reasons; one that has it is proof.
  const homeLabel = site.homeLabel || own.homeLabel
  return {
    ...omitUndefined({
      publisher,
      facebookUrl,
      twitterSite,
      socialImage,
      frontPageId,
      postsPageId,
      postsPage,
      robots,
    }),
    ...site,
    ...omitUndefined({ homeLabel }),
    ...mergeRecords('authors', site, own),
    ...mergeRecords('postTypes', site, own),
  }
}

function mergeRecords(name: 'authors' | 'postTypes', site: Site, own: Site): Partial<Site> {
  const entries = [...Object.entries(own[name] ?? {}), ...Object.entries(site[name] ?? {})]
  // Built from entries: a type may be called `__proto__`.
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) }
}

function learnSample(head: Head, page?: AnyPage): Site {
  const { graph, openGraph, article, twitter } = head
  const post = page === undefined || isSitePage(page) ? undefined : page
  const identity = learnIdentity(head, graph, post)
  const author = post?.author?.slug === undefined ? undefined : learnAuthor(head, graph, post, identity)
  const site: Site = {
    ...identity,
    ...(article?.publisher && { facebookUrl: article.publisher }),
    ...(twitter?.site && { twitterSite: twitter.site }),
    ...(twitter?.card === 'summary' && { twitterCard: 'summary' as const }),
    ...(openGraph === undefined && article === undefined && { openGraph: false }),
    // Labels are printed even if X cards are switched off.
    ...(twitter?.card === undefined && { twitter: false }),
    ...(isHiddenBySite(head) && { robots: { index: false } }),
    ...(graph !== undefined && learnSocialImage(head, page)),
    ...(author !== undefined && { authors: Object.fromEntries([[post?.author?.slug, author]]) }),
    ...(post !== undefined && learnFrontPages(head, post)),
    ...(page?.url.includes('?') &&
      !(isSitePage(page) && page.kind === 'search') && { permalinks: 'plain' as const }),
    ...(post !== undefined && hasNoFinalSlash(post.url) && { trailingSlash: false }),
  }
  if (page !== undefined && isSitePage(page)) return learnList(head, page, site)
  return post === undefined
    ? site
    : learnTemplates(head, post, withPostType(site, post, learnPostType(head, graph, post, site)))
}

/** Whether permalinks end without a slash. The home page of a host, and permalinks such as `/fees.html`, show nothing. */
function hasNoFinalSlash(url: string): boolean {
  const { path = '', rest } = readWebUrl(url) ?? {}
  return rest === '' && /[^/]$/.test(path) && !/\.\w+$/.test(path)
}

/** Adds the separator and the templates of the page's type to a site. */
function learnTemplates(head: Head, page: FaqPage, site: Site): Site {
  const { separator, titleTemplate } = learnTitle(head, page, site)
  const titled = withPostType({ ...site, ...(separator !== undefined && { separator }) }, page, {
    titleTemplate,
  })
  return withPostType(titled, page, { descriptionTemplate: learnDescriptionTemplate(head, page, titled) })
}
