import type { Archive } from '../server/archives.server'
import { Breadcrumb } from './breadcrumb'
import { Missing } from './missing'

/** A page that lists posts. */
export function ArchivePage({ page }: { readonly page: Archive | undefined }) {
  if (page === undefined) return <Missing />
  const { breadcrumb, title, posts, previousUrl, nextUrl } = page
  return (
    <main>
      <Breadcrumb items={breadcrumb} />
      <h1>{title}</h1>
      <ul>
        {posts.map((post) => (
          <li key={post.link}>
            <a href={post.link}>{post.title}</a>
          </li>
        ))}
      </ul>
      {previousUrl && <a href={previousUrl}>Previous page</a>}
      {nextUrl && <a href={nextUrl}>Next page</a>}
    </main>
  )
}
