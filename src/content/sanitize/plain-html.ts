import type { HtmlPolicy } from './policy.js'

/**
 * Whether HTML is plain and allowed by a policy as it is: paragraphs, headings and lists of emphasised text and absolute
 * links, each properly closed. Nearly all answers are, and need not be parsed to be sanitised.
 *
 * Other HTML may be allowed too: `false` only means that it has to be parsed.
 */
export function isPlainHtml(html: string, policy: HtmlPolicy): boolean {
  const open: string[] = []
  for (let index = html.indexOf('<'); index >= 0; index = html.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = index
    const match = TAG.exec(html)
    if (match === null) return false
    const [tag, slash, block, name = block as string, scheme] = match
    if (slash === '/') {
      if (open.pop() !== name || tag.length > name.length + 3) return false
      continue
    }
    const attributes = Object.hasOwn(policy.elements, name) ? policy.elements[name] : undefined
    if (attributes === undefined) return false
    if (scheme !== undefined && !(attributes.includes('href') && policy.schemes.includes(scheme)))
      return false
    if (name === 'br') continue
    // A browser may change the nesting of a block in a paragraph, link or heading, of a link in a link, and of an item
    // outside a list.
    const outer = open.at(-1)
    if (
      block !== undefined &&
      outer !== undefined &&
      !(block === 'li' ? LISTS : BLOCK_PARENTS).includes(outer)
    )
      return false
    if (block === 'li' && outer === undefined) return false
    if (block === undefined && open.includes(name)) return false
    open.push(name)
  }
  return open.length === 0
}

const LISTS: readonly string[] = ['ol', 'ul']
/** Elements that may contain blocks. */
const BLOCK_PARENTS: readonly string[] = ['li', 'blockquote']

const TAG =
  /<(\/?)(?:(p|ul|ol|li|h[2-6]|blockquote)|(strong|em|b|i|br|a))(?:>| ?\/>| href="(https?):\/\/[a-z0-9][^"<>&\s\\]*">)/y
