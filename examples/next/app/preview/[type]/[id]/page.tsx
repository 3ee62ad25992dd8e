import type { Metadata } from 'next'
import { draftMode } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { composeHead, toFaqPage } from 'wp-faq-seo'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import { PostPage } from '../../../../components/post'
import { site } from '../../../../site'
import { findDraft, TYPES } from '../../../../wordpress'

interface Props {
  readonly params: Promise<{ readonly type: string; readonly id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type, id } = await params
  return toNextMetadata((await loadDraft(type, id)).head)
}

export default async function Page({ params }: Props) {
  const { type, id } = await params
  return <PostPage {...(await loadDraft(type, id))} />
}

const loadDraft = cache(async (type: string, id: string) => {
  const { isEnabled } = await draftMode()
  const post = isEnabled && TYPES.includes(type) ? await findDraft(type, id) : undefined
  if (post === undefined) notFound()
  // A preview is never indexed, even that of a published post. WordPress has no plugin's head of a draft, so it is derived.
  const head = composeHead(post, { site, robots: { index: false, follow: false } })
  return { head, page: toFaqPage(post) }
})
