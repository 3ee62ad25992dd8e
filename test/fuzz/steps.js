// @ts-check
/** `composeHead` as its documentation describes it, step by step. */
import {
  addFaqGraph,
  applyRobots,
  buildHead,
  correctLanguage,
  correctPageUrl,
  fillHead,
  isResource,
  paginateHead,
  readPluginHead,
  rewriteUrls,
  toFaqPage,
  toSitePage,
} from 'wp-faq-seo'
import { mapUrl } from 'wp-faq-seo/site'

/** @param {any} resource @param {any} options @returns {import('wp-faq-seo').Head} */
export function composeBySteps(resource, { report: _, ...options }) {
  const { site, source = 'auto', robots, language, alternates, urls } = options
  const pluginHead = source === 'derive' ? undefined : readPluginHead(resource)
  const url = pluginHead?.openGraph?.url ?? pluginHead?.canonical
  const page = isResource(resource, 'post')
    ? toFaqPage(resource, options)
    : toSitePage(resource, { ...options, url })
  const usedSite = source === 'plugin' ? undefined : site
  const mapping = urls === undefined ? {} : { mapUrl: (/** @type {string} */ one) => mapUrl(one, urls) }
  let head =
    pluginHead === undefined
      ? buildHead(page, usedSite, options)
      : adopt(correctPageUrl(pluginHead, page, { site, ...mapping }), page)
  head = applyRobots(head, page, robots)
  if (pluginHead !== undefined && usedSite !== undefined) head = paginateHead(head, page, usedSite, options)
  if (language !== undefined) head = correctLanguage(head, language)
  if (alternates !== undefined) head = { ...head, alternates }
  head = addFaqGraph(head, page, mapping)
  return urls === undefined ? head : rewriteUrls(head, urls, page)

  /** Fills a head, or gives it the title that its plugin left to the theme. @param {import('wp-faq-seo').Head} own @param {any} page */
  function adopt(own, page) {
    if (usedSite !== undefined) return fillHead(own, page, usedSite, options)
    const isLeft = own.title === undefined && own.openGraph?.title !== undefined && source !== 'plugin'
    return isLeft && page.title !== '' ? { title: page.title, ...own } : own
  }
}
