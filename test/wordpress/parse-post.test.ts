import { describe, expect, it } from 'vitest'
import { parsePost, type RestParseError, safeParsePost } from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from './fixture.js'

/** The error of a refused body. */
function refusal(json: unknown): RestParseError {
  const result = safeParsePost(json)
  if (result.success) throw new Error('the body was not refused')
  expect(() => parsePost(json)).toThrow(result.error.message)
  return result.error
}

/** The parsed data, with warnings as `code path: message`. */
function read(json: unknown): { data: object; warnings: readonly string[] } {
  const result = safeParsePost(json)
  if (!result.success) throw result.error
  return {
    data: result.data,
    warnings: result.warnings.map(({ code, path, message }) => `${code} ${path}: ${message}`),
  }
}

const POSTS = [
  'post-embed-media',
  'post-embed-up',
  'post-embed-hostile',
  'post-embed-terms',
  'post-embed-faq-terms',
  'post-howto',
  'post-edit',
  'post-aioseo',
]

describe('parsePost', () => {
  it.each(POSTS)('returns the parsed object itself for %s', (name) => {
    const json: object = readJson(name)
    const copy = structuredClone(json)
    const result = safeParsePost(json)
    expect(result.success && result.data).toBe(json)
    expect(result.success && result.warnings).toEqual([])
    expect(json).toEqual(copy)
    expect(parsePost(readText(name))).toEqual(copy)
  })

  it('accepts text with a byte order mark and surrounding white space', () => {
    expect(parsePost(`\ufeff \r\n\t${JSON.stringify(post())}\u00a0\n`)).toEqual(post())
  })

  it('accepts the list of one post that ?slug= returns', () => {
    const [only] = readJson('by-slug') as unknown[]
    expect(parsePost(readText('by-slug'))).toEqual(only)
    expect(parsePost([only])).toBe(only)
  })

  it('accepts a media item, which is a post of type attachment', () => {
    const [item] = readJson('media') as { id: number }[]
    expect(parsePost({ ...item, meta: {} }).type).toBe('attachment')
  })

  it('accepts an empty title', () => {
    expect(parsePost(post({ title: { rendered: '' } })).title.rendered).toBe('')
  })

  it('keeps unknown fields, the order of fields, and the graph by reference', () => {
    const schema = { '@context': 'https://schema.org', '@graph': [{ b: 1, a: 2 }] }
    const json = {
      zeta: [],
      acf: false,
      ...post({ meta: [], yoast_head_json: { next: 5, schema } }),
      alpha: null,
    }
    const data = parsePost(json)
    expect(Object.keys(data)).toEqual([
      'zeta',
      'acf',
      'id',
      'link',
      'type',
      'title',
      'yoast_head_json',
      'alpha',
    ])
    expect(data.yoast_head_json?.schema).toBe(schema)
  })

  it('does not change the input', () => {
    const json = post({
      yoast_head_json: { og_image: [{ url: 5 }], twitter_misc: [] },
      class_list: { 1: 'a' },
    })
    const copy = structuredClone(json)
    parsePost(json)
    expect(json).toEqual(copy)
  })
})

