import type { FaqPage, Head } from 'wp-faq-seo'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { Breadcrumb } from './breadcrumb'
import { HeadElements } from './head-elements'

/** A post: its questions, or its content if it has none. */
export function PostPage({ head, page }: { readonly head: Head; readonly page: FaqPage }) {
  return (
    <main>
      <HeadElements head={head} />
      <Breadcrumb head={head} />
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
