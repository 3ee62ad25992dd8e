import type { Metadata } from 'next'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import { loadQuestions } from '../../archives'
import { ArchivePage } from '../../components/archive'

export async function generateMetadata(): Promise<Metadata> {
  return toNextMetadata((await loadQuestions(1)).head)
}

export default async function Page() {
  return <ArchivePage {...(await loadQuestions(1))} />
}
