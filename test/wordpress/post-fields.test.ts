import { describe, expect, it } from 'vitest'
import { POST_FIELDS } from 'wp-faq-seo/wordpress'

describe('POST_FIELDS', () => {
  it('is the comma-separated list for _fields in a template string', () => {
    expect(`${POST_FIELDS}`).toBe(
      'id,date,date_gmt,modified,modified_gmt,slug,status,type,link,title,content,excerpt,author,featured_media,' +
        'parent,menu_order,comment_status,class_list,categories,tags,_links,_embedded',
    )
  })
})
