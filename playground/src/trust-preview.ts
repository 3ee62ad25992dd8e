/** The part of Trusted Types that is needed. Not every version of TypeScript has types for it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string }
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('preview', {
  createHTML: (html) => html,
})

/**
 * Marks a preview as trusted markup for a frame. In browsers with Trusted Types the policy of the page allows markup from
 * strings only here.
 *
 * https://www.w3.org/TR/trusted-types/
 */
export function trustPreview(html: string): string {
  return policy?.createHTML(html) ?? html
}
