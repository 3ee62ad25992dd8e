import { loadAuthor } from '#lib/server/archives.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params }) => loadAuthor(params.path)
