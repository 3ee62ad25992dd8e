/** Whether the `type` of a script is that of JSON-LD. Parameters are ignored, as in `application/ld+json; charset=utf-8`. */
export function isJsonLdType(type: string): boolean {
  return JSON_LD_TYPE.test(type)
}

const JSON_LD_TYPE = /^\s*application\/ld\+json\s*(?:;|$)/i
