import { nameOfMeta } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'info',
  needs: ['tags'],
  help: 'Remove the tag.',
  check({ tags }, report) {
    for (const tag of tags.all) {
      const name = nameOfMeta(tag)
      if (!name.startsWith('twitter:') || READ.test(name)) continue
      const successor = SUCCESSORS.get(name)
      if (successor === undefined) report(tag.place, `X no longer reads ${name}.`)
      else if (tags.metas(successor).length > 0)
        report(tag.place, `X no longer reads ${name}. It reads ${successor}, which the head contains.`)
      else
        report(
          tag.place,
          `X no longer reads ${name}. It reads ${successor}, which is missing.`,
          `Use ${successor} instead.`,
        )
    }
  },
}

/** The card type and the accounts have no equivalent in Open Graph. The labels are for Slack. */
const READ = /^twitter:(?:card|(?:site|creator)(?::id)?|(?:label|data)[12])$/

const SUCCESSORS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['twitter:title', 'og:title'],
  ['twitter:description', 'og:description'],
  ['twitter:url', 'og:url'],
  ['twitter:image', 'og:image'],
  ['twitter:image:src', 'og:image'],
  ['twitter:image:alt', 'og:image:alt'],
  ['twitter:image:width', 'og:image:width'],
  ['twitter:image:height', 'og:image:height'],
])
