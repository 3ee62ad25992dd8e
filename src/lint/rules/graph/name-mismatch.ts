import { listHeadings } from '../../../content/lists/headings.js'
import { segmentsOf } from '../../../content/prose/segments.js'
import { quote } from '../../../internal/quote.js'
import { placeWithin } from '../../facts/place.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'tags' | 'pageNode'> = {
  severity: 'info',
  needs: ['graph', 'tags', 'pageNode'],
  help: 'Use the title of the page as the name of its node.',
  check({ graph, tags, pageNode, pageHtml }, report) {
    const { name } = pageNode.node
    const titles = [
      ...tags.titles.map(({ text }) => text),
      ...tags.metas('og:title').map(contentOf),
      ...listHeadings(pageHtml ?? '').flatMap(({ level, text }) => (level === 1 ? [text] : [])),
    ].filter((text) => text.trim() !== '')
    if (typeof name !== 'string' || titles.length === 0) return
    if (titles.some((title) => title.includes(name))) return
    // Words of the site name are in the title of every page.
    const siteNames = [
      ...graph.ofType('WebSite').flatMap(({ node }) => (typeof node.name === 'string' ? [node.name] : [])),
      ...tags.metas('og:site_name').map(contentOf),
    ]
    const ofSite = wordsOf(siteNames)
    const ofPage = [...wordsOf([name])].filter((word) => !ofSite.has(word))
    const ofTitles = wordsOf(titles)
    if (ofPage.length > 0 && !ofPage.some((word) => ofTitles.has(word)))
      report(placeWithin(pageNode.place, ['name'], 0), `No word of the name ${quote(name)} is in the title.`)
  },
}

function wordsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => [...segmentsOf(text.normalize('NFKC').toLowerCase(), 'word')])
  return new Set(words.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])))
}
