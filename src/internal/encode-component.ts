/** Percent-encodes a text as a part of a URL. Half of a surrogate pair, for which `encodeURIComponent` throws, becomes U+FFFD. */
export function encodeComponent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
