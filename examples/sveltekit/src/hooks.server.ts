import type { HandleServerError } from '@sveltejs/kit/hooks'
import { composeHead } from 'wp-faq-seo'
import { renderHead } from 'wp-faq-seo/adapters/html'
import { site } from '#lib/server/site.js'

const head = renderHead(composeHead({ kind: 'not-found' }, { site }))

/** Gives the page for missing URLs its head. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') console.error(error)
  else if (error.status === 404) return { message: 'Page not found', head }
}
