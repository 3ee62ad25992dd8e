import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { objectsIn, omitNull, toNumber, toText } from '../other-apis/fields.js'

/**
 * Reads the language of a post and its translations, which Polylang adds.
 *
 * @see https://github.com/valu-digital/wp-graphql-polylang
 */
export function readTranslations(node: PlainObject): PlainObject {
  const lang = languageOf(node)
  const translations = [node, ...objectsIn(node.translations)].flatMap((one) => {
    const [language, id] = [languageOf(one), toNumber(one.databaseId)]
    return language === undefined || id === undefined ? [] : [[language, id] as const]
  })
  return omitNull({
    lang,
    translations: translations.length > 1 ? Object.fromEntries(translations) : undefined,
  })
}

function languageOf({ language }: PlainObject): string | undefined {
  if (!isPlainObject(language)) return undefined
  return toText(language.slug) ?? toText(language.code)?.toLowerCase()
}
