import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Replace the variable, or remove it if it has no value.',
  check({ texts, answers = [], isOwnText }, report) {
    for (const { text, place } of texts) {
      const left =
        text.match(VARIABLE)?.find((found) => !isOwnText(found)) ??
        // Authors also write these words, so the whole text is compared.
        EMPTY_PART.exec(text)
          ?.slice(1)
          .find(() => !isOwnText(text.trim()))
      if (left !== undefined) report(place, `The text contains the unreplaced ${quote(left)}.`)
    }
    for (const { text, place } of answers) {
      const left = text.match(VARIABLE)?.find((found) => !isOwnText(found))
      if (left !== undefined) report(place, `The text contains the unreplaced ${quote(left)}.`)
    }
  },
}

/** Variables of Yoast SEO, SEOPress, Rank Math, AIOSEO, template languages and printf. */
const VARIABLE =
  /%%\w{1,40}%%|%(?:sep|title|sitename|sitedesc|excerpt|seo_title|seo_description|page|term|category|currentyear)%|(?<![\w#&])#(?:post_title|post_excerpt|separator_sa|site_title|tagline)\b|\{\{[\w .|]{1,60}\}\}|\$\{[\w.]{1,60}\}|(?<![\w%])%(?:\d\$)?s(?!\w)|\[object Object\]/g

/** A missing value as programs print it: the whole text, or one side of a separator. */
const EMPTY_PART = /(?:^|\s[-–—|·•:»]\s)\s*(undefined|null|NaN)\s*(?:$|\s[-–—|·•:«]\s)/
