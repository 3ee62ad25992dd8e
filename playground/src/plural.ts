/** A number with a noun: `1 tag`, `2 tags`. */
export function plural(count: number, noun: string): string {
  return `${count} ${pluralNoun(count, noun)}`
}

/** A noun in the form for a number: `tag` for 1, otherwise `tags`. */
export function pluralNoun(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`
}
