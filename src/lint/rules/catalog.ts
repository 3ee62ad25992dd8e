import type { Rule } from '../rule.js'
import { rule as deadLink } from './catalog/dead-link.js'
import { rule as duplicateAnswer } from './catalog/duplicate-answer.js'
import { rule as duplicateQuestion } from './catalog/duplicate-question.js'
import { rule as duplicateTitle } from './catalog/duplicate-title.js'
import { rule as hreflangReturn } from './catalog/hreflang-return.js'
import { rule as numberedSlug } from './catalog/numbered-slug.js'
import { rule as orphan } from './catalog/orphan.js'

/** The rules of the family `catalog`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const CATALOG_RULES = {
  'catalog/dead-link': deadLink as Rule,
  'catalog/orphan': orphan as Rule,
  'catalog/numbered-slug': numberedSlug as Rule,
  'catalog/duplicate-answer': duplicateAnswer as Rule,
  'catalog/duplicate-question': duplicateQuestion as Rule,
  'catalog/duplicate-title': duplicateTitle as Rule,
  'catalog/hreflang-return': hreflangReturn as Rule,
}
