import type { Graph } from '../../jsonld/graph/node.js'
import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'
import { blockQuestionId } from '../faq-markup.js'
import { organizationNode, webPageNode, webSiteNode } from './graph-nodes.js'
import type { SeoPost } from './seo-post.js'
import { canonicalTag, imageOf, metaTags, openGraphOf, timesOf, titleTag, twitterOf } from './write-tags.js'

/**
 * Writes the response of `rankmath/v1/getHead` for a post.
 *
 * @see https://rankmath.com/kb/headless-cms-support/
 */
export function writeRankMathResponse(post: SeoPost): { readonly success: true; readonly head: string } {
  const { noindex, description, modified, image } = post
  const robots = noindex
    ? 'follow, noindex'
    : 'index, follow, max-snippet:-1, max-video-preview:-1, max-image-preview:large'
  const lines = [
    titleTag(post),
    ...metaTags(
      'name',
      [
        ['description', description],
        ['robots', robots],
      ],
      '/>',
    ),
    // Rank Math prints no canonical for a page with noindex.
    ...(noindex ? [] : [canonicalTag(post, ' />')]),
    ...metaTags(
      'property',
      [
        ...openGraphOf(post),
        ['og:updated_time', `${modified}+00:00`],
        ...imageOf(post),
        ['og:image:alt', image?.alt],
        ['og:image:type', image?.type],
        ...timesOf(post),
      ],
      ' />',
    ),
    ...metaTags('name', twitterOf(post), ' />'),
    `<script type="application/ld+json" class="rank-math-schema">${serializeGraph(toGraph(post))}</script>`,
  ]
  return { success: true, head: `${lines.join('\n')}\n\n` }
}

function toGraph(post: SeoPost): Graph {
  const { home, link, title, noindex, questions } = post
  const ids = { page: `${link}#webpage`, site: `${home}#website` }
  const organization = `${home}#organization`
  const crumbs = [
    [home, 'Home'],
    [link, title],
  ].map(([id, name], index) => ({
    '@type': 'ListItem',
    position: String(index + 1),
    item: { '@id': id, name },
  }))
  const breadcrumb = { '@type': 'BreadcrumbList', '@id': `${link}#breadcrumb`, itemListElement: crumbs }
  const faq = questions.map(([name, text], index) => ({
    '@type': 'Question',
    url: `${link}#${blockQuestionId(index + 1)}`,
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  }))
  const page = webPageNode(post, ids, {
    ...(faq.length > 0 && { '@type': ['WebPage', 'FAQPage'], mainEntity: faq }),
    breadcrumb: { '@id': breadcrumb['@id'] },
  })
  const nodes = [
    organizationNode(post, organization),
    webSiteNode(post, ids, { publisher: { '@id': organization } }),
    breadcrumb,
    page,
  ]
  return { '@context': 'https://schema.org', '@graph': noindex ? [breadcrumb] : nodes }
}
