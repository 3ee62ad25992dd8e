import { describe, expect, it } from 'vitest'
import { composeHead, renderHead } from 'wp-faq-seo'
import { judgeHead } from './conformance/deriving/judge-head.js'
import { readArchiveSite } from './conformance/recorded/archive-site.js'
import { ARCHIVES, findFolders } from './conformance/recorded/folders.js'

const SITES = findFolders(ARCHIVES, 'pages').map(readArchiveSite)

/** Yoast prints the directives in another order on the front end, and `nofollow` on a site that is hidden as a whole. */
const ROBOTS = /<meta name=.robots. content=.[^>]*>/

describe.each(SITES)('the recorded pages of $name', ({ site, terms, now, isHidden, pages }) => {
  const counted = pages.filter(({ leftOut }) => leftOut === undefined)

  it.each(counted)('$name is derived as Yoast printed it', ({ headHtml, input, pagination, posts, post }) => {
    const head = renderHead(composeHead(input, { site, terms, now, pagination, posts, faq: 'never' }))
    const { misses } = judgeHead(headHtml.replace(ROBOTS, ''), head.replace(ROBOTS, ''), post)
    expect(misses).toEqual([])
    const isNoindex = ROBOTS.exec(headHtml)?.[0].includes('noindex')
    expect(ROBOTS.exec(head)?.[0].includes('noindex')).toBe(isNoindex || isHidden)
  })
})

describe('the recorded pages', () => {
  it('are of every kind', () => {
    const kinds = new Set(SITES.flatMap(({ pages }) => pages.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual([
      'author',
      'date',
      'front-page',
      'home',
      'not-found',
      'paged-post',
      'post-type-archive',
      'posts-page',
      'search',
      'term',
    ])
  })
})
