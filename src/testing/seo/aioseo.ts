import { escapeAttribute } from '../../content/html/escape.js'
import type { Graph } from '../../jsonld/graph/node.js'
import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'
import { organizationNode, webPageNode, webSiteNode } from './graph-nodes.js'
import { pageTitle, type SeoPost } from './seo-post.js'
import { canonicalTag, imageOf, metaTags, openGraphOf, timesOf, twitterOf } from './write-tags.js'

/**
 * Writes the fields that All in One SEO adds to a post.
 *
 * @see https://aioseo.com/docs/
 */
export function writeAioseoFields(post: SeoPost): Readonly<Record<string, unknown>> {
  const { noindex, description, link } = post
  const robots = noindex ? 'noindex, max-image-preview:large' : 'max-image-preview:large'
  const schema = toGraph(post)
  const openGraph = [...openGraphOf(post, ORDER), ...imageOf(post), ...timesOf(post)]
  const twitter = twitterOf(post)
  // New versions leave the title to the theme.
  const lines = [
    '<!-- All in One SEO 4.9.9 - aioseo.com -->',
    ...metaTags(
      'name',
      [
        ['description', description],
        ['robots', robots],
      ],
      ' />',
    ),
    canonicalTag(post, ' />'),
    ...metaTags('property', openGraph, ' />'),
    ...metaTags('name', twitter, ' />'),
    `<script type="application/ld+json" class="aioseo-schema">\n${serializeGraph(schema)}\n</script>`,
    '<!-- All in One SEO -->',
  ]
  const social = [...openGraph, ...twitter].flatMap(([name, value]) => {
    if (value === undefined || value === '') return []
    return [[name, typeof value === 'string' ? escapeAttribute(value) : value] as const]
  })
  return {
    aioseo_head: `\n\t\t${lines.join('\n\t\t')}\n\n`,
    aioseo_head_json: {
      title: pageTitle(post),
      description,
      canonical_url: link,
      robots,
      keywords: '',
      webmasterTools: { miscellaneous: '' },
      schema,
      ...Object.fromEntries(social),
    },
    aioseo_meta_data: noindex ? { robots_default: false, robots_noindex: true } : [],
  }
}

const ORDER = ['locale', 'site_name', 'type', 'title', 'description', 'url'] as const

function toGraph(post: SeoPost): Graph {
  const { home, link, title } = post
  const ids = { page: `${link}#webpage`, site: `${home}#website` }
  const organization = `${home}#organization`
  const breadcrumb = {
    '@type': 'BreadcrumbList',
    '@id': `${link}#breadcrumblist`,
    itemListElement: [
      { '@type': 'ListItem', '@id': `${home}#listItem`, position: 1, name: 'Home', item: home },
      { '@type': 'ListItem', '@id': `${link}#listItem`, position: 2, name: title },
    ],
  }
  const nodes = [
    breadcrumb,
    organizationNode(post, organization),
    webPageNode(post, ids, { breadcrumb: { '@id': breadcrumb['@id'] } }),
    webSiteNode(post, ids, { publisher: { '@id': organization } }),
  ]
  return { '@context': 'https://schema.org', '@graph': nodes }
}
