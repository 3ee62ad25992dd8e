/**
 * Whether the `type` of a script is that of JSON-LD, with or without parameters: `application/ld+json; charset=utf-8`.
 *
 * @see https://www.w3.org/TR/json-ld11/#iana-considerations
 */
export function isJsonLdType(type: string): boolean {
  return JSON_LD_TYPE.test(type)
}

const JSON_LD_TYPE = /^\s*application\/ld\+json\s*(?:;|$)/i
