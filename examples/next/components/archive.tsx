import { decodeEntities } from 'wp-faq-seo/content'
import type { Archive } from '../archives'
import { Breadcrumb } from './breadcrumb'
import { HeadElements } from './head-elements'

/** A page that lists posts. */
export function ArchivePage({ head, page, posts }: Archive) {
  const { title, part } = page
  return (
    <main>
      <HeadElements head={head} />
      <Breadcrumb head={head} />
      <h1>{title}</h1>
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <a href={post.link}>{decodeEntities(post.title.rendered)}</a>
          </li>
        ))}
      </ul>
      {part?.previousUrl && <a href={part.previousUrl}>Previous page</a>}
      {part?.nextUrl && <a href={part.nextUrl}>Next page</a>}
    </main>
  )
}
