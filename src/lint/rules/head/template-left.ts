import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'texts'> = {
  code: 'H10',
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

export const about: RuleDescription = {
  summary: 'A template variable, or what a program prints for nothing, is left in a text.',
  why: 'Readers see how the text was to be made instead of the text.',
  source: 'https://yoast.com/help/list-available-snippet-variables-yoast-seo/',
  bad: { html: '<title>Fees %%sep%% %%sitename%%</title>' },
  good: { html: '<title>Fees - Example</title>' },
}

/** Variables of Yoast SEO and SEOPress, Rank Math, AIOSEO, template languages and printf. */
const VARIABLE =
  /%%\w{1,40}%%|%(?:sep|title|sitename|sitedesc|excerpt|seo_title|seo_description|page|term|category|currentyear)%|(?<![\w#&])#(?:post_title|post_excerpt|separator_sa|site_title|tagline)\b|\{\{[\w .|]{1,60}\}\}|\$\{[\w.]{1,60}\}|(?<![\w%])%(?:\d\$)?s(?!\w)|\[object Object\]/g

/** What a program prints for nothing, where it is the whole text or one side of a separator. */
const EMPTY_PART = /(?:^|\s[-–—|·•:»]\s)\s*(undefined|null|NaN)\s*(?:$|\s[-–—|·•:«]\s)/
