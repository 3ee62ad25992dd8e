import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { listHreflangLinks } from '../../facts/tags/hreflang-links.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags' | 'pageUrl'> = {
  severity: 'warning',
  needs: ['tags', 'pageUrl'],
  help: 'List the page itself too, by its own language.',
  check({ tags, pageUrl, language }, report) {
    const links = listHreflangLinks(tags)
    const [first] = links
    if (first === undefined) return
    const own = links.filter(({ url }) => isSamePage(url, pageUrl))
    if (own.length === 0) {
      report(first.place, `The page ${quote(pageUrl)} is not among its own languages.`)
      return
    }
    if (language === undefined || own.some(({ code }) => primaryOf(code) === primaryOf(language))) return
    report((own[0] ?? first).place, `The page is in ${quote(language)}, which is not how it is listed.`)
  },
}

/** The language without region and script; Norwegian has three codes for one. */
function primaryOf(code: string): string {
  const [primary = ''] = code.toLowerCase().split('-')
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}
