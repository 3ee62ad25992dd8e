/** Makes a slug. Letters of other scripts are percent-encoded. https://developer.wordpress.org/reference/functions/sanitize_title_with_dashes/ */
export function fakeSlug(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return encodeURIComponent(words.replace(/^-|-$/g, '')).toLowerCase()
}
