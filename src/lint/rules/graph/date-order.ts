import { quote } from '../../../internal/quote.js'
import type { GraphNode } from '../../../jsonld/graph/node.js'
import type { GraphDate } from '../../facts/graph/graph-dates.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'dates'> = {
  severity: 'error',
  needs: ['dates'],
  help: 'Use the later of the two dates as dateModified.',
  check({ dates }, report) {
    const published = new Map<GraphNode, GraphDate>()
    for (const date of dates) if (date.property === 'datePublished') published.set(date.node.node, date)
    for (const modified of dates) {
      const first = published.get(modified.node.node)
      if (first !== undefined && modified.property === 'dateModified' && isBefore(modified, first))
        report(
          modified.place,
          `dateModified ${quote(modified.written)} is before datePublished ${quote(first.written)}.`,
        )
    }
  },
}

/** Whether a date is certainly before another one. */
function isBefore(one: GraphDate, other: GraphDate): boolean {
  if (one.date === undefined || other.date === undefined) return false
  if (one.date.hasTime && other.date.hasTime) {
    // Time zones differ by at most 26 hours.
    const margin = one.date.hasZone === other.date.hasZone ? 0 : 26 * 3600
    return one.date.seconds + margin < other.date.seconds
  }
  const length = Math.min(one.written.length, other.written.length, '2025-12-17'.length)
  return one.written.slice(0, length) < other.written.slice(0, length)
}
