import { readAttributes } from '../html/attributes.js'
import { alternativeText } from '../html/image-text.js'
import { walkHtml } from '../html/walk.js'
import { admitAttribute } from './admit-attribute.js'
import { createElementRules } from './element-rules.js'
import { createHtmlWriter } from './html-writer.js'
import { isPlainHtml } from './plain-html.js'
import { type HtmlPolicy, INERT_POLICY } from './policy.js'
import { rewriteEndTag, rewriteStartTag } from './rewrite-tag.js'

/** Options of {@link sanitizeHtml}. */
export interface SanitizeOptions {
  /** The absolute URL against which relative URLs are resolved. Default: relative URLs stay relative. */
  readonly baseUrl?: string | undefined
  /** Whether images that the policy does not keep become their alternative text. Default: `false`, they are removed. */
  readonly imageText?: boolean | undefined
}

/**
 * Reduces any HTML to what a policy allows.
 *
 * Copies allowed markup unchanged. Other elements lose their tags and keep their content, with a space added where words
 * would run together. Removes active elements with their content, and all comments. The result is balanced, and
 * sanitising it again changes nothing. Never throws.
 *
 * The result is safe as the content of an element. It is not safe inside `<script>`, `<style>` or an attribute.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
 * @param html An HTML fragment from an untrusted source.
 * @param policy What to keep. See {@link HtmlPolicy}.
 * @param options The base URL of relative URLs.
 * @returns HTML. The same string if nothing had to change.
 * @example
 * ```ts
 * import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
 *
 * sanitizeHtml('<p>Read <a href="javascript:x()" class="more">on</a><script>y()</script></p>', CONTENT_POLICY) // '<p>Read <a class="more">on</a></p>'
 * sanitizeHtml('<a href="/b">b</a>', CONTENT_POLICY, { baseUrl: 'https://example.org/a/' }) // '<a href="https://example.org/b">b</a>'
 * ```
 */
export function sanitizeHtml(html: string, policy: HtmlPolicy, options: SanitizeOptions = {}): string {
  return isPlainHtml(html, policy) ? html : reduceHtml(html, policy, options).html
}

/**
 * Removes active content from HTML. Without active content the HTML stays as it is, including comments and bad nesting.
 */
export function cleanActive(html: string): string {
  if (isPlainlyInert(html)) return html
  const reduced = reduceHtml(html, INERT_POLICY)
  return reduced.isSmaller ? reduced.html : html
}

/** Whether all tags are known to be inert, as in nearly all answers. Such HTML need not be parsed. */
function isPlainlyInert(html: string): boolean {
  for (let index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index + 1)) {
    INERT_TAG.lastIndex = index
    if (!INERT_TAG.test(html)) return false
  }
  return true
}

const INERT_TAG =
  /<(?:\/?(?:p|strong|em|b|i|ul|ol|li|h[1-6]|div|br)|\/a|br ?\/|a href="https?:\/\/[^"<>&\s]*")>/y

interface ReducedHtml {
  readonly html: string
  /** Whether the policy removed an element or an attribute, or the end of the input cut off a tag or a comment. */
  readonly isSmaller: boolean
}

function reduceHtml(
  html: string,
  policy: HtmlPolicy,
  { baseUrl, imageText = false }: SanitizeOptions = {},
): ReducedHtml {
  const ruleOf = createElementRules(policy)
  const writer = createHtmlWriter()
  /** For each open element outside the dropped ones, whether its tags are kept. */
  const kept: boolean[] = []
  /** How many open elements are dropped with their content. */
  let dropped = 0
  let isSmaller = false

  const removeTag = (breaksLine: boolean) => {
    isSmaller = true
    if (breaksLine) writer.skipBreak()
  }
  const admitterOf = (allowed: readonly string[]) => (attribute: string, value: string) => {
    const admitted = admitAttribute(attribute, value, allowed, policy, baseUrl)
    if (admitted === undefined) isSmaller = true
    return admitted
  }

  const isWhole = walkHtml(
    html,
    {
      text(raw) {
        if (dropped === 0) writer.text(raw)
      },
      open(name, raw) {
        const { handling, attributes, isVoid, isBare, breaksLine } = ruleOf(name)
        if (dropped > 0) {
          if (!isVoid) dropped++
          return
        }
        if (imageText && name === 'img' && handling !== 'keep') {
          const text = alternativeText(readAttributes(raw)) ?? ''
          if (text !== '') writer.text(text)
          return
        }
        const isDropped = handling === 'drop' || (policy.dropHidden && isHidden(name, raw))
        if (isDropped || handling === 'unwrap') removeTag(breaksLine)
        else if (isBare && raw.includes('=')) {
          isSmaller = true
          writer.tag(`<${name}>`, breaksLine)
        } else writer.tag(rewriteStartTag(name, raw, admitterOf(attributes)), breaksLine)
        if (isVoid) return
        if (isDropped) dropped = 1
        else kept.push(handling === 'keep')
      },
      close(name, raw) {
        if (dropped > 0) dropped--
        else if (kept.pop()) writer.tag(rewriteEndTag(name, raw), ruleOf(name).breaksLine)
        else removeTag(ruleOf(name).breaksLine)
      },
    },
    // Nothing inside a dropped element is written, so its elements end where they end in the source.
    (name) => dropped === 0 && ruleOf(name).handling === 'unwrap',
  )
  return { html: writer.finish(), isSmaller: isSmaller || !isWhole }
}

function isHidden(name: string, raw: string): boolean {
  return (
    raw.length > name.length + 2 &&
    ARIA_HIDDEN.test(raw) &&
    readAttributes(raw).get('aria-hidden')?.trim().toLowerCase() === 'true'
  )
}

const ARIA_HIDDEN = /aria-hidden/i
