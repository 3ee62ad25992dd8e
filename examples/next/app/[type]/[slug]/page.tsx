import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { composeHead, toFaqPage } from 'wp-faq-seo'
import { toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { findPost, listSlugs } from '../../../wordpress'

/** The names of the post types in REST API URLs. */
const TYPES = ['faq', 'pages', 'posts']

interface Props {
  readonly params: Promise<{ readonly type: string; readonly slug: string }>
}

export async function generateStaticParams(): Promise<{ type: string; slug: string }[]> {
  const lists = TYPES.map(async (type) => (await listSlugs(type)).map((slug) => ({ type, slug })))
  return (await Promise.all(lists)).flat()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type, slug } = await params
  return toNextMetadata((await loadPage(type, slug)).head)
}

export default async function Page({ params }: Props) {
  const { type, slug } = await params
  const { head, page } = await loadPage(type, slug)
  const jsonLd = toJsonLdProps(head)
  return (
    <main>
      {toNextElements(head).map(({ type: Type, key, props }) => (
        <Type key={key} {...props} />
      ))}
      {jsonLd && <script {...jsonLd} />}
      <h1>{page.title}</h1>
      {page.questions.length === 0 && <Html html={sanitizeHtml(page.html, CONTENT_POLICY)} />}
      {page.questions.map(({ id, question, answer }) => (
        <section key={id} id={id}>
          <h2>{question}</h2>
          <Html html={answer.html} />
        </section>
      ))}
    </main>
  )
}

/** Shows sanitised HTML. Answers are already sanitised. */
function Html({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the purpose of this component
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}

/** Loads a page once for both metadata and content. */
const loadPage = cache(async (type: string, slug: string) => {
  const post = TYPES.includes(type) ? await findPost(type, slug) : undefined
  if (post === undefined) notFound()
  return { head: composeHead(post), page: toFaqPage(post) }
})
