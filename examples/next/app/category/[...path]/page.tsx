import type { Metadata } from 'next'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import { loadCategory } from '../../../archives'
import { ArchivePage } from '../../../components/archive'

interface Props {
  readonly params: Promise<{ readonly path: readonly string[] }>
}

/** Pages are rendered when they are first requested, and then cached. */
export function generateStaticParams(): { path: string[] }[] {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toNextMetadata((await load(params)).head)
}

export default async function Page({ params }: Props) {
  return <ArchivePage {...(await load(params))} />
}

async function load(params: Props['params']) {
  return loadCategory((await params).path.join('/'))
}
