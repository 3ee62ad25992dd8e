/** The URL of a page before and after a change. */
export type UrlPair = readonly [before: string, after: string]

/**
 * Learns how URLs change, such as from the CMS to the front end, from examples. A change replaces the beginning of a URL.
 *
 * @returns A function that changes a URL. It returns `undefined` if no beginning matches, because the new URL is then unknown.
 */
export function learnUrlChange(pairs: readonly UrlPair[]): (url: string) => string | undefined {
  const changes = new Map(pairs.filter(([before, after]) => before !== after).map(beginningsOf))
  if (changes.size === 0) return (url) => url
  const longestFirst = [...changes].sort(([one], [other]) => other.length - one.length)
  return (url) => {
    const change = longestFirst.find(([before]) => url.startsWith(before))
    return change && change[1] + url.slice(change[0].length)
  }
}

/** Removes the common end of two URLs, which starts at a `/`. */
function beginningsOf([before, after]: UrlPair): UrlPair {
  let common = 0
  while (common < before.length && common < after.length && before.at(-1 - common) === after.at(-1 - common))
    common++
  const slash = before.indexOf('/', before.length - common)
  const kept = slash < 0 ? 0 : before.length - slash
  return [before.slice(0, before.length - kept), after.slice(0, after.length - kept)]
}
