import type { BreadcrumbItem } from '../../faq/kinds/page-facts.js'
import type { GraphNode } from '../graph/node.js'

/**
 * Builds the node of a breadcrumb.
 *
 * @see https://schema.org/BreadcrumbList
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function buildBreadcrumbNode(items: readonly BreadcrumbItem[], id: string): GraphNode {
  return {
    '@type': 'BreadcrumbList',
    '@id': id,
    itemListElement: items.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url !== undefined && { item: url }),
    })),
  }
}
