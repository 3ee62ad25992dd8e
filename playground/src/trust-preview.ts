/** As far as browsers with Trusted Types have it; TypeScript's own types are not in every version. */
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
 * Marks a preview as markup that may stand in a frame. The page's policy forbids to make markup of strings but here, which
 * a browser with Trusted Types enforces.
 *
 * https://www.w3.org/TR/trusted-types/
 */
export function trustPreview(html: string): string {
  return policy?.createHTML(html) ?? html
}
