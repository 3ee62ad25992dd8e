/** Which posts count as FAQ content. */
export interface FaqOptions {
  /**
   * `auto` (where absent): questions only where the page is FAQ content. `always`: on posts of every type. `never`:
   * none. Unpublished and password-protected posts never have any.
   */
  readonly faq?: 'auto' | 'always' | 'never' | undefined
  /** The post types that are FAQ content; `['faq', 'faqs', 'ufaq']` where absent. */
  readonly faqTypes?: readonly string[] | undefined
}

/** What the rules look at. */
export interface FaqCandidate {
  readonly type: string
  readonly status?: string
  readonly title: string
  readonly html: string
  readonly isProtected: boolean
}

const FAQ_TYPES: readonly string[] = ['faq', 'faqs', 'ufaq']

/**
 * Classes of markup that says FAQ: blocks of Yoast, Rank Math, AIOSEO, SEOPress, Spectra, Structured Content, Ultimate
 * FAQ and Quick and Easy FAQs. A post that holds any is the page of those questions, not one of them. The pattern
 * begins with fixed text, which is what makes the look cheap.
 */
const FAQ_CLASS =
  /class=["'][^"']*(?:schema-faq-section|rank-math-(?:list|faq)-item|wp-block-aioseo-faq|wpseopress-faq|uagb-faq-item|sc_fs_faq|ewd-ufaq-|qe-faq)/

/** The same for microdata. https://schema.org/Question */
const FAQ_ITEM_TYPE = /itemtype=["']https?:\/\/schema\.org\/Question/

/** What begins and ends the visible part of WordPress's own details and accordion blocks. */
const DISCLOSURES: readonly (readonly [start: string, end: string])[] = [
  ['<summary', '</summary'],
  ['__toggle-title', '</span'],
]

/** The question marks of the scripts that have one of their own. */
const ENDS_IN_QUESTION_MARK = /[?\u037e\u055e\u061f\u1367\u2e2e\uff1f]\s*$/

/** Whether questions of the post may be told at all. */
export function mayHoldQuestions(candidate: FaqCandidate, { faq }: FaqOptions): boolean {
  return faq !== 'never' && isPublic(candidate)
}

/** Whether the post itself is a question (its title) with its answer (its content). */
export function isQuestionItself(candidate: FaqCandidate, options: FaqOptions): boolean {
  const { faq = 'auto', faqTypes = FAQ_TYPES } = options
  if (!mayHoldQuestions(candidate, options)) return false
  if (faq === 'auto' && !faqTypes.includes(candidate.type)) return false
  const { title, html } = candidate
  return title !== '' && html !== '' && !holdsQuestions(html)
}

/** Whether content has questions of its own: markup that says so, or disclosures most of which ask. */
function holdsQuestions(html: string): boolean {
  return (
    FAQ_CLASS.test(html) ||
    FAQ_ITEM_TYPE.test(html) ||
    DISCLOSURES.some((bounds) => mostlyAsk(html, ...bounds))
  )
}

/** Whether most of the texts between two marks end in a question mark. */
function mostlyAsk(html: string, start: string, end: string): boolean {
  let count = 0
  let asking = 0
  for (let place = html.indexOf(start); place >= 0; place = html.indexOf(start, place)) {
    const from = html.indexOf('>', place)
    const to = from < 0 ? -1 : html.indexOf(end, from)
    if (to < 0) break
    count++
    if (ENDS_IN_QUESTION_MARK.test(html.slice(from + 1, to).replace(/<[^<>]*>/g, ''))) asking++
    place = to
  }
  return asking * 2 > count
}

/** Whether everybody may read the post. Anonymous responses list published posts only, and may leave `status` out. */
function isPublic({ status, isProtected }: Pick<FaqCandidate, 'status' | 'isProtected'>): boolean {
  return !isProtected && (status === undefined || status === 'publish')
}
