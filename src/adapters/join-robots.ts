import type { HeadElement } from '../head/write/head-element.js'

/**
 * Joins the directives of all robots metas into the first one, for hosts that print only one meta per name. Crawlers read
 * several tags as one list, and a lost `noindex` would publish the page.
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function joinRobots(elements: readonly HeadElement[]): HeadElement[] {
  const robots = elements.filter(isRobots)
  const [first] = robots
  if (first === undefined || robots.length === 1) return [...elements]
  const content = robots.map(({ attributes }) => attributes.content ?? '').join(', ')
  return elements
    .filter((element) => element === first || !isRobots(element))
    .map((element) =>
      element === first ? { name: 'meta', attributes: { ...first.attributes, content } } : element,
    )
}

function isRobots({ name, attributes }: HeadElement): boolean {
  return name === 'meta' && attributes.name?.toLowerCase() === 'robots'
}
