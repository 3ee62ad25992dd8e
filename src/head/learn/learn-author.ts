import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { textOf } from '../../jsonld/graph/graph-index.js'
import type { Graph } from '../../jsonld/graph/node.js'
import type { Site, SiteAuthor } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { findArticle, resolveNode, textsOf } from './graph-values.js'

/** Learns the settings of the page's author that WordPress does not expose. `undefined` if there are none. */
export function learnAuthor(
  { article, twitter }: Head,
  graph: Graph | undefined,
  page: FaqPage,
  { publisher }: Site,
): SiteAuthor | undefined {
  const node = resolveNode(graph, findArticle(graph)?.author)
  const id = textOf(node?.['@id'])
  const isPublisher = id !== undefined && id === publisher?.id
  const sameAs = textsOf(node?.sameAs).filter((url) => url !== page.author?.website)
  const creator = twitter?.creator || undefined
  const author: SiteAuthor = omitUndefined({
    id: isPublisher ? undefined : id,
    sameAs: sameAs.length === 0 || isPublisher ? undefined : sameAs,
    facebookUrl: article?.author || undefined,
    twitterCreator: creator === twitter?.site ? undefined : creator,
  })
  return Object.keys(author).length === 0 ? undefined : author
}