describe('safeParsePost', () => {
  it.each([
    ['meta', []],
    ['meta', false],
    ['yoast_head_json', null],
    ['yoast_head_json', []],
    ['yoast_head', null],
    ['yoast_head', false],
    ['date_gmt', null],
    ['author', ''],
    ['author', null],
    ['featured_media', false],
    ['parent', false],
    ['excerpt', ''],
    ['content', null],
    ['guid', false],
    ['sticky', ''],
    ['class_list', null],
    ['class_list', ''],
    ['translations', []],
    ['_links', []],
    ['_embedded', []],
    ['_embedded', null],
    ['slug', undefined],
  ])('treats an empty %s (%j) as absent, without a warning', (field, value) => {
    // With menu_order, since a post with `undefined` alone is returned as it is.
    const { data, warnings } = read(post({ [field]: value, menu_order: null }))
    expect(data).toStrictEqual(post())
    expect(warnings).toEqual([])
  })

  it('treats empty values inside optional parts as absent', () => {
    const head = {
      title: null,
      robots: [],
      og_image: [false, { url: 'a', width: null, height: '', type: false }, []],
      twitter_misc: { a: 'b', c: null, d: '' },
    }
    const { data, warnings } = read(post({ yoast_head_json: head }))
    expect(data).toStrictEqual(
      post({ yoast_head_json: { og_image: [{ url: 'a', height: '' }], twitter_misc: { a: 'b', d: '' } } }),
    )
    expect(warnings).toEqual([])
  })

  it.each([
    { template: '' },
    { sticky: false },
    { class_list: [] },
    { author: 0 },
    { meta: {} },
    { tags: false },
  ])('keeps %j, which has the right type', (fields) => {
    const json = post(fields)
    expect(parsePost(json)).toBe(json)
  })

  it('reads an object with numeric keys as a list', () => {
    const { data, warnings } = read(post({ class_list: { 0: 'a', 3: 'b' }, meta: { 0: 'c' } }))
    expect(data).toStrictEqual(post({ class_list: ['a', 'b'], meta: { 0: 'c' } }))
    expect(warnings).toEqual([])
  })

  it('reads a flat string as { rendered }', () => {
    const { data, warnings } = read(
      post({ title: 'A &amp; B?', content: '<p>x</p>', excerpt: '', guid: '?p=1' }),
    )
    expect(data).toStrictEqual(
      post({
        title: { rendered: 'A &amp; B?' },
        content: { rendered: '<p>x</p>' },
        guid: { rendered: '?p=1' },
      }),
    )
    expect(warnings).toEqual([
      'flat-text title: title is a string, read as title.rendered',
      'flat-text guid: guid is a string, read as guid.rendered',
      'flat-text content: content is a string, read as content.rendered',
    ])
    expect(read(post({ title: '' })).data).toStrictEqual(post({ title: { rendered: '' } }))
  })

  it('reads raw if rendered is missing', () => {
    const { data, warnings } = read(
      post({ title: { raw: 'A?' }, content: { raw: 'x', rendered: null, protected: true } }),
    )
    expect(data).toStrictEqual(
      post({
        title: { raw: 'A?', rendered: 'A?' },
        content: { raw: 'x', rendered: 'x', protected: true },
      }),
    )
    expect(warnings).toEqual([
      'raw-text title: title.rendered is missing; title.raw is read instead',
      'raw-text content: content.rendered is missing; content.raw is read instead',
    ])
  })

  it.each([
    ['author', 'Ann', 'author: author is the string "Ann", not a number'],
    ['date', 5, 'date: date is 5, not a string'],
    ['sticky', 'yes', 'sticky: sticky is the string "yes", not a boolean'],
    ['menu_order', Number.POSITIVE_INFINITY, 'menu_order: menu_order is Infinity, not a number'],
    ['meta', 'x', 'meta: meta is the string "x", not an object'],
    ['meta', ['x'], 'meta: meta is a list, not an object'],
    ['class_list', 'a b', 'class_list: class_list is the string "a b", not a list'],
    ['class_list', { a: 'b' }, 'class_list: class_list is an object, not a list'],
    ['slug', {}, 'slug: slug is an object, not a string'],
    ['content', true, 'content: content is true, not an object'],
    ['_embedded', 7, '_embedded: _embedded is 7, not an object'],
  ])('omits a broken %s (%j) with a warning', (field, value, warning) => {
    const { data, warnings } = read(post({ [field]: value }))
    expect(data).toStrictEqual(post())
    expect(warnings).toEqual([`wrong-type ${warning}`])
  })

  it('omits only the smallest optional part', () => {
    const term = { id: 1, name: 'A', slug: 'a', taxonomy: 't' }
    const { data, warnings } = read(
      post({
        class_list: ['a', 5, 'b'],
        excerpt: { protected: false },
        translations: { en: 1, de: '2' },
        yoast_head_json: {
          title: 'T',
          robots: { index: 'index', follow: 5 },
          og_image: [{ url: 'a', width: {} }, { width: 5 }],
        },
        _links: { self: [{ href: 'a', embeddable: 'x' }, { name: 'b' }], 'wp:term': 'c' },
        _embedded: {
          author: [{ id: 1, name: 'A', avatar_urls: { 24: true } }],
          'wp:term': [[term, { ...term, slug: 5 }]],
          replies: 5,
        },
      }),
    )
    expect(data).toStrictEqual(
      post({
        class_list: ['a', 'b'],
        translations: { en: 1 },
        yoast_head_json: { title: 'T', robots: { index: 'index' }, og_image: [{ url: 'a' }] },
        _links: { self: [{ href: 'a' }] },
        _embedded: { author: [{ id: 1, name: 'A', avatar_urls: {} }], 'wp:term': [[term]], replies: 5 },
      }),
    )
    expect(warnings).toEqual([
      'missing excerpt.rendered: excerpt.rendered is missing',
      'wrong-type class_list[1]: class_list[1] is 5, not a string',
      'wrong-type translations.de: translations.de is the string "2", not a number',
      'wrong-type yoast_head_json.robots.follow: yoast_head_json.robots.follow is 5, not a string',
      'wrong-type yoast_head_json.og_image[0].width: yoast_head_json.og_image[0].width is an object, not a number',
      'missing yoast_head_json.og_image[1].url: yoast_head_json.og_image[1].url is missing',
      'wrong-type _links.self[0].embeddable: _links.self[0].embeddable is the string "x", not a boolean',
      'missing _links.self[1].href: _links.self[1].href is missing',
      'wrong-type _links["wp:term"]: _links["wp:term"] is the string "c", not a list',
      'wrong-type _embedded.author[0].avatar_urls.24: _embedded.author[0].avatar_urls.24 is true, not a string',
      'wrong-type _embedded["wp:term"][0][1].slug: _embedded["wp:term"][0][1].slug is 5, not a string',
    ])
  })

  it('accepts errors among the embedded resources', () => {
    const error = { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }
    const json = post({
      _embedded: { author: [error], 'wp:term': [[error], error], 'wp:featuredmedia': [error], up: [error] },
    })
    expect(parsePost(json)).toBe(json)
  })
})

