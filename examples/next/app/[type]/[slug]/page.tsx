import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { composeHead, toFaqPage } from 'wp-faq-seo'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import { PostPage } from '../../../components/post'
import { findPost, listSlugs, TYPES } from '../../../wordpress'

interface Props {
  readonly params: Promise<{ readonly type: string; readonly slug: string }>
}

export async function generateStaticParams(): Promise<{ type: string; slug: string }[]> {
  const lists = TYPES.map(async (type) => (await listSlugs(type)).map((slug) => ({ type, slug })))
  return (await Promise.all(lists)).flat()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type, slug } = await params
  return toNextMetadata((await loadPost(type, slug)).head)
}

export default async function Page({ params }: Props) {
  const { type, slug } = await params
  return <PostPage {...(await loadPost(type, slug))} />
}

/** Loads a post once for both metadata and content. */
const loadPost = cache(async (type: string, slug: string) => {
  const post = TYPES.includes(type) ? await findPost(type, slug) : undefined
  if (post === undefined) notFound()
  return { head: composeHead(post), page: toFaqPage(post) }
})
