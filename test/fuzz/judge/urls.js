// @ts-check
/** Reads URLs as the URL standard does, which browsers follow. https://url.spec.whatwg.org/ */

const BASE = 'https://example.com/faq/fees/'
const ACTIVE = new Set(['javascript:', 'vbscript:', 'data:', 'blob:', 'filesystem:'])

/** Whether a URL runs code or opens a document of its own. Images in `data:` URLs do neither. @param {string} url Decoded. */
export function isActiveUrl(url) {
  if (!url.includes(':') || /^https?:\/\//.test(url)) return false
  if (!URL.canParse(url, BASE)) return false
  const { protocol, pathname } = new URL(url, BASE)
  return ACTIVE.has(protocol) && !(protocol === 'data:' && /^image\//i.test(pathname))
}

/** Whether one of the URLs of a `srcset` is active. @param {string} srcset */
export function hasActiveCandidate(srcset) {
  return (
    srcset.includes(':') &&
    srcset
      .split(/[\s,]+/)
      .concat(srcset.split(/,\s/))
      .some((part) => isActiveUrl(part.trim()))
  )
}
