import { toOpenGraphLocale } from '../../../head/derive/open-graph-locale.js'
import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
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

/** Norwegian has two names, and the two written forms of it are one language to readers. */
function primaryOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/)
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}
