import type { Rule, RuleDescription } from '../rule.js'
import * as authorName from './graph/author-name.js'
import * as breadcrumbItem from './graph/breadcrumb-item.js'
import * as breadcrumbLast from './graph/breadcrumb-last.js'
import * as breadcrumbOrder from './graph/breadcrumb-order.js'
import * as breadcrumbShort from './graph/breadcrumb-short.js'
import * as context from './graph/context.js'
import * as crossScriptId from './graph/cross-script-id.js'
import * as danglingId from './graph/dangling-id.js'
import * as dateFormat from './graph/date-format.js'
import * as dateFuture from './graph/date-future.js'
import * as dateOrder from './graph/date-order.js'
import * as dateZone from './graph/date-zone.js'
import * as duplicateId from './graph/duplicate-id.js'
import * as emptyValue from './graph/empty-value.js'
import * as entityInText from './graph/entity-in-text.js'
import * as language from './graph/language.js'
import * as logo from './graph/logo.js'
import * as mainEntity from './graph/main-entity.js'
import * as nameMismatch from './graph/name-mismatch.js'
import * as orphanNode from './graph/orphan-node.js'
import * as recommendedProperty from './graph/recommended-property.js'
import * as relativeId from './graph/relative-id.js'
import * as requiredProperty from './graph/required-property.js'
import * as searchActionRetired from './graph/search-action-retired.js'
import * as selfReference from './graph/self-reference.js'
import * as tooLarge from './graph/too-large.js'

/** The rules of the family `graph`. */
export type GraphRuleId =
  | 'graph/author-name'
  | 'graph/breadcrumb-item'
  | 'graph/breadcrumb-last'
  | 'graph/breadcrumb-order'
  | 'graph/breadcrumb-short'
  | 'graph/context'
  | 'graph/cross-script-id'
  | 'graph/dangling-id'
  | 'graph/date-format'
  | 'graph/date-future'
  | 'graph/date-order'
  | 'graph/date-zone'
  | 'graph/duplicate-id'
  | 'graph/empty-value'
  | 'graph/entity-in-text'
  | 'graph/language'
  | 'graph/logo'
  | 'graph/main-entity'
  | 'graph/name-mismatch'
  | 'graph/orphan-node'
  | 'graph/recommended-property'
  | 'graph/relative-id'
  | 'graph/required-property'
  | 'graph/search-action-retired'
  | 'graph/self-reference'
  | 'graph/too-large'

/** The family as it is run, in the order of the codes. */
export const GRAPH_RULES: Readonly<Record<GraphRuleId, Rule>> = {
  'graph/context': context.rule,
  'graph/dangling-id': danglingId.rule,
  'graph/duplicate-id': duplicateId.rule,
  'graph/relative-id': relativeId.rule,
  'graph/self-reference': selfReference.rule,
  'graph/orphan-node': orphanNode.rule,
  'graph/required-property': requiredProperty.rule,
  'graph/recommended-property': recommendedProperty.rule,
  'graph/breadcrumb-order': breadcrumbOrder.rule,
  'graph/breadcrumb-short': breadcrumbShort.rule,
  'graph/breadcrumb-item': breadcrumbItem.rule,
  'graph/breadcrumb-last': breadcrumbLast.rule,
  'graph/date-format': dateFormat.rule,
  'graph/date-zone': dateZone.rule,
  'graph/date-order': dateOrder.rule,
  'graph/date-future': dateFuture.rule,
  'graph/language': language.rule,
  'graph/search-action-retired': searchActionRetired.rule,
  'graph/logo': logo.rule,
  'graph/author-name': authorName.rule,
  'graph/empty-value': emptyValue.rule,
  'graph/entity-in-text': entityInText.rule,
  'graph/main-entity': mainEntity.rule,
  'graph/cross-script-id': crossScriptId.rule,
  'graph/name-mismatch': nameMismatch.rule,
  'graph/too-large': tooLarge.rule,
}

/** What people may want to know of the family. */
export const ABOUT_GRAPH_RULES: Readonly<Record<GraphRuleId, RuleDescription>> = {
  'graph/context': context.about,
  'graph/dangling-id': danglingId.about,
  'graph/duplicate-id': duplicateId.about,
  'graph/relative-id': relativeId.about,
  'graph/self-reference': selfReference.about,
  'graph/orphan-node': orphanNode.about,
  'graph/required-property': requiredProperty.about,
  'graph/recommended-property': recommendedProperty.about,
  'graph/breadcrumb-order': breadcrumbOrder.about,
  'graph/breadcrumb-short': breadcrumbShort.about,
  'graph/breadcrumb-item': breadcrumbItem.about,
  'graph/breadcrumb-last': breadcrumbLast.about,
  'graph/date-format': dateFormat.about,
  'graph/date-zone': dateZone.about,
  'graph/date-order': dateOrder.about,
  'graph/date-future': dateFuture.about,
  'graph/language': language.about,
  'graph/search-action-retired': searchActionRetired.about,
  'graph/logo': logo.about,
  'graph/author-name': authorName.about,
  'graph/empty-value': emptyValue.about,
  'graph/entity-in-text': entityInText.about,
  'graph/main-entity': mainEntity.about,
  'graph/cross-script-id': crossScriptId.about,
  'graph/name-mismatch': nameMismatch.about,
  'graph/too-large': tooLarge.about,
}
