import { withoutWww } from '../../internal/page-url.js'
import { quoteInFull } from '../../internal/quote.js'
import {
  endOfSegments,
  isUnusual,
  readSegments,
  readWebUrl,
  withoutFinalSlashes,
} from '../../internal/web-url.js'
import { notExpected, type Report, show } from '../checks.js'

/** A home URL, of the CMS or of the front end. */
export interface Home {
  readonly host: string
  /** Decoded segments of the base path. */
  readonly segments: readonly string[]
  /** Scheme, host and base path as they were written, without a trailing slash. */
  readonly text: string
}

/** The parts of a URL that determine whether it is below a home. */
export interface Location {
  readonly host: string
  readonly path: string
}

/** Whether two hosts are the same site, with or without `www.`. */
export function isSameSite(one: string, other: string): boolean {
  return one === other || (one.length !== other.length && withoutWww(one) === withoutWww(other))
}

/** Whether two homes are the same. Schemes may differ. */
export function isSameHome(one: Home, other: Home): boolean {
  return isSameSite(one.host, other.host) && one.segments.join('/') === other.segments.join('/')
}

/** Whether a URL is below a home. */
export function isBelow({ host, path }: Location, home: Home): boolean {
  return isSameSite(home.host, host) && endOfSegments(path, home.segments) >= 0
}

/**
 * Reads a home URL; reports what is wrong with it.
 *
 * @param alternatives Other values that the option accepts, for the message.
 */
export function readHome(value: unknown, path: string, report: Report, alternatives = ''): Home | undefined {
  if (value === undefined) {
    report('missing', path, 'is missing; write a URL such as "https://www.example.com/"')
    return undefined
  }
  const written = typeof value === 'string' ? value.trim() : ''
  const parts = readWebUrl(written)
  // `https://https://…` is the result of a variable that already contains the scheme.
  const isHome = parts?.scheme !== undefined && !isUnusual(written) && !parts.path.startsWith('//')
  if (parts === undefined || !isHome) {
    const problem = notExpected(value, path, `an absolute http(s) URL${alternatives}${suggestUrl(written)}`)
    report('not-url', path, problem)
    return undefined
  }
  if (/^(?:undefined|null|nan)(?::|$)/.test(parts.host)) {
    report('not-url', path, `${show(value)} has the host ${quoteInFull(parts.host)}; is a variable not set?`)
    return undefined
  }
  const home = written.slice(0, written.length - parts.rest.length)
  if (parts.rest !== '') {
    report('not-url', path, restProblem(value, parts.rest, home))
    return undefined
  }
  const text = withoutFinalSlashes(home.replace(/^\w+/, (scheme) => scheme.toLowerCase()))
  return { host: parts.host, segments: readSegments(parts.path), text }
}

/** The problem of a home URL with a query or a fragment. */
export function restProblem(value: unknown, rest: string, home: string): string {
  const part = rest.startsWith('?') ? 'query' : 'fragment'
  return `${show(value)} has a ${part}; write ${quoteInFull(home)}`
}

/** The end of a message: the URL that was probably meant. */
export function suggestUrl(value: string): string {
  if (value === '') return '; write one such as "https://www.example.com/"'
  const parts = readWebUrl(`https://${value.replace(/^(?:(?:https?|ftp):|\/)+/i, '')}`)
  const isHost = parts !== undefined && /[.:]|^localhost$/.test(parts.host)
  return isHost ? `; write "https://${parts.host}${parts.path || '/'}"` : ''
}
