import { isVisible } from '../../../content/html/visible-text.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'warning',
  needs: ['tags'],
  help: 'Print og:title, og:type, og:image and og:url on every page.',
  check({ tags, at, pageKind }, report) {
    // A missing page cannot be shared.
    if (pageKind === 'not-found') return
    for (const name of REQUIRED) {
      const [tag] = tags.metas(name)
      if (tag === undefined) report(at('head'), `The head has no ${name}.`)
      else if (!isVisible(contentOf(tag))) report(tag.place, `${name} is empty.`)
    }
  },
}

const REQUIRED: readonly string[] = ['og:title', 'og:type', 'og:image', 'og:url']
