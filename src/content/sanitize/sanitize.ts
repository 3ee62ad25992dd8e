import { readAttributes } from '../html/attributes.js'
import { walkHtml } from '../html/walk.js'
import { admitAttribute } from './admit-attribute.js'
import { createElementRules } from './element-rules.js'
import { createHtmlWriter } from './html-writer.js'
import { isPlainHtml } from './plain-html.js'
import { type HtmlPolicy, INERT_POLICY } from './policy.js'
import { rewriteEndTag, rewriteStartTag } from './rewrite-tag.js'

/** Options of {@link sanitizeHtml}. */
export interface SanitizeOptions {
  /** The absolute URL against which relative URLs are made absolute. Absent: they stay relative. */
  readonly baseUrl?: string | undefined
}

/**
 * Reduces HTML to what a policy lets through, whatever the HTML is.
 *
 * What may stay is copied to the letter. Elements that the policy does not name lose their tags and keep their content,
 * parted by a space where words would run together; active elements go with their content; comments go. The result is
 * balanced, sanitising it again changes nothing, and nothing throws. It is safe as the content of an element; it is
 * not safe inside `<script>`, `<style>` or an attribute.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
 * @param html An HTML fragment from a source that is not trusted.
 * @param policy What may stay; see {@link HtmlPolicy}.
 * @param options The base of relative URLs.
 * @returns HTML; the same string where nothing had to change.
 * @example
 * ```ts
 * import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
 *
 * sanitizeHtml('<p>Read <a href="javascript:x()" class="more">on</a><script>y()</script></p>', CONTENT_POLICY) // '<p>Read <a class="more">on</a></p>'
 * sanitizeHtml('<a href="/b">b</a>', CONTENT_POLICY, { baseUrl: 'https://example.org/a/' }) // '<a href="https://example.org/b">b</a>'
 * ```
 */
export function sanitizeHtml(html: string, policy: HtmlPolicy, options: SanitizeOptions = {}): string {
  return isPlainHtml(html, policy) ? html : reduceHtml(html, policy, options.baseUrl).html
}

/**
 * Removes what is active from HTML, and leaves the rest to the letter: where nothing is active, that is everything,
 * comments and bad nesting included.
 */
export function cleanActive(html: string): string {
  if (isPlainlyInert(html)) return html
  const reduced = reduceHtml(html, INERT_POLICY, undefined)
  return reduced.isSmaller ? reduced.html : html
}

/** Whether every tag is one that can do nothing, as in nearly all answers: then nothing of them has to be read. */
function isPlainlyInert(html: string): boolean {
  for (let place = html.indexOf('<'); place >= 0; place = html.indexOf('<', place + 1)) {
    INERT_TAG.lastIndex = place
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

function reduceHtml(html: string, policy: HtmlPolicy, baseUrl: string | undefined): ReducedHtml {
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
    (name) => ruleOf(name).handling === 'unwrap',
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
