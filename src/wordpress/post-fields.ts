/**
 * The fields of a post that this library reads, for `?_fields=`, which makes responses smaller and faster.
 *
 * In a template string it becomes the comma-separated list that WordPress expects. It contains neither the fields of
 * plugins (`yoast_head_json`, `yoast_head`, …) nor those of custom taxonomies (`faq-categories`): add those that you
 * need. `_embedded` also needs `_embed`.
 *
 * @see {@link https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/#_fields | `_fields`, REST API Handbook}
 *
 * @example
 * ```ts
 * import { POST_FIELDS } from 'wp-faq-seo/wordpress'
 *
 * const url = `https://example.com/wp-json/wp/v2/faq?slug=why&_embed&_fields=${POST_FIELDS},yoast_head_json`
 * url.endsWith(',comment_status,class_list,categories,tags,_links,_embedded,yoast_head_json') // true
 * ```
 */
export const POST_FIELDS: readonly string[] = [
  'id',
  'date',
  'date_gmt',
  'modified',
  'modified_gmt',
  'slug',
  'status',
  'type',
  'link',
  'title',
  'content',
  'excerpt',
  'author',
  'featured_media',
  'parent',
  'menu_order',
  'comment_status',
  'class_list',
  'categories',
  'tags',
  '_links',
  '_embedded',
]
