import { composeHead, toFaqPage } from 'wp-faq-seo'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { listBreadcrumbs } from 'wp-faq-seo/head'
import { Breadcrumb } from '../components/breadcrumb'
import { Missing } from '../components/missing'
import { missing } from '../server/missing.server'
import { findPost, TYPES } from '../server/wordpress.server'
import type { Route } from './+types/post'

export async function loader({ params: { type, slug } }: Route.LoaderArgs) {
  const post = TYPES.includes(type) ? await findPost(type, slug) : undefined
  if (post === undefined) return missing()
  const { title, html, questions } = toFaqPage(post)
  const content = questions.length === 0 ? sanitizeHtml(html, CONTENT_POLICY) : ''
  const answers = questions.map(({ id, question, answer }) => ({ id, question, html: answer.html }))
  const head = composeHead(post)
  return { head, page: { breadcrumb: listBreadcrumbs(head), title, content, answers } }
}

export const meta: Route.MetaFunction = ({ loaderData }) => toMetaDescriptors(loaderData?.head ?? {})

export default function Post({ loaderData: { page } }: Route.ComponentProps) {
  if (page === undefined) return <Missing />
  return (
    <main>
      <Breadcrumb items={page.breadcrumb} />
      <h1>{page.title}</h1>
      <Html html={page.content} />
      {page.answers.map(({ id, question, html }) => (
        <section key={id} id={id}>
          <h2>{question}</h2>
          <Html html={html} />
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
