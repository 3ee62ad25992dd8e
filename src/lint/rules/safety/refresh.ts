import { isWholeDocument } from '../../facts/whole-document.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'S07',
  severity: 'error',
  needs: ['tags'],
  help: 'Take the tag out, and redirect on the server where that is meant.',
  check({ tags }, report) {
    const isDocument = isWholeDocument(tags)
    for (const { name, attributes, place } of tags.all) {
      const isRefresh = name === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh'
      if (isRefresh) report(place, 'The page leads on to another address by itself.')
      else if (name === 'base' && attributes.has('href') && !isDocument)
        report(place, 'A base changes where every address of the page leads.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A head made of data has a refresh or a base in it.',
  why: 'One sends every reader elsewhere, the other turns all relative addresses of the page.',
  source: 'https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh',
  bad: { html: '<meta http-equiv="refresh" content="0; url=https://www.example.net/">' },
  good: { html: '<meta http-equiv="content-language" content="en">' },
}
