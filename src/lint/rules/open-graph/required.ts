import { isVisible } from '../../../content/html/visible-text.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O01',
  severity: 'warning',
  needs: ['tags'],
  help: 'Print og:title, og:type, og:image and og:url on every page.',
  check({ tags, at }, report) {
    for (const name of REQUIRED) {
      const [tag] = tags.metas(name)
      if (tag === undefined) report(at('head'), `The head has no ${name}.`)
      else if (!isVisible(contentOf(tag))) report(tag.place, `${name} is empty.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'og:title, og:type, og:image or og:url is missing.',
  why: 'Open Graph asks for these four on every page: without them networks guess what a shared link looks like.',
  source: 'https://ogp.me/#metadata',
  bad: { html: '<meta property="og:title" content="Fees">' },
  good: {
    html: '<meta property="og:title" content="Fees"><meta property="og:type" content="article"><meta property="og:url" content="https://www.example.com/fees/"><meta property="og:image" content="https://www.example.com/a.jpg">',
  },
}

const REQUIRED: readonly string[] = ['og:title', 'og:type', 'og:image', 'og:url']
