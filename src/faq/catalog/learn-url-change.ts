/** The same page in two places. */
export type UrlPair = readonly [before: string, after: string]

/**
 * Learns from URLs before and after a change, such as a move from the CMS to the front end, how other URLs change: their beginnings
 * are replaced.
 *
 * @returns A function that changes a URL. If no beginning matches, it returns `undefined`: the URL after the change is unknown.
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

/** Removes what two URLs have in common at their end, from a `/` on. */
function beginningsOf([before, after]: UrlPair): UrlPair {
  let common = 0
  while (common < before.length && common < after.length && before.at(-1 - common) === after.at(-1 - common))
    common++
  const slash = before.indexOf('/', before.length - common)
  const kept = slash < 0 ? 0 : before.length - slash
  return [before.slice(0, before.length - kept), after.slice(0, after.length - kept)]
}
