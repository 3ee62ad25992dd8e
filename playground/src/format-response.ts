/** A response that is nested more deeply would be mostly indentation. */
const MAX_DEPTH = 100

/** Formats JSON with line breaks. Other text is returned as it is. */
export function formatResponse(text: string): string {
  try {
    const value: unknown = JSON.parse(text.trim())
    return isDeeperThan(value, MAX_DEPTH) ? text : JSON.stringify(value, null, 2)
  } catch {
    return text
  }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1))
}
