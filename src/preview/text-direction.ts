/** Languages that are written from right to left unless the tag names another script, and scripts that are. */
const RIGHT_TO_LEFT =
  /^(?:(?:ary?|azb|ckb|dv|fa|haz|he|ps|sd|skr|ug|ur|yi)(?!-[a-z]{4}\b)|[a-z]+-(?:adlm|arab|hebr|nkoo|thaa))\b/i

/** The direction of texts in a language, as a value of `dir`. Without a language, each text decides. */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language === undefined) return 'auto'
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}
