/** Whether a code unit is white space in HTML. A no-break space is not: https://infra.spec.whatwg.org/#ascii-whitespace */
export function isWhiteSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** Replaces each run of HTML white space by one space. */
export function collapseWhiteSpace(text: string): string {
  return UNCOLLAPSED.test(text) ? text.replace(WHITE_SPACE, ' ') : text
}

const UNCOLLAPSED = /[\t\n\f\r]| {2}/
const WHITE_SPACE = /[\t\n\f\r ]+/g
