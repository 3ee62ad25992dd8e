import type { GraphNode } from '../../jsonld/graph/node.js'
import { pageTitle, type SeoPost, SITE_NAME } from './seo-post.js'

/** The `@id`s of a plugin's nodes. */
export interface NodeIds {
  readonly page: string
  readonly site: string
}

/** The node of the page, as all plugins but Yoast SEO describe it. */
export function webPageNode(post: SeoPost, { page, site }: NodeIds, more: GraphNode): GraphNode {
  const { link, description, language, published, modified } = post
  return {
    '@type': 'WebPage',
    '@id': page,
    url: link,
    name: pageTitle(post),
    ...(description !== '' && { description }),
    inLanguage: language,
    isPartOf: { '@id': site },
    datePublished: `${published}+00:00`,
    dateModified: `${modified}+00:00`,
    ...more,
  }
}

/** The node of the site. */
export function webSiteNode({ home, language }: SeoPost, { site }: NodeIds, more: GraphNode): GraphNode {
  return { '@type': 'WebSite', '@id': site, url: home, name: SITE_NAME, inLanguage: language, ...more }
}

/** The node of the organization that publishes the site. */
export function organizationNode({ home }: SeoPost, id: string): GraphNode {
  return { '@type': 'Organization', '@id': id, name: SITE_NAME, url: home }
}
