import type { Head } from '../head/model/head.js'
import { formatRobots } from '../site/robots-content.js'

/**
 * Marks a `noindex` as one whose reason cannot be told from its form: only Yoast SEO's REST fields and HTML show whether an editor or a
 * setting of the site caused it. A head with `text` keeps its `noindex` with the policy `from-resource`.
 */
export function withUnclearRobots(head: Head): Head {
  const { robots } = head
  if (robots?.index !== false || robots.text !== undefined) return head
  return { ...head, robots: { ...robots, text: formatRobots(robots) } }
}
