/**
 * Renames attributes and keeps their order. HTML ignores the case of attribute names, so the first of several names that
 * differ only in case wins, as in a browser.
 *
 * @param rename Receives a name in lower case.
 */
export function renameAttributes(
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  const renamed = new Map<string, string>()
  for (const [attribute, value] of Object.entries(attributes)) {
    const name = rename(attribute.toLowerCase())
    if (!renamed.has(name)) renamed.set(name, value)
  }
  return Object.fromEntries(renamed)
}
