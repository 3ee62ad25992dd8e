import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Put in what the variable stands for, or leave it out where there is nothing.',
  check({ texts, answers = [], isOwnText }, report) {
    for (const { text, place } of texts) {
      const left =
        text.match(VARIABLE)?.find((found) => !isOwnText(found)) ??
        // The word alone is one that any author writes.
        EMPTY_PART.exec(text)
          ?.slice(1)
          .find(() => !isOwnText(text.trim()))
      if (left !== undefined) report(place, `Nothing was put in place of ${quote(left)}.`)
    }
    for (const { text, place } of answers) {
      const left = text.match(VARIABLE)?.find((found) => !isOwnText(found))
      if (left !== undefined) report(place, `Nothing was put in place of ${quote(left)}.`)
    }
  },
}

/** Variables of Yoast SEO and SEOPress, Rank Math, AIOSEO, template languages and printf. */
const VARIABLE =
  /%%\w{1,40}%%|%(?:sep|title|sitename|sitedesc|excerpt|seo_title|seo_description|page|term|category|currentyear)%|(?<![\w#&])#(?:post_title|post_excerpt|separator_sa|site_title|tagline)\b|\{\{[\w .|]{1,60}\}\}|\$\{[\w.]{1,60}\}|(?<![\w%])%(?:\d\$)?s(?!\w)|\[object Object\]/g

/** What a program prints for nothing, where it is the whole text or one side of a separator. */
const EMPTY_PART = /(?:^|\s[-–—|·•:»]\s)\s*(undefined|null|NaN)\s*(?:$|\s[-–—|·•:«]\s)/
