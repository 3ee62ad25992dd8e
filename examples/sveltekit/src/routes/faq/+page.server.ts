import { loadQuestions } from '#lib/server/archives.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => loadQuestions(1)
