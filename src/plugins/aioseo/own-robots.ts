import type { Head } from '../../head/model/head.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { formatRobots, parseRobots } from '../../site/robots-content.js'

/**
 * Gives a head its own robots directives. In a list of posts, All in One SEO 4.9 adds the directives of a post to those of all later
 * posts. It adds them after `max-image-preview`; those of the post itself come before it.
 *
 * @param settings `aioseo_meta_data`: the settings of an editor, or `[]` if there are none.
 */
export function withOwnRobots(head: Head, settings: unknown): Head {
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
  return { ...head, robots: parseRobots(own.join(', ')) }
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
