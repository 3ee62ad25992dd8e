import { pageTitle, type SeoPost } from './seo-post.js'

/**
 * Writes the response of `seopress/v1/posts/ID` for a post.
 *
 * @see https://www.seopress.org/support/guides/get-started-with-the-seopress-rest-api/
 */
export function writeSeopressResponse(post: SeoPost): { readonly success: true; readonly data: object } {
  const { description, noindex, image } = post
  const social = {
    title: pageTitle(post),
    description,
    image: image?.url ?? '',
    attachment_id: image?.id ?? '',
    image_width: image?.width ?? '',
    image_height: image?.height ?? '',
  }
  return {
    success: true,
    data: {
      title: pageTitle(post),
      description,
      // Only a canonical that an editor typed.
      canonical: '',
      og: social,
      twitter: social,
      robots: { noindex, nofollow: false, nosnippet: false, noimageindex: false },
      primarycat: '',
      breadcrumbs: '',
      redirections: { enabled: false, status: '', type: '', value: '' },
    },
  }
}
