import type { Head } from '../../head/model/head.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { quoteInFull } from '../../internal/quote.js'
import { formatRobots, parseRobots } from '../../site/robots-content.js'
import type { ReportHeadIssue } from '../plugin.js'

/**
 * Gives a head its own robots directives. In a list of posts, All in One SEO 4.9 adds the directives of a post to those of all later
 * posts. It adds them after `max-image-preview`; those of the post itself come before it.
 *
 * @param settings `aioseo_meta_data`: the settings of an editor, or `[]` if there are none.
 */
export function withOwnRobots(head: Head, settings: unknown, report: ReportHeadIssue | undefined): Head {
  if (head.robots === undefined) return head
  const words = formatRobots(head.robots).split(/\s*,\s*/)
  const limit = words.findIndex((word) => word.startsWith('max-'))
  const isAdded = (word: string, index: number) => limit >= 0 && index > limit && SWITCHES.includes(word)
  if (!words.some(isAdded)) return head
  const isTyped = isPlainObject(settings) && settings.robots_default === false
  const own = isTyped
    ? [
        ...SWITCHES.filter((word) => settings[`robots_${word}`] === true),
        ...words.filter((word) => !SWITCHES.includes(word)),
      ]
    : words.filter((word, index) => !isAdded(word, index))
  const kept = own.join(', ')
  // The directives of the post itself may stand in the place of added ones.
  if (own.length < words.length)
    report?.({
      code: 'foreign-robots',
      path: 'aioseo_head_json.robots',
      message: describe(words, kept, isTyped),
    })
  return { ...head, robots: parseRobots(kept) }
}

/** Directives that an editor can switch on, in the order in which the plugin prints them. */
const SWITCHES: readonly string[] = [
  'noindex',
  'nofollow',
  'noarchive',
  'noimageindex',
  'notranslate',
  'nosnippet',
  'noodp',
]

function describe(words: readonly string[], kept: string, isTyped: boolean): string {
  const source = isTyped
    ? 'aioseo_meta_data shows this, so nothing is left to do'
    : 'fetch the post alone to be sure'
  return `${quoteInFull(words.join(', '))} contains directives of another post in the list, and was read as ${quoteInFull(kept)}; ${source}`
}
