/** The URL of a page before and after a change. */
export type UrlPair = readonly [before: string, after: string]

/**
 * Learns how URLs change, such as from the CMS to the front end, from examples. A change replaces the beginning of a URL, and may add or
 * remove the slash at the end of its path.
 *
 * @returns A function that changes a URL. It returns `undefined` if no beginning matches, because the new URL is then unknown.
 */
export function learnUrlChange(pairs: readonly UrlPair[]): (url: string) => string | undefined {
  const changed = pairs.filter(([before, after]) => before !== after)
  const changeEnd = learnEnd(changed)
  const changes = new Map(changed.map(([before, after]) => beginningsOf([changeEnd(before), after])))
  if (changes.size === 0) return (url) => url
  const longestFirst = [...changes].sort(([one], [other]) => other.length - one.length)
  return (url) => {
    const change = longestFirst.find(([before]) => url.startsWith(before))
    return change && change[1] + changeEnd(url).slice(change[0].length)
  }
}

/** Learns whether a slash is added or removed at the end of paths. */
function learnEnd(pairs: readonly UrlPair[]): (url: string) => string {
  const ends = pairs.flatMap(([before, after]) =>
    before.endsWith('/') === after.endsWith('/') || OTHER_END.test(before) ? [] : after.endsWith('/'),
  )
  const [isAdded] = ends
  if (isAdded === undefined || ends.includes(!isAdded)) return (url) => url
  return (url) => {
    if (OTHER_END.test(url) || url.endsWith('/') === isAdded) return url
    return isAdded ? `${url}/` : url.slice(0, -1)
  }
}

/** A query, a fragment or a file name at the end of a URL, or nothing but a host. */
const OTHER_END = /[?#]|\/[^/.]*\.[^/]*$|^\w+:\/\/[^/]*\/?$/

/** Removes what two URLs have in common at their end, from a `/` on. */
function beginningsOf([before, after]: UrlPair): UrlPair {
  let common = 0
  while (common < before.length && common < after.length && before.at(-1 - common) === after.at(-1 - common))
    common++
  const slash = before.indexOf('/', before.length - common)
  const kept = slash < 0 ? 0 : before.length - slash
  return [before.slice(0, before.length - kept), after.slice(0, after.length - kept)]
}
