import { omitUndefined } from '../../internal/omit-undefined.js'
import type { Site } from '../../site/site.js'
import type { FaqPage } from '../page/faq-page.js'
import { homeBreadcrumb } from './breadcrumb.js'
import type { FactOptions, PageFacts } from './page-facts.js'
import { postFacts } from './post.js'

/** The facts of a post that is the site's static home page. */
export function frontPageFacts(page: FaqPage, site: Site, options: FactOptions): PageFacts {
  const { node, article, twitter, ...facts } = postFacts(page, site, options)
  return {
    ...facts,
    openGraphType: 'website',
    article: {
      publisher: article?.publisher,
      publishedTime: article?.publishedTime,
      modifiedTime: article?.modifiedTime,
    },
    twitter: omitUndefined({ image: twitter?.image }),
    node: () => {
      const own = node()
      return own && { ...own, isAboutPublisher: true, breadcrumb: () => homeBreadcrumb(site) }
    },
  }
}
