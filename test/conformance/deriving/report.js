// @ts-check
/** Adds up and prints what the judges of derived heads found. */

/** @typedef {import('./judge-head.js').Miss & { post: string }} PostMiss */
/** @typedef {{ heads: number, posts: number, leftOut: number, tags: number, facts: number, misses: PostMiss[] }} Row */
/** @typedef {Row & { name: string }} NamedRow */

/** The sum of rows. @param {readonly NamedRow[]} rows @returns {NamedRow} */
export function sumRows(rows) {
  return rows.reduce(
    (sum, row) => ({
      name: 'all',
      heads: sum.heads + row.heads,
      posts: sum.posts + row.posts,
      leftOut: sum.leftOut + row.leftOut,
      tags: sum.tags + row.tags,
      facts: sum.facts + row.facts,
      misses: [...sum.misses, ...row.misses],
    }),
    {
      name: 'all',
      heads: 0,
      posts: 0,
      leftOut: 0,
      tags: 0,
      facts: 0,
      misses: /** @type {PostMiss[]} */ ([]),
    },
  )
}

/** @param {readonly NamedRow[]} rows @param {ReadonlyMap<string, string>} [unavoidable] */
export function printTable(rows, unavoidable) {
  const columns = ['posts', 'left out', 'tags', 'facts', 'whole heads', 'contradictions']
  console.log(['site'.padEnd(18), ...columns.map((column) => column.padStart(16))].join(''))
  for (const row of rows) {
    const shares = sharesOf(row, unavoidable)
    const cells = [
      row.posts,
      row.leftOut,
      `${shares.tags.toFixed(2)} %`,
      `${shares.facts.toFixed(2)} %`,
      `${shares.heads.toFixed(1)} %`,
      shares.contradictions,
    ]
    console.log([row.name.padEnd(18), ...cells.map((cell) => String(cell).padStart(16))].join(''))
  }
}

/** Prints the misses by cause, most frequent first, each with an example. @param {readonly PostMiss[]} misses @param {boolean} isVerbose */
export function printMisses(misses, isVerbose) {
  /** @type {Map<string, PostMiss[]>} */
  const causes = new Map()
  for (const miss of misses) {
    const cause = `${miss.what} ${miss.key.replace(/ \d+$/, '')} ${miss.how}`
    causes.set(cause, [...(causes.get(cause) ?? []), miss])
  }
  for (const [cause, own] of [...causes].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`\n${own.length} x ${cause}`)
    for (const { post, expected, actual } of isVerbose ? own : own.slice(0, 1)) {
      console.log(`  ${post}`)
      if (expected !== undefined) console.log(`    Yoast ${shorten(expected, actual)}`)
      if (actual !== undefined) console.log(`    ours  ${shorten(actual, expected)}`)
    }
  }
}

/** A value on one line, from where it differs. @param {unknown} value @param {unknown} other */
function shorten(value, other) {
  const [text = '', rival = ''] = [value, other].map((one) => JSON.stringify(one) ?? '')
  let start = 0
  while (start < text.length && text[start] === rival[start]) start++
  const from = other === undefined || start < 60 ? 0 : start - 40
  const part = text.slice(from, from + 160)
  return `${from > 0 ? '…' : ''}${part}${from + 160 < text.length ? '…' : ''}`
}

/**
 * Shares in percent, and the number of contradictions.
 *
 * @param {Row} row
 * @param {ReadonlyMap<string, string>} [unavoidable] Contradictions that do not count.
 */
export function sharesOf({ posts, heads, tags, facts, misses }, unavoidable = new Map()) {
  const missesOf = (/** @type {string} */ kind) => misses.filter(({ what }) => what === kind).length
  return {
    tags: percent(tags, tags + missesOf('tag')),
    facts: percent(facts, facts + missesOf('fact')),
    heads: percent(heads, posts),
    contradictions: misses.filter(
      ({ how, post, key }) => how === 'differs' && !unavoidable.has(`${post} ${key}`),
    ).length,
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? 100 : (100 * part) / whole
}

/**
 * Prints which goals were missed. Shares have a minimum, contradictions a maximum.
 *
 * @param {Readonly<Record<string, number>>} shares
 * @param {Readonly<Record<string, number>>} goals
 */
export function reportGoals(shares, goals) {
  const missed = Object.entries(goals).filter(([name, goal]) => {
    const share = shares[name] ?? 0
    return name === 'contradictions' ? share > goal : share < goal
  })
  for (const [name, goal] of missed) console.error(`\n${name}: the goal is ${goal}`)
  return missed.length === 0
}
