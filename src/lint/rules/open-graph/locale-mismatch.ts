import { toOpenGraphLocale } from '../../../head/derive/open-graph-locale.js'
import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O07',
  severity: 'warning',
  needs: ['tags'],
  help: 'Name one language everywhere: that of the page.',
  check({ tags, page, pageNode }, report) {
    const [tag] = tags.metas('og:locale')
    if (tag === undefined) return
    const locale = contentOf(tag)
    const others: readonly (readonly [name: string, language: unknown])[] = [
      ['the lang of html', tags.all.find(({ name }) => name === 'html')?.attributes.get('lang')],
      ['the inLanguage of the page', pageNode?.node.inLanguage],
      ['the language of the page', page?.language],
    ]
    // Facebook has no locale for most languages: what it does not know is printed as en_US.
    const own = primaryOf(locale)
    const [name, language] =
      others.find(
        ([, other]) =>
          typeof other === 'string' &&
          other !== '' &&
          primaryOf(other) !== own &&
          toOpenGraphLocale(other) !== locale,
      ) ?? []
    if (name !== undefined)
      report(tag.place, `og:locale is ${quote(locale)}, ${name} ${quote(String(language))}.`)
  },
}

export const about: RuleDescription = {
  summary: 'og:locale, the lang of html and the inLanguage of the graph name different languages.',
  why: 'Networks and crawlers then show the page to people who do not read its language.',
  source: 'https://ogp.me/#optional',
  bad: { html: '<html lang="ar"><head><meta property="og:locale" content="en_US">' },
  good: { html: '<html lang="en"><head><meta property="og:locale" content="en_US">' },
}

/** Norwegian has two names, and the two written forms of it are one language to readers. */
function primaryOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/)
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}
