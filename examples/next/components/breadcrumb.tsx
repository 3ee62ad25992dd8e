import type { Head } from 'wp-faq-seo'
import { listBreadcrumbs } from 'wp-faq-seo/head'

/** The breadcrumb of the graph, which search engines expect on the page too. */
export function Breadcrumb({ head }: { readonly head: Head }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol>
        {listBreadcrumbs(head).map(({ name, url, isCurrent }) => (
          <li key={url ?? name} aria-current={isCurrent ? 'page' : undefined}>
            {url === undefined || isCurrent ? name : <a href={url}>{name}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
