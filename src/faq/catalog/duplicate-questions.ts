import { addToGroup } from '../../internal/group-by.js'
import type { FaqPage } from '../page/faq-page.js'
import { lettersOfNormalized } from '../questions/normalize-question.js'
import type { CatalogQuestion, DuplicateQuestion } from './catalog.js'
import type { CatalogPage } from './catalog-page.js'

interface Member {
  readonly page: number
  readonly letters: string
  readonly question: CatalogQuestion
}

/** Finds questions that several pages in one language have. Spaces and punctuation may differ. */
export function findDuplicates(pages: readonly CatalogPage[]): DuplicateQuestion[] {
  const repeated = findRepeated(pages)
  if (repeated.size === 0) return []
  const groups = new Map<string, Member[]>()
  for (const { page, questions } of pages) {
    for (const question of questions) {
      const letters = lettersOfNormalized(question.key)
      const key = groupKey(page, letters)
      if (repeated.has(key)) addToGroup(groups, key, { page: page.id, letters, question })
    }
  }
  return [...groups.values()].map((members) => {
    const [first] = members as [Member]
    return {
      key: first.letters,
      isExact: members.every(({ question }) => question.key === first.question.key),
      questions: members.map(({ page, question: { id, question } }) => ({ page, id, question })),
    }
  })
}

/** Finds the group keys that several pages share. Few questions are repeated, so only these are grouped. */
function findRepeated(pages: readonly CatalogPage[]): ReadonlySet<string> {
  const firstPages = new Map<string, number>()
  const repeated = new Set<string>()
  for (const { page, questions } of pages) {
    for (const question of questions) {
      const letters = lettersOfNormalized(question.key)
      if (letters === '') continue
      const key = groupKey(page, letters)
      const first = firstPages.get(key)
      if (first === undefined) firstPages.set(key, page.id)
      else if (first !== page.id) repeated.add(key)
    }
  }
  return repeated
}

/** The key of a group: the language and the letters. The same words may mean something else in another language. */
function groupKey({ language = '' }: FaqPage, letters: string): string {
  return `${language}\n${letters}`
}
