import { data } from 'react-router'
import { composeHead } from 'wp-faq-seo'
import { site } from './site.js'

/** Answers a URL without a page: status 404, and the head of a missing page. */
export function missing() {
  return data({ head: composeHead({ kind: 'not-found' }, { site }), page: undefined }, { status: 404 })
}
