import { once } from '../../../internal/once.js'
import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { readWebUrl } from '../../../internal/web-url.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Add the node, or remove the reference.',
  check({ graph, pageUrl, isProtected }, report) {
    const hosts = once(() => {
      const ids = graph.nodes.flatMap(({ node: { '@id': id } }) => (typeof id === 'string' ? [id] : []))
      return new Set((pageUrl === undefined ? ids : [pageUrl]).map(hostOf))
    })
    for (const { id, property, place } of graph.references) {
      // Yoast SEO omits the BreadcrumbList of a protected post, but not the reference to it.
      if (isProtected && property === 'breadcrumb') continue
      const host = graph.byId(id).length > 0 ? undefined : hostOf(id)
      if (host === undefined || !hosts().has(host)) continue
      // Without a fragment, the @id may be the URL of another page.
      if (!id.includes('#') && !(pageUrl !== undefined && isSamePage(id, pageUrl))) continue
      report(place, `No node has the @id ${quote(id)}.`)
    }
  },
}

function hostOf(url: string): string | undefined {
  return readWebUrl(url)?.host
}
