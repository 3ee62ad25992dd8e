import { withEmojiText } from '../../content/html/image-text.js'
import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { toText } from '../../content/html/text.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { sanitizeHtml } from '../../content/sanitize/sanitize.js'

/** The HTML of a question as one line of plain text, without what is hidden from screen readers, such as icons. */
export function toQuestionLine(html: string, pageUrl?: string | undefined): string {
  const shown = html.includes('aria-hidden') ? sanitizeHtml(withEmojiText(html), CONTENT_POLICY) : html
  return toText(withoutReferenceMarks(shown, pageUrl)).replace(/\s{2,}|[^\S ]/g, ' ')
}
