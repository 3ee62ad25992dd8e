import type { Rule } from '../rule.js'
import { rule as authorName } from './graph/author-name.js'
import { rule as breadcrumbItem } from './graph/breadcrumb-item.js'
import { rule as breadcrumbLast } from './graph/breadcrumb-last.js'
import { rule as breadcrumbOrder } from './graph/breadcrumb-order.js'
import { rule as breadcrumbShort } from './graph/breadcrumb-short.js'
import { rule as context } from './graph/context.js'
import { rule as crossScriptId } from './graph/cross-script-id.js'
import { rule as danglingId } from './graph/dangling-id.js'
import { rule as dateFormat } from './graph/date-format.js'
import { rule as dateFuture } from './graph/date-future.js'
import { rule as dateOrder } from './graph/date-order.js'
import { rule as dateZone } from './graph/date-zone.js'
import { rule as duplicateId } from './graph/duplicate-id.js'
import { rule as emptyByHabit } from './graph/empty-by-habit.js'
import { rule as emptyValue } from './graph/empty-value.js'
import { rule as entityInText } from './graph/entity-in-text.js'
import { rule as keyword } from './graph/keyword.js'
import { rule as language } from './graph/language.js'
import { rule as logo } from './graph/logo.js'
import { rule as mainEntity } from './graph/main-entity.js'
import { rule as nameMismatch } from './graph/name-mismatch.js'
import { rule as orphanNode } from './graph/orphan-node.js'
import { rule as recommendedProperty } from './graph/recommended-property.js'
import { rule as relativeId } from './graph/relative-id.js'
import { rule as requiredProperty } from './graph/required-property.js'
import { rule as searchActionRetired } from './graph/search-action-retired.js'
import { rule as selfReference } from './graph/self-reference.js'
import { rule as tooLarge } from './graph/too-large.js'

/** The rules of the family `graph`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const GRAPH_RULES = {
  'graph/context': context as Rule,
  'graph/keyword': keyword as Rule,
  'graph/dangling-id': danglingId as Rule,
  'graph/duplicate-id': duplicateId as Rule,
  'graph/relative-id': relativeId as Rule,
  'graph/self-reference': selfReference as Rule,
  'graph/orphan-node': orphanNode as Rule,
  'graph/required-property': requiredProperty as Rule,
  'graph/recommended-property': recommendedProperty as Rule,
  'graph/breadcrumb-order': breadcrumbOrder as Rule,
  'graph/breadcrumb-short': breadcrumbShort as Rule,
  'graph/breadcrumb-item': breadcrumbItem as Rule,
  'graph/breadcrumb-last': breadcrumbLast as Rule,
  'graph/date-format': dateFormat as Rule,
  'graph/date-zone': dateZone as Rule,
  'graph/date-order': dateOrder as Rule,
  'graph/date-future': dateFuture as Rule,
  'graph/language': language as Rule,
  'graph/search-action-retired': searchActionRetired as Rule,
  'graph/logo': logo as Rule,
  'graph/author-name': authorName as Rule,
  'graph/empty-value': emptyValue as Rule,
  'graph/empty-by-habit': emptyByHabit as Rule,
  'graph/entity-in-text': entityInText as Rule,
  'graph/main-entity': mainEntity as Rule,
  'graph/cross-script-id': crossScriptId as Rule,
  'graph/name-mismatch': nameMismatch as Rule,
  'graph/too-large': tooLarge as Rule,
}
