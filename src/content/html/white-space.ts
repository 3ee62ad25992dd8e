/** Whether a code unit is white space to HTML: https://infra.spec.whatwg.org/#ascii-whitespace */
export function isWhiteSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}
