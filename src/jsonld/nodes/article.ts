import { toSchemaText } from '../../content/stored/schema-text.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { GraphNode } from '../graph/node.js'
import { authorIdOf, type GraphContext, imageProperties } from './graph-context.js'
import { publisherRef } from './publisher.js'

/**
 * Builds the node of the article on a page.
 *
 * @see https://schema.org/Article
 */
export function buildArticleNode(context: GraphContext, type: string, page: FaqPage): GraphNode {
  const { node, site, id, ids, siteIds } = context
  const { publisher } = site
  const authorName = toSchemaText(page.raw.authorName ?? '')
  const keywords = termNamesOf(page, 'post_tag')
  const sections = termNamesOf(page, 'category')
  return omitUndefined({
    '@type': type.includes('Article') ? type : ['Article', type],
    '@id': ids.article,
    isPartOf: { '@id': id },
    author: { ...(authorName !== '' && { name: authorName }), '@id': authorIdOf(context) },
    headline: page.title === '' ? 'No title' : page.title,
    datePublished: node.publishedAt,
    dateModified: node.modifiedAt,
    mainEntityOfPage: { '@id': id },
    publisher: publisher === undefined ? undefined : publisherRef(publisher, siteIds),
    ...imageProperties(context),
    keywords: keywords.length === 0 ? undefined : keywords,
    articleSection: sections.length === 0 ? undefined : sections,
    inLanguage: site.language,
    potentialAction: page.commentsOpen
      ? [{ '@type': 'CommentAction', name: 'Comment', target: [ids.respond] }]
      : undefined,
  })
}

/** The names of a page's terms, except WordPress's default category. */
function termNamesOf({ terms }: FaqPage, taxonomy: string): string[] {
  return terms.flatMap(({ taxonomy: own, name }) =>
    own === taxonomy && name !== undefined && !DEFAULT_CATEGORIES.has(name) ? [name] : [],
  )
}

/** Names of WordPress's default category in various languages. */
const DEFAULT_CATEGORIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Uncategorized',
  'Allgemein',
  'Geen categorie',
  'Non classé',
  'Sem categoria',
  'Senza categoria',
  'Sin categoría',
  'Без рубрики',
  '未分類',
  '未分类',
])
