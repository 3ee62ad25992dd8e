/** Guesses the type of a post from its URL: `/faq/fees/` is a post of the type `faq`. `undefined` for URLs of another form. */
export function typeFromUrl(url: string): string | undefined {
  return /^(?:https?:\/\/[^/]+)?\/([a-z][\w-]*)\/[^/?#]+\/?$/i.exec(url)?.[1]
}
