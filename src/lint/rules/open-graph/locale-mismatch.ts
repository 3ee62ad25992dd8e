import { toOpenGraphLocale } from '../../../head/derive/open-graph-locale.js'
import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'warning',
  needs: ['tags'],
  help: 'Use the language of the page everywhere.',
  check({ tags, page, pageNode }, report) {
    const [tag] = tags.metas('og:locale')
    if (tag === undefined) return
    const locale = contentOf(tag)
    const others: readonly (readonly [name: string, language: unknown])[] = [
      ['lang of html', tags.all.find(({ name }) => name === 'html')?.attributes.get('lang')],
      ['inLanguage of the page', pageNode?.node.inLanguage],
      ['the language of the page', page?.language],
    ]
    // Facebook has no locale for most languages. Plugins print en_US for these.
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
      report(tag.place, `og:locale is ${quote(locale)}, but ${name} is ${quote(String(language))}.`)
  },
}

/** The primary language subtag. Both written forms of Norwegian count as `no`. */
function primaryOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/)
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}
