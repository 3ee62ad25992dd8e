/** Makes a function that returns how often it has been called with a key, including this call. */
export function createOccurrenceCounter(): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
}
