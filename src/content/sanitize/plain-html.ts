import type { HtmlPolicy } from './policy.js'

/**
 * Whether HTML is as plain as nearly all answers are, and within a policy to the letter: paragraphs, headings and lists
 * of emphasised text and absolute links, each closed where it ends. Such HTML need not be taken apart to be sanitised.
 *
 * What is not plain may be within the policy all the same: this says only that nobody has to look.
 */
export function isPlainHtml(html: string, policy: HtmlPolicy): boolean {
  const open: string[] = []
  for (let place = html.indexOf('<'); place >= 0; place = html.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = place
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
    // A block within a paragraph, a link or a heading, a link in a link, an item outside a list: a browser may read
    // them otherwise than they are written.
    const outer = open.at(-1)
    if (block !== undefined && outer !== undefined && !(block === 'li' ? LISTS : ITEMS).includes(outer))
      return false
    if (block === 'li' && outer === undefined) return false
    if (block === undefined && open.includes(name)) return false
    open.push(name)
  }
  return open.length === 0
}

const LISTS: readonly string[] = ['ol', 'ul']
/** What may hold blocks. */
const ITEMS: readonly string[] = ['li', 'blockquote']

const TAG =
  /<(\/?)(?:(p|ul|ol|li|h[2-6]|blockquote)|(strong|em|b|i|br|a))(?:>| ?\/>| href="(https?):\/\/[a-z0-9][^"<>&\s\\]*">)/y
