/** The types of a node, as text. */
export function typeNames(type: unknown): string {
  return [type ?? []].flat().map(String).join(', ')
}
