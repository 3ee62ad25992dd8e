// @ts-check
/** The fields that Yoast SEO adds to a generated post. */
import { between } from './random.js'

/** @typedef {{ id: string, question: string, answer: string }} Item */

export const HOME = 'https://www.example.org/'
const SITE_NAME = "Rivers & Roads' Help"

/**
 * `yoast_head_json`, with texts before escaping. https://developer.yoast.com/customization/apis/rest-api/
 *
 * @param {{ id: number, url: string, title: string, items: readonly Item[], text: string }} page
 * @param {{ random: import('./random.js').Random, hasReferences: boolean }} voice
 */
export function describe({ id, url, title, items, text }, { random, hasReferences }) {
  const description = `${text}${hasReferences ? `, that's "all" & enough` : ''}.`
  const fullTitle = `${title} ${hasReferences ? '&#8211;' : '-'} ${SITE_NAME}`
  const time = `2025-0${1 + (id % 9)}-1${id % 10}T08:15:30+00:00`
  const image = `${HOME}wp-content/uploads/2025/03/share.png`
  return {
    title: fullTitle,
    description,
    robots: {
      index: 'index',
      follow: 'follow',
      'max-snippet': 'max-snippet:-1',
      'max-image-preview': 'max-image-preview:large',
      'max-video-preview': 'max-video-preview:-1',
    },
    canonical: url,
    og_locale: 'en_US',
    og_type: 'article',
    og_title: fullTitle,
    og_description: description,
    og_url: url,
    og_site_name: SITE_NAME,
    article_publisher: 'https://www.facebook.com/example',
    article_modified_time: time,
    ...(random() < 0.5 && { og_image: [{ width: 1200, height: 630, url: image, type: 'image/png' }] }),
    twitter_card: 'summary_large_image',
    twitter_misc: { 'Est. reading time': `${between(random, 1, 9)} minutes` },
    schema: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': items.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
          '@id': url,
          url,
          name: fullTitle,
          isPartOf: { '@id': `${HOME}#website` },
          datePublished: time,
          dateModified: time,
          description,
          breadcrumb: { '@id': `${url}#breadcrumb` },
          ...(items.length > 0 && { mainEntity: items.map((item) => ({ '@id': `${url}#${item.id}` })) }),
          inLanguage: 'en-US',
          potentialAction: [{ '@type': 'ReadAction', target: [url] }],
        },
        {
          '@type': 'BreadcrumbList',
          '@id': `${url}#breadcrumb`,
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: HOME },
            { '@type': 'ListItem', position: 2, name: 'FAQs', item: `${HOME}faq/` },
            { '@type': 'ListItem', position: 3, name: title },
          ],
        },
        {
          '@type': 'WebSite',
          '@id': `${HOME}#website`,
          url: HOME,
          name: SITE_NAME,
          description: 'Answers for travellers',
          publisher: { '@id': `${HOME}#organization` },
          potentialAction: [
            {
              '@type': 'SearchAction',
              target: { '@type': 'EntryPoint', urlTemplate: `${HOME}?s={search_term_string}` },
              'query-input': {
                '@type': 'PropertyValueSpecification',
                valueRequired: true,
                valueName: 'search_term_string',
              },
            },
          ],
          inLanguage: 'en-US',
        },
        { '@type': 'Organization', '@id': `${HOME}#organization`, name: SITE_NAME, url: HOME },
        ...items.map((item, index) => ({
          '@type': 'Question',
          '@id': `${url}#${item.id}`,
          position: index + 1,
          url: `${url}#${item.id}`,
          name: item.question,
          answerCount: 1,
          acceptedAnswer: { '@type': 'Answer', text: item.answer, inLanguage: 'en-US' },
          inLanguage: 'en-US',
        })),
      ],
    },
  }
}

/** `yoast_head`, the same as HTML. @param {ReturnType<typeof describe>} head */
export function printHead(head) {
  const meta = (
    /** @type {string} */ attribute,
    /** @type {string} */ name,
    /** @type {unknown} */ content,
  ) => `<meta ${attribute}="${name}" content="${escapeHtml(String(content))}" />`
  const images = (head.og_image ?? []).map((image) =>
    [
      meta('property', 'og:image', image.url),
      `\t${meta('property', 'og:image:width', image.width)}`,
      `\t${meta('property', 'og:image:height', image.height)}`,
      `\t${meta('property', 'og:image:type', image.type)}`,
    ].join('\n'),
  )
  const labels = Object.entries(head.twitter_misc).map(([label, data], index) =>
    [
      meta('name', `twitter:label${index + 1}`, label),
      `\t${meta('name', `twitter:data${index + 1}`, data)}`,
    ].join('\n'),
  )
  return [
    '<!-- This site is optimized with the Yoast SEO plugin v26.6 - https://yoast.com/wordpress/plugins/seo/ -->',
    `<title>${escapeHtml(head.title)}</title>`,
    meta('name', 'description', head.description),
    meta('name', 'robots', Object.values(head.robots).join(', ')),
    `<link rel="canonical" href="${head.canonical}" />`,
    meta('property', 'og:locale', head.og_locale),
    meta('property', 'og:type', head.og_type),
    meta('property', 'og:title', head.og_title),
    meta('property', 'og:description', head.og_description),
    meta('property', 'og:url', head.og_url),
    meta('property', 'og:site_name', head.og_site_name),
    meta('property', 'article:publisher', head.article_publisher),
    meta('property', 'article:modified_time', head.article_modified_time),
    ...images,
    meta('name', 'twitter:card', head.twitter_card),
    ...labels,
    `<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(head.schema)}</script>`,
    '<!-- / Yoast SEO plugin. -->',
  ].join('\n')
}

/** Escapes as WordPress does, without escaping references again. https://developer.wordpress.org/reference/functions/esc_html/ @param {string} text */
function escapeHtml(text) {
  return text
    .replace(/&(?!#\d+;|[a-z]+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
}
