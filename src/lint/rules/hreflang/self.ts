import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { listHreflangLinks } from '../../facts/tags/hreflang-links.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags' | 'pageUrl'> = {
  severity: 'warning',
  needs: ['tags', 'pageUrl'],
  help: 'Add a link to the page itself with its own language.',
  check({ tags, pageUrl, language }, report) {
    const links = listHreflangLinks(tags)
    const [first] = links
    if (first === undefined) return
    const own = links.filter(({ url }) => isSamePage(url, pageUrl))
    if (own.length === 0) {
      report(first.place, `No hreflang link points to the page itself, ${quote(pageUrl)}.`)
      return
    }
    if (language === undefined || own.some(({ code }) => primaryOf(code) === primaryOf(language))) return
    report(
      (own[0] ?? first).place,
      `The language of the page is ${quote(language)}, but its own hreflang differs.`,
    )
  },
}

/** The primary language subtag. All codes of Norwegian count as `no`. */
function primaryOf(code: string): string {
  const [primary = ''] = code.toLowerCase().split('-')
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}