describe('safeParsePost, refusing', () => {
  it('has the error of WordPress as restError', () => {
    const body = { code: 'rest_forbidden', message: 'Sorry.', data: { status: 401 } }
    const result = safeParsePost(body)
    expect(result.success ? undefined : result.error.restError).toEqual({
      code: 'rest_forbidden',
      message: 'Sorry.',
      status: 401,
    })
    const other = safeParsePost([])
    expect(other.success ? undefined : other.error).not.toHaveProperty('restError')
  })

  it.each([
    [
      'a WordPress error',
      () => (readJson('errors') as { body: object }[])[0]?.body,
      'rest-error',
      'this is the WordPress error rest_post_invalid_id (404, "Invalid post ID.")',
    ],
    [
      'a WordPress.com error',
      () => readText('wpcom-error'),
      'rest-error',
      'this is the WordPress error unknown_post ("Unknown post")',
    ],
    [
      'a list of many',
      () => Array.from({ length: 10 }, () => post()),
      'list',
      'this is a list of 10 posts; use parsePosts',
    ],
    [
      'an empty list',
      () => readText('empty-list'),
      'not-found',
      'the list is empty, so no post has this slug',
    ],
    [
      'HTML',
      () => '<!DOCTYPE html>\n<html lang="en">',
      'html',
      'this is HTML, not JSON (starts with "<!DOCTYPE html>"); is /wp-json blocked or behind a login?',
    ],
    [
      'XML',
      () => '<?xml version="1.0"?><rss/>',
      'not-json',
      'this is XML, not JSON (starts with "<?xml version=\\"1.0\\"?>")',
    ],
    [
      'a PHP warning',
      () => '<br />\n<b>Warning</b>:  Undefined variable in x.php<br />{"id":1}',
      'html',
      'this is HTML before JSON, or instead of it (starts with "<br />"): a PHP message; is WP_DEBUG_DISPLAY on?',
    ],
    [
      'a term of a core taxonomy',
      () => (readJson('categories') as object[])[0],
      'term',
      'this is a term of category; use parseResource; posts come from /wp/v2/posts',
    ],
    [
      'a term of an FAQ taxonomy',
      () => (readJson('faq-categories') as object[])[0],
      'term',
      'this is a term of faq-categories; use parseResource; posts come from /wp/v2/faq',
    ],
    [
      'a term of any taxonomy',
      () => ({ id: 1, name: 'x', taxonomy: 'genre' }),
      'term',
      'this is a term of genre; use parseResource; posts come from /wp/v2/posts or the route of their type',
    ],
    [
      'a list of terms',
      () => readText('faq-categories'),
      'term',
      'the first item of the list is a term of faq-categories; use parseResource; posts come from /wp/v2/faq',
    ],
    [
      'a search result',
      () => (readJson('search') as object[])[0],
      'search-result',
      'this is a search result; fetch the post itself from "https://learn.harbourprep.test/resources/wp-json/wp/v2/faq/907", its _links.self href',
    ],
    [
      'a search result without links',
      () => ({ id: 1, title: 'x', url: 'u', type: 'post', subtype: 'faq' }),
      'search-result',
      'this is a search result; fetch the post itself from its _links.self href',
    ],
    [
      'a post of WordPress.com',
      () => readText('wpcom-post'),
      'wordpress-com',
      "this is a post of WordPress.com's own API (v1.1); convert it with postFromWordPressCom",
    ],
    [
      'a post of WP-CLI',
      () => ({
        ID: 41,
        post_title: 'Fees?',
        post_name: 'fees',
        post_date: '2025-01-01',
        post_status: 'publish',
      }),
      'wp-cli',
      'this is a post of WP-CLI (wp post list); fetch "/wp/v2/posts/41", or the route of its type',
    ],
    [
      'a post of WP-CLI with its type',
      () => ({ ID: '41', post_type: 'faq' }),
      'wp-cli',
      'this is a post of WP-CLI (wp post list); fetch "/wp/v2/faq/41"',
    ],
    [
      'a list of WP-CLI',
      () => [
        { ID: 41, post_title: 'Fees?' },
        { ID: 42, post_title: 'Books?' },
      ],
      'wp-cli',
      'the first item of the list is a post of WP-CLI (wp post list); fetch "/wp/v2/posts/41", or the route of its type',
    ],
    [
      'a user of WP-CLI',
      () => ({ ID: 2, user_login: 'ann', display_name: 'Ann', roles: 'editor' }),
      'wp-cli',
      'this is a user of WP-CLI (wp user list); fetch "/wp/v2/users/2"',
    ],
    [
      'a term of WP-CLI',
      () => ({ term_id: 3, term_taxonomy_id: 3, name: 'Fees', slug: 'fees', taxonomy: 'category' }),
      'wp-cli',
      'this is a term of WP-CLI (wp term list); fetch "/wp/v2/categories/3"',
    ],
    [
      'a comment of WP-CLI',
      () => ({ comment_ID: 1, comment_post_ID: 41, comment_author: 'Ann' }),
      'wp-cli',
      'this is a comment of WP-CLI (wp comment list); fetch "/wp/v2/posts/41"',
    ],
    [
      'a list of head tags',
      () => [
        { tag: 'title', attributes: [], content: 'Fees' },
        { tag: 'meta', attributes: { name: 'robots', content: 'index' } },
      ],
      'head-tags',
      'the first item of the list is a head tag (head_tags); pass the list of tags to headFromTags',
    ],
    [
      'a single head tag',
      () => [{ tag: 'title', content: 'Fees' }],
      'head-tags',
      'this is a head tag (head_tags); pass the list of tags to headFromTags',
    ],
    [
      'an object with head tags',
      () => ({ head_tags: [] }),
      'head-tags',
      'this is an object with head tags (head_tags); pass the list of tags to headFromTags',
    ],
    [
      'an object with a list of posts',
      () => readText('wpcom-posts'),
      'list',
      'this is an object around a list of posts; use postsFromWordPressCom',
    ],
    [
      'a response of WPGraphQL',
      () => readText('wpgraphql-post'),
      'wpgraphql',
      'this is a response of WPGraphQL; convert it with postFromWpGraphql',
    ],
    [
      'an error of WPGraphQL',
      () => readText('wpgraphql-error'),
      'wpgraphql',
      'this is a response of WPGraphQL; convert it with postFromWpGraphql',
    ],
    [
      'a node of WPGraphQL',
      () => ({ id: 'cG9zdDo4', databaseId: 8, link: 'l', title: 't' }),
      'wpgraphql',
      'this is a response of WPGraphQL; convert it with postFromWpGraphql',
    ],
    [
      'the root',
      () => readText('root'),
      'root',
      'this is the root of the REST API; posts come from /wp/v2/posts',
    ],
    ['the list of types', () => readText('types'), 'list', 'this is the list of post types; use parseTypes'],
    [
      'a type',
      () => (readJson('types') as { faq: object }).faq,
      'type',
      'this is the description of a post type; use parseResource; its posts come from "/wp/v2/faq"',
    ],
    [
      'a type without namespace',
      () => ({ name: 'FAQ', slug: 'f', rest_base: 'f' }),
      'type',
      'this is the description of a post type; use parseResource; its posts come from "/wp/v2/f"',
    ],
    [
      'a taxonomy',
      () => (readJson('taxonomies') as { category: object }).category,
      'taxonomy',
      'this is the description of a taxonomy; posts come from /wp/v2/posts',
    ],
    [
      'a user',
      () => (readJson('users') as object[])[0],
      'user',
      'this is a user; use parseResource; posts come from /wp/v2/posts',
    ],
    [
      'a comment',
      () => ({ id: 1, post: 2, author_name: 'x', link: 'l', type: 'comment' }),
      'comment',
      'this is a comment; posts come from /wp/v2/posts',
    ],
    [
      'a revision',
      () => ({ id: 2, parent: 1, slug: '1-revision-v1', title: { rendered: 'x' } }),
      'revision',
      'this is a revision; fetch the post itself from its _links.parent href',
    ],
    [
      "Yoast's get_head",
      () => ({ html: '<title>', json: {}, status: 200 }),
      'yoast-head',
      'this is the head of a page (yoast/v1/get_head); use parseResource',
    ],
    [
      'an envelope',
      () => ({ body: post(), status: 200, headers: {} }),
      'envelope',
      'this is an envelope (?_envelope); pass its body',
    ],
    [
      'a response of axios',
      () => ({ data: post(), status: 200, headers: {}, config: {} }),
      'envelope',
      "this is an HTTP client's response; pass its data",
    ],
    [
      'another API',
      () => ({ id: 1, rest_url: 'https://example.com/wp-json/tribe/events/v1/events/1', title: 'x' }),
      'other-api',
      'this is a response of another API ("https://example.com/wp-json/tribe/events…"); posts come from /wp/v2/posts',
    ],
    ['an empty body', () => ' \n', 'empty-body', 'the body is empty'],
    ['text', () => 'Not Found', 'not-json', 'this is not JSON (starts with "Not Found")'],
    [
      'a URL',
      () => 'https://example.com/wp-json/wp/v2/faq/1',
      'not-json',
      'this is a URL ("https://example.com/wp-json/wp/v2/faq/1"); fetch it and pass the response body',
    ],
    [
      'truncated JSON',
      () => '{"id":549,"title":{"rendered":"Why do',
      'broken-json',
      'this is truncated JSON (ends after 37 characters with ":{\\"rendered\\":\\"Why do")',
    ],
    [
      'broken JSON',
      () => "{'id': 549}",
      'broken-json',
      'this is broken JSON (starts with "{\'id\': 549}", ends after 11 characters with "{\'id\': 549}")',
    ],
    [
      'JSON encoded twice',
      () => JSON.stringify(JSON.stringify(post())),
      'double-encoded',
      'this is JSON inside a JSON string (encoded twice); JSON.parse it once',
    ],
    ['a JSON string', () => '"hello"', 'not-data', 'this is the string "hello", not an object'],
    ['undefined', () => undefined, 'not-data', 'this is undefined, neither JSON text nor an object'],
    ['null', () => null, 'not-data', 'this is null, neither JSON text nor an object'],
    ['the text null', () => 'null', 'not-data', 'this is null, neither JSON text nor an object'],
    ['a number', () => 5, 'not-data', 'this is 5, neither JSON text nor an object'],
    ['a function', () => () => post(), 'not-data', 'this is a function, neither JSON text nor an object'],
    ['a Promise', () => Promise.resolve(post()), 'not-data', 'this is a Promise; await it'],
    ['a Response', () => new Response('{}'), 'not-data', 'this is a Response; pass await response.json()'],
    ['bytes', () => new TextEncoder().encode('{}'), 'not-data', 'these are bytes; decode them to text first'],
    ['a buffer', () => new ArrayBuffer(2), 'not-data', 'these are bytes; decode them to text first'],
    [
      'an object as text',
      () => String({}),
      'not-data',
      'this is the text "[object Object]"; pass the object itself',
    ],
    ['a list in a list', () => [[post()]], 'not-data', 'this is a list, not an object'],
    ['null in a list', () => [null], 'not-data', 'this is null, not an object'],
  ])('recognizes %s', (_, make, code, state) => {
    const error = refusal(make())
    expect(error.message).toBe(`Cannot parse WordPress post: ${state}`)
    expect(error.code).toBe(code)
    expect(error.issues).toEqual([{ code, path: '', message: state }])
    expect('postId' in error).toBe(false)
  })

  it.each([
    [{ title: undefined }, 'missing', 'title.rendered', 'title.rendered is missing; add title to _fields'],
    [{ title: {} }, 'missing', 'title.rendered', 'title.rendered is missing; add title to _fields'],
    [{ title: { rendered: 5 } }, 'wrong-type', 'title.rendered', 'title.rendered is 5, not a string'],
    [{ title: null }, 'wrong-type', 'title', 'title is null, not an object'],
    [{ link: undefined }, 'missing', 'link', 'link is missing; add link to _fields'],
    [{ link: false }, 'wrong-type', 'link', 'link is false, not a string'],
    [{ type: undefined }, 'missing', 'type', 'type is missing; add type to _fields'],
  ])('names the problem of a post with %j', (fields, code, path, message) => {
    const error = refusal(post(fields))
    expect(error.message).toBe(`Cannot parse WordPress post 549: ${message}`)
    expect(error.issues).toEqual([{ code, path, message }])
    expect(error.postId).toBe(549)
  })

  it('treats a media item without a link as a post without a link, not as a comment', () => {
    expect(refusal(post({ post: 5, link: undefined })).code).toBe('missing')
  })

  it('names an id that is not a number', () => {
    const error = refusal(post({ id: '549' }))
    expect(error.message).toBe('Cannot parse WordPress post: id is the string "549", not a number')
    expect('postId' in error).toBe(false)
  })

  it('lists further problems by path', () => {
    expect(refusal({ id: 7 }).message).toBe(
      'Cannot parse WordPress post 7: link is missing; add link to _fields (also: type, title.rendered)',
    )
    expect(refusal({}).issues.map(({ path }) => path)).toEqual(['id', 'link', 'type', 'title.rendered'])
    const many = { ...post(), link: 5, class_list: [1, 2, 3, 4, 5, 6, 7] }
    expect(refusal(many).message).toMatch(/\(also: class_list\[0\], .*class_list\[4\], …\)$/)
  })

  it('has the SyntaxError of the engine as cause, and no other cause', () => {
    expect(refusal('{').cause).toBeInstanceOf(SyntaxError)
    expect('cause' in refusal([])).toBe(false)
  })
})

