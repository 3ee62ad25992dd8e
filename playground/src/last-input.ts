const KEY = 'wp-faq-seo playground'

/** Keeps a text in this browser, for the next visit. `''` forgets it. */
export function keepInput(text: string): void {
  try {
    if (text === '') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
  } catch {
    // The browser forbids storage, or the text is too long.
  }
}

/** Returns the text that was kept. */
export function lastInput(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}
