import type { Breadcrumb as Item } from 'wp-faq-seo/head'

/** The breadcrumb of the graph, which search engines expect on the page too. */
export function Breadcrumb({ items }: { readonly items: readonly Item[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol>
        {items.map(({ name, url, isCurrent }) => (
          <li key={url ?? name} aria-current={isCurrent ? 'page' : undefined}>
            {url === undefined || isCurrent ? name : <a href={url}>{name}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
