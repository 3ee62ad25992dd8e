import { addToGroup } from '../../internal/group-by.js'
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
  const groups = new Map<string, Member[]>()
  for (const { page, questions } of pages) {
    for (const question of questions) {
      const letters = lettersOfNormalized(question.key)
      if (letters === '') continue
      // The same words may mean something else in another language.
      addToGroup(groups, `${page.language ?? ''}\n${letters}`, { page: page.id, letters, question })
    }
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members as [Member]
    if (members.every(({ page }) => page === first.page)) return []
    return {
      key: first.letters,
      isExact: members.every(({ question }) => question.key === first.question.key),
      questions: members.map(({ page, question: { id, question } }) => ({ page, id, question })),
    }
  })
}
