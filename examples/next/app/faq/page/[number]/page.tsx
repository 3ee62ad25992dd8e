import type { Metadata } from 'next'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import { loadQuestions } from '../../../../archives'
import { ArchivePage } from '../../../../components/archive'

interface Props {
  readonly params: Promise<{ readonly number: string }>
}

/** Pages are rendered when they are first requested, and then cached. */
export function generateStaticParams(): { number: string }[] {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toNextMetadata((await load(params)).head)
}

export default async function Page({ params }: Props) {
  return <ArchivePage {...(await load(params))} />
}

async function load(params: Props['params']) {
  return loadQuestions(Number((await params).number))
}