describe('safeParsePost, with hostile input', () => {
  it('shortens excerpts and escapes control characters', () => {
    expect(
      refusal(post({ link: undefined, id: `\u001b[31m\u2028\ud800\u202e${'x'.repeat(99)}` })).message,
    ).toBe(
      `Cannot parse WordPress post: id is the string "\\u001b[31m\\u2028\\ud800\\u202e${'x'.repeat(32)}…", not a number (also: link)`,
    )
    expect(refusal({ taxonomy: 'a\nb' }).message).toContain('a term of "a\\nb"; use')
    expect(refusal({ code: 'x y', message: 'm'.repeat(500) }).message).toBe(
      `Cannot parse WordPress post: this is the WordPress error "x y" ("${'m'.repeat(120)}…")`,
    )
  })

  it('treats own keys named like members of Object.prototype as keys', () => {
    const text =
      '{"__proto__":{"link":"x"},"id":1,"link":"l","type":"t","title":{"rendered":"a","__proto__":5},"meta":[],' +
      '"yoast_head_json":{"robots":{"__proto__":"p","constructor":"c"},"twitter_misc":{"__proto__":{},"a":"b"}},' +
      '"_links":{"constructor":[{"href":"h"}],"__proto__":5,"toString":[]}}'
    const { data, warnings } = read(text)
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"link":"x"},"id":1,"link":"l","type":"t","title":{"rendered":"a","__proto__":5},' +
        '"yoast_head_json":{"robots":{"__proto__":"p","constructor":"c"},"twitter_misc":{"a":"b"}},' +
        '"_links":{"constructor":[{"href":"h"}],"toString":[]}}',
    )
    expect(warnings).toEqual([
      'wrong-type yoast_head_json.twitter_misc.__proto__: yoast_head_json.twitter_misc.__proto__ is an object, not a string',
      'wrong-type _links.__proto__: _links.__proto__ is 5, not a list',
    ])
    expect(({} as { link?: string }).link).toBeUndefined()
  })

  it('does not inherit fields from an own key __proto__', () => {
    const error = refusal('{"__proto__":{"link":"x"},"id":1,"type":"t","title":{"rendered":"a"}}')
    expect(error.issues[0].path).toBe('link')
  })

  it('reads 10 MB in linear time', { timeout: 60_000 }, () => {
    const lots = '<'.repeat(10_000_000)
    expect(refusal(lots).code).toBe('html')
    expect(refusal(`{"a":"${lots}`).code).toBe('broken-json')
    expect(refusal({ taxonomy: 'a-'.repeat(5_000_000) }).code).toBe('term')
    expect(refusal({ slug: '-revision'.repeat(1_000_000) }).issues).toHaveLength(4)
    expect(refusal('['.repeat(10_000_000)).code).toBe('broken-json')
    expect(read(post({ class_list: Array(1_000_000).fill(null) })).data).toEqual(post({ class_list: [] }))
    const key = 'k'.repeat(10_000_000)
    expect(read(post({ translations: { [key]: 'x' } })).warnings).toEqual([
      `wrong-type translations["${'k'.repeat(40)}…"]: translations["${'k'.repeat(40)}…"] is the string "x", not a number`,
    ])
  })
})
