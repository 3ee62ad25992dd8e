import { composeHead } from 'wp-faq-seo'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'

/** The answer for a URL without a page: the head of a missing page. */
export function missing(): PageData<never> {
  return { head: toUnheadInput(composeHead({ kind: 'not-found' }, { site })) }
}
