import { hasWords } from '../../../content/prose/count.js'
import { lettersOf } from '../../../faq/questions/normalize-question.js'
import { type CatalogPage, compete, nameOfPage } from '../../facts/catalog/catalog-page.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog', { readonly minWords: number }> = {
  severity: 'warning',
  needs: ['catalog'],
  options: { minWords: 8 },
  help: 'Merge the questions, or link from one to the other.',
  check({ catalog }, report, { minWords }) {
    const answers = catalog.pages.flatMap((page) =>
      page.page.questions.map(({ question, answer: { text } }, index) => ({
        page,
        question,
        text,
        start: startOf(text),
        place: page.questionPlaces[index],
      })),
    )
    const counts = new Map<string, number>()
    for (const { start } of answers) counts.set(start, (counts.get(start) ?? 0) + 1)
    const firsts = new Map<string, { readonly page: CatalogPage; readonly question: string }>()
    for (const { page, question, text, start, place } of answers) {
      if (place === undefined || counts.get(start) === 1) continue
      // A short answer may be right for many questions.
      if (!hasWords(text.slice(0, 100 * minWords), minWords)) continue
      const key = `${page.page.language ?? ''}\n${lettersOf(text)}`
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, { page, question: lettersOf(question) })
      // Another rule reports equal questions.
      else if (first.question !== lettersOf(question) && compete(first.page, page))
        report(place, `${nameOfPage(first.page)} has the same answer.`)
    }
  },
}

/** The first letters of a text. Only answers that share them are compared as a whole. */
function startOf(text: string): string {
  return lettersOf(text.slice(0, 150)).slice(0, 20)
}
