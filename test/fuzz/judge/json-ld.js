// @ts-check
/** Looks for active URLs and active markup in JSON-LD. */
import { findActive } from './markup.js'
import { isActiveUrl } from './urls.js'

/** Properties of schema.org whose values are URLs, or things that a URL may stand for. https://schema.org/URL */
const URL_PROPERTIES = new Set(
  `@id acquireLicensePage actionableFeedbackPolicy archivedAt codeRepository contentUrl correctionsPolicy discussionUrl
  diversityPolicy downloadUrl embedUrl ethicsPolicy hasMap image installUrl item license logo mainEntityOfPage masthead paymentUrl
  publishingPrinciples relatedLink replyToUrl sameAs screenshot sdLicense serviceUrl significantLink target targetUrl
  thumbnailUrl tourBookingPage trackingUrl url urlTemplate usageInfo webFeed`.split(/\s+/),
)
/** Properties whose values are URLs, things or text: what contains a space is text. */
const MIXED_PROPERTIES = new Set(
  `about additionalType hasMenu isBasedOn isBasedOnUrl isPartOf labelDetails map maps menu merchantReturnLink potentialAction
  primaryImageOfPage productReturnLink publisher releaseNotes schemaVersion significantLinks termsOfService`.split(
    /\s+/,
  ),
)
const HOW_TO = /(?:^|[/:#])HowTo(?:Section|Step|Direction|Tip|Item)?$/
/** Types whose text and description plugins print as HTML. */
const MARKUP_TYPES = /(?:^|[/:#])(?:Answer|HowTo(?:Section|Step|Direction|Tip|Item)?)$/

/** @typedef {{ readonly value: any, readonly key: string, readonly node: any }} Place */

/** Lists what is active in JSON-LD. @param {any} json @returns {string[]} */
export function findInJson(json) {
  /** @type {string[]} */
  const found = []
  /** @type {Place[]} */
  const stack = [{ value: json, key: '', node: undefined }]
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { value, key, node } = place
    if (typeof value === 'string') found.push(...judgeString(value, key, node))
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) for (const item of value) stack.push({ value: item, key, node })
    else
      for (const name of Object.keys(value))
        if (name !== '@context') stack.push(placeOf(value, name, key, node))
  }
  return found
}

/** Value objects and lists stand for what they contain. @param {any} object @param {string} name @param {string} key @param {any} node @returns {Place} */
function placeOf(object, name, key, node) {
  const value = object[name]
  const isNode = object['@type'] !== undefined && object['@value'] === undefined
  const isOwn = isNode || !/^(?:@value|@list|@set|\d+)$/.test(name)
  return isOwn ? { value, key: name, node: object } : { value, key, node }
}

/** @param {string} value @param {string} key @param {any} node */
function judgeString(value, key, node) {
  const isUrl = URL_PROPERTIES.has(key) || (MIXED_PROPERTIES.has(key) && !value.trim().includes(' '))
  if (isUrl) return isActiveUrl(value) ? [`active URL in the property ${key}`] : []
  if (!isMarkup(key, node)) return []
  return findActive(value).length > 0 ? [`active markup in the property ${key}`] : []
}

/** @param {string} key @param {any} node */
function isMarkup(key, node) {
  if (key === 'acceptedAnswer' || key === 'suggestedAnswer' || key === 'step' || key === 'recipeInstructions')
    return true
  if (key === 'text') return isOfType(node, MARKUP_TYPES)
  return key === 'description' && isOfType(node, HOW_TO)
}

/** @param {any} node @param {RegExp} types */
function isOfType(node, types) {
  return [node?.['@type']].flat().some((type) => typeof type === 'string' && types.test(type))
}
