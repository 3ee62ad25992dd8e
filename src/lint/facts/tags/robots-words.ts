/** Directives without a value. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#directives */
export const PLAIN_DIRECTIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'all',
  'follow',
  'index',
  'indexifembedded',
  'nofollow',
  'noimageindex',
  'noindex',
  'none',
  'nosnippet',
  'notranslate',
])

/** Directives with a value. */
export const VALUE_DIRECTIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'max-image-preview',
  'max-snippet',
  'max-video-preview',
  'unavailable_after',
])

/** Directives that Google no longer supports. Bing still supports the first two. */
export const RETIRED_DIRECTIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'noarchive',
  'nocache',
  'nositelinkssearchbox',
  'noodp',
])
