import type { Head } from '../../head/model/head.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { quoteInFull } from '../../internal/quote.js'
import { formatRobots, parseRobots } from '../../site/robots-content.js'
import type { ReportHeadIssue } from '../plugin.js'

/** What determines the directives of a post, besides those that the plugin printed. */
export interface RobotsOfPost {
  /** `aioseo_meta_data`: the settings of an editor, or `[]` if there are none. */
  readonly settings: unknown
  /** Whether a password protects the post. The plugin hides such posts itself. */
  readonly isProtected: boolean
  readonly report: ReportHeadIssue | undefined
}

/**
 * Gives a head its own robots directives. In a list of posts, All in One SEO 4.9 adds the directives of a post to those of all later
 * posts. The settings of an editor decide. Without them, added directives are those after `max-image-preview`; those of the post itself
 * come before it.
 */
export function withOwnRobots(head: Head, { settings, isProtected, report }: RobotsOfPost): Head {
  if (head.robots === undefined) return head
  const words = formatRobots(head.robots).split(/\s*,\s*/)
  const own = settingsOf(settings, words) ?? (isProtected ? words : withoutAdded(words))
  if (own.length === words.length && own.every((word, index) => word === words[index])) return head
  const kept = own.join(', ')
  const isRemoved = words.some((word) => !own.includes(word))
  // The directives of the post itself may stand in the place of added ones.
  if (isRemoved) {
    const message = describe(words, kept, isPlainObject(settings))
    report?.({ code: 'foreign-robots', path: 'aioseo_head_json.robots', message })
  }
  const { robots: _, ...others } = head
  return kept === '' ? others : { ...head, robots: parseRobots(kept) }
}

/** The directives of an editor, with the limits that the plugin printed. `undefined` if the editor left the default. */
function settingsOf(settings: unknown, words: readonly string[]): readonly string[] | undefined {
  if (!isPlainObject(settings) || settings.robots_default !== false) return undefined
  return [
    ...SWITCHES.filter((word) => settings[`robots_${word}`] === true),
    ...words.filter((word) => !SWITCHES.includes(word)),
  ]
}

function withoutAdded(words: readonly string[]): readonly string[] {
  const limit = words.findIndex((word) => word.startsWith('max-'))
  return words.filter((word, index) => limit < 0 || index < limit || !SWITCHES.includes(word))
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
