import { escapeAttribute, escapeText } from '../../content/html/escape.js'
import type { PageImage } from '../../faq/page/faq-page.js'
import { toOpenGraphLocale } from '../../head/derive/open-graph-locale.js'
import type { Graph, GraphNode } from '../../jsonld/graph/node.js'
import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'
import type { RestYoastHead } from '../../wordpress/shapes/yoast-head.js'
import { blockQuestionId, type QuestionPair } from '../faq-markup.js'
import { pageTitle, type SeoPost, SITE_NAME } from './seo-post.js'

/**
 * Writes the head of a post as Yoast SEO does, as data and as HTML.
 *
 * @see https://developer.yoast.com/customization/apis/rest-api/
 */
export function writeYoastHead(post: SeoPost): {
  readonly yoast_head: string
  readonly yoast_head_json: RestYoastHead
} {
  const { link, noindex, language, description, image } = post
  const title = escapeText(pageTitle(post))
  const json = {
    title,
    ...(description !== '' && { description: escapeText(description) }),
    robots: robotsOf(noindex),
    // Yoast prints no canonical for a page with noindex.
    ...(!noindex && { canonical: link }),
    og_locale: toOpenGraphLocale(language),
    og_type: 'article',
    og_title: title,
    ...(description !== '' && { og_description: escapeText(description) }),
    og_url: link,
    og_site_name: SITE_NAME,
    ...(post.modified !== post.published && { article_modified_time: `${post.modified}+00:00` }),
    ...(image !== undefined && { og_image: [toImage(image)] }),
    twitter_card: 'summary_large_image',
    schema: toGraph(post),
  }
  return { yoast_head: writeHtml(json), yoast_head_json: json }
}

/** Yoast's robots directives of a page, as data. */
export function robotsOf(noindex: boolean): Readonly<Record<string, string>> {
  return noindex ? { index: 'noindex', follow: 'follow' } : ROBOTS
}

const ROBOTS: Readonly<Record<string, string>> = {
  index: 'index',
  follow: 'follow',
  'max-snippet': 'max-snippet:-1',
  'max-image-preview': 'max-image-preview:large',
  'max-video-preview': 'max-video-preview:-1',
}

function toImage({ url, width, height, type }: PageImage) {
  return {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    url,
    ...(type !== undefined && { type }),
  }
}

type Written = ReturnType<typeof writeYoastHead>['yoast_head_json']

/** The tags in Yoast's order. Texts and URLs in the data are escaped, except for quotes. */
function writeHtml(json: Written): string {
  const { title = '', robots = {}, canonical, og_image = [], schema } = json
  const tags = [
    `<title>${title}</title>`,
    ...meta('name', 'description', json.description),
    ...meta('name', 'robots', Object.values(robots).join(', ')),
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeAttribute(canonical)}" />`]),
    ...meta('property', 'og:locale', json.og_locale),
    ...meta('property', 'og:type', json.og_type),
    ...meta('property', 'og:title', json.og_title),
    ...meta('property', 'og:description', json.og_description),
    ...meta('property', 'og:url', json.og_url?.replaceAll('&', '&amp;')),
    ...meta('property', 'og:site_name', json.og_site_name),
    ...meta('property', 'article:modified_time', json.article_modified_time),
    ...og_image.flatMap(({ url, width, height, type }) => [
      ...meta('property', 'og:image', url.replaceAll('&', '&amp;')),
      ...meta('property', 'og:image:width', width),
      ...meta('property', 'og:image:height', height),
      ...meta('property', 'og:image:type', type),
    ]),
    ...meta('name', 'twitter:card', json.twitter_card),
    `<script type="application/ld+json" class="yoast-schema-graph">${serializeGraph(schema as Graph)}</script>`,
  ]
  return [
    '<!-- This site is optimized with the Yoast SEO plugin v26.6 - https://yoast.com/wordpress/plugins/seo/ -->',
    ...tags,
    '<!-- / Yoast SEO plugin. -->',
  ].join('\n')
}

function meta(attribute: 'name' | 'property', name: string, content: string | number | undefined): string[] {
  if (content === undefined) return []
  return [`<meta ${attribute}="${name}" content="${String(content).replaceAll('"', '&quot;')}" />`]
}

function toGraph(post: SeoPost): Graph {
  const { home, link, title, description, language, author, image } = post
  const website = `${home}#website`
  const organization = `${home}#organization`
  const person = author?.name === undefined ? undefined : `${home}#/schema/person/${author.id}`
  const questions = post.questions.map((pair, index) => toQuestion(pair, index + 1, post))
  const nodes: GraphNode[] = [
    {
      '@type': questions.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
      '@id': link,
      url: link,
      name: pageTitle(post),
      isPartOf: { '@id': website },
      ...(image !== undefined && { primaryImageOfPage: { '@id': `${link}#primaryimage` } }),
      datePublished: `${post.published}+00:00`,
      dateModified: `${post.modified}+00:00`,
      ...(person !== undefined && { author: { '@id': person } }),
      ...(description !== '' && { description }),
      breadcrumb: { '@id': `${link}#breadcrumb` },
      inLanguage: language,
      potentialAction: [{ '@type': 'ReadAction', target: [link] }],
      ...(questions.length > 0 && { mainEntity: questions.map((node) => ({ '@id': node['@id'] })) }),
    },
    ...(image === undefined
      ? []
      : [
          {
            '@type': 'ImageObject',
            inLanguage: language,
            '@id': `${link}#primaryimage`,
            url: image.url,
            contentUrl: image.url,
            ...(image.width !== undefined && { width: image.width }),
            ...(image.height !== undefined && { height: image.height }),
            ...(image.alt !== undefined && { caption: image.alt }),
          },
        ]),
    {
      '@type': 'BreadcrumbList',
      '@id': `${link}#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: home },
        { '@type': 'ListItem', position: 2, name: title },
      ],
    },
    {
      '@type': 'WebSite',
      '@id': website,
      url: home,
      name: SITE_NAME,
      publisher: { '@id': organization },
      inLanguage: language,
    },
    { '@type': 'Organization', '@id': organization, name: SITE_NAME, url: home },
    ...(person === undefined
      ? []
      : [{ '@type': 'Person', '@id': person, name: author?.name, ...(author?.url && { url: author.url }) }]),
    ...questions,
  ]
  return { '@context': 'https://schema.org', '@graph': nodes }
}

function toQuestion(
  [question, answer]: QuestionPair,
  position: number,
  { link, language }: SeoPost,
): GraphNode {
  const id = `${link}#${blockQuestionId(position)}`
  return {
    '@type': 'Question',
    '@id': id,
    position,
    url: id,
    name: question,
    answerCount: 1,
    acceptedAnswer: { '@type': 'Answer', text: answer, inLanguage: language },
    inLanguage: language,
  }
}
