/** A number with a noun: `1 tag`, `2 tags`, `2 properties`. */
export function plural(count: number, noun: string): string {
  return `${count} ${pluralNoun(count, noun)}`
}

/** A noun in the form for a number: `tag` for 1, otherwise `tags`. */
export function pluralNoun(count: number, noun: string): string {
  if (count === 1) return noun
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
