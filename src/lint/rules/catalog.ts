import type { Rule, RuleDescription } from '../rule.js'
import * as deadLink from './catalog/dead-link.js'
import * as duplicateAnswer from './catalog/duplicate-answer.js'
import * as duplicateQuestion from './catalog/duplicate-question.js'
import * as duplicateTitle from './catalog/duplicate-title.js'
import * as hreflangReturn from './catalog/hreflang-return.js'
import * as numberedSlug from './catalog/numbered-slug.js'
import * as orphan from './catalog/orphan.js'

/** The rules of the family `catalog`. */
export type CatalogRuleId =
  | 'catalog/dead-link'
  | 'catalog/duplicate-answer'
  | 'catalog/duplicate-question'
  | 'catalog/duplicate-title'
  | 'catalog/hreflang-return'
  | 'catalog/numbered-slug'
  | 'catalog/orphan'

/** The family as it is run, in the order of the codes. */
export const CATALOG_RULES: Readonly<Record<CatalogRuleId, Rule>> = {
  'catalog/dead-link': deadLink.rule,
  'catalog/orphan': orphan.rule,
  'catalog/numbered-slug': numberedSlug.rule,
  'catalog/duplicate-answer': duplicateAnswer.rule,
  'catalog/duplicate-question': duplicateQuestion.rule,
  'catalog/duplicate-title': duplicateTitle.rule,
  'catalog/hreflang-return': hreflangReturn.rule,
}

/** What people may want to know of the family. */
export const ABOUT_CATALOG_RULES: Readonly<Record<CatalogRuleId, RuleDescription>> = {
  'catalog/dead-link': deadLink.about,
  'catalog/orphan': orphan.about,
  'catalog/numbered-slug': numberedSlug.about,
  'catalog/duplicate-answer': duplicateAnswer.about,
  'catalog/duplicate-question': duplicateQuestion.about,
  'catalog/duplicate-title': duplicateTitle.about,
  'catalog/hreflang-return': hreflangReturn.about,
}
