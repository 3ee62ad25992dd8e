import { type Robots, YOAST_ROBOTS } from './robots.js'

type Directives = { -readonly [Key in keyof Robots]: Robots[Key] }

/** The field and the value of each directive without a parameter. */
const SWITCHES: ReadonlyMap<
  string,
  readonly [keyof Robots & ('index' | 'follow' | 'imageIndex' | 'archive' | 'snippet'), boolean]
> = /* @__PURE__ */ new Map([
  ['index', ['index', true]],
  ['noindex', ['index', false]],
  ['follow', ['follow', true]],
  ['nofollow', ['follow', false]],
  ['noimageindex', ['imageIndex', false]],
  ['noarchive', ['archive', false]],
  ['nosnippet', ['snippet', false]],
])

/** What Yoast prints for every indexable post. So common that reading and writing it without parsing pays off. */
const YOAST_CONTENT = 'index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1'

/**
 * Reads the `content` of a robots tag. Unknown directives are kept in `other`. Of two contradictory directives, the more
 * restrictive one wins, as it does for crawlers.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-directives
 */
export function parseRobots(content: string): Robots {
  if (content === YOAST_CONTENT) return YOAST_ROBOTS
  const robots: Directives = {}
  const other: string[] = []
  for (const part of content.split(',')) {
    const written = part.trim()
    if (written !== '' && !readDirective(robots, written.toLowerCase())) other.push(written)
  }
  if (other.length > 0) robots.other = other
  if (writeDirectives(robots) !== content) robots.text = content
  return robots
}

/** Writes the `content` of a robots tag. `''` without directives. */
export function formatRobots(robots: Robots): string {
  if (robots === YOAST_ROBOTS) return YOAST_CONTENT
  const content = writeDirectives(robots)
  const { text } = robots
  return text !== undefined && writeDirectives(parseRobots(text)) === content ? text : content
}

function readDirective(robots: Directives, directive: string): boolean {
  if (directive === 'none') return readDirective(robots, 'noindex') && readDirective(robots, 'nofollow')
  const known = SWITCHES.get(directive)
  if (known !== undefined) {
    const [key, value] = known
    robots[key] = value && robots[key] !== false
    return true
  }
  const colon = directive.indexOf(':')
  const name = colon < 0 ? '' : directive.slice(0, colon).trimEnd()
  const value = directive.slice(colon + 1).trimStart()
  if (name === 'max-image-preview') {
    if (robots.maxImagePreview !== undefined) return false
    if (value !== 'none' && value !== 'standard' && value !== 'large') return false
    robots.maxImagePreview = value
    return true
  }
  if (name !== 'max-snippet' && name !== 'max-video-preview') return false
  const key = name === 'max-snippet' ? 'maxSnippet' : 'maxVideoPreview'
  if (robots[key] !== undefined || !/^-?\d{1,9}$/.test(value)) return false
  robots[key] = Number(value)
  return true
}

/** Writes the fields as directives, in the order of Yoast's tag. */
function writeDirectives(robots: Robots): string {
  const parts: string[] = []
  if (robots.index !== undefined) parts.push(robots.index ? 'index' : 'noindex')
  if (robots.follow !== undefined) parts.push(robots.follow ? 'follow' : 'nofollow')
  if (robots.maxSnippet !== undefined) parts.push(`max-snippet:${robots.maxSnippet}`)
  if (robots.maxImagePreview !== undefined) parts.push(`max-image-preview:${robots.maxImagePreview}`)
  if (robots.maxVideoPreview !== undefined) parts.push(`max-video-preview:${robots.maxVideoPreview}`)
  if (robots.imageIndex === false) parts.push('noimageindex')
  if (robots.archive === false) parts.push('noarchive')
  if (robots.snippet === false) parts.push('nosnippet')
  return parts.concat(robots.other ?? []).join(', ')
}
