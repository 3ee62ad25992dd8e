import { quote } from '../../../internal/quote.js'
import { groupImages } from '../../facts/tags/open-graph-images.js'
import { contentOf, type TagFacts } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'warning',
  needs: ['tags'],
  help: 'Use a JPEG, PNG, WebP or GIF image.',
  check({ tags }, report) {
    const image = firstImage(tags)
    if (image === undefined) return
    const type = groupImages(tags)
      .find(({ root }) => root === image)
      ?.properties.get('og:image:type')
    const isSvg = type !== undefined && /^\s*image\/svg/i.test(contentOf(type))
    if (isSvg || /\.svgz?(?:[?#]|$)/i.test(contentOf(image).trim()))
      report(image.place, `The image ${quote(contentOf(image))} is an SVG, which X does not show.`)
  },
}

/** The image of the card. `undefined` without a card. */
function firstImage(tags: TagFacts) {
  if (tags.metas('twitter:card').length === 0) return undefined
  return tags.metas('twitter:image')[0] ?? tags.metas('og:image')[0]
}
