/** What the compiler accepts from users of the main functions, and what it rejects. */
import {
  addFaqGraph,
  type ComposeOptions,
  composeHead,
  type FaqPage,
  type Head,
  type HeadTag,
  type Issue,
  POST_FIELDS,
  parsePost,
  parsePosts,
  type Question,
  RestParseError,
  type RestPost,
  readPluginHead,
  renderHead,
  safeParsePost,
  toFaqPage,
  toTags,
} from 'wp-faq-seo'
import { CONTENT_POLICY, type HtmlPolicy, sanitizeHtml, toText } from 'wp-faq-seo/content'
import type { FaqOptions } from 'wp-faq-seo/faq'
import { mergeHeads, parseHead, renderTag } from 'wp-faq-seo/head'
import { ANSWER_POLICY, findNodes, type GraphNode, type JsonValue } from 'wp-faq-seo/jsonld'
import { headFromYoastJson } from 'wp-faq-seo/plugins'
import type { RestYoastHead } from 'wp-faq-seo/wordpress'

declare const json: unknown

// Only the parsers accept unknown input.
const post = parsePost(json)
post satisfies RestPost
post.id satisfies number
post.title.rendered satisfies string
// @ts-expect-error: a response may omit every other field.
post.content.rendered
// @ts-expect-error: unknown input must be parsed first.
composeHead(json)
parsePosts(json).items satisfies readonly RestPost[]
POST_FIELDS.join() satisfies string

const result = safeParsePost(json)
// @ts-expect-error: `data` is only present after a check of `success`.
result.data
if (result.success) {
  result.data satisfies RestPost
  result.warnings satisfies readonly Issue[]
  // @ts-expect-error: a success has no `error`.
  result.error
} else {
  result.error satisfies RestParseError
  result.error.issues satisfies readonly Issue[]
}
new RestParseError('No post', [{ code: 'missing', path: 'id', message: 'id is missing' }]) satisfies TypeError
// @ts-expect-error: an error has at least one issue.
new RestParseError('No post', [])

// Options accept `undefined`.
declare const perhaps: Head | undefined
const head = composeHead(post, { pluginHead: perhaps, faq: undefined, faqTypes: undefined })
;({ faq: 'always', faqTypes: ['question'] as const }) satisfies ComposeOptions satisfies FaqOptions
// @ts-expect-error: unknown value.
composeHead(post, { faq: 'sometimes' })
// @ts-expect-error: unknown option.
composeHead(post, { fag: 'never' })
composeHead(post, { urls: undefined, robots: undefined, language: undefined, alternates: undefined })
;({
  urls: [{ from: ['https://a.example/'] as const, to: 'https://b.example/' }] as const,
  robots: 'from-post',
}) satisfies ComposeOptions
;({
  urls: { from: 'https://a.example/', to: 'https://b.example/', media: 'https://cdn.example/' },
  robots: { index: true },
}) satisfies ComposeOptions
// @ts-expect-error: unknown policy.
composeHead(post, { robots: 'index' })
// @ts-expect-error: `to` is required.
composeHead(post, { urls: { from: 'https://a.example/' } })

// Results are exact: an absent value is an absent key.
readPluginHead(post) satisfies Head | undefined
// @ts-expect-error: the post may lack a plugin's head.
renderHead(readPluginHead(post))
renderHead(readPluginHead(post) ?? { title: 'Fees' }) satisfies string
// @ts-expect-error: an absent title is an absent key.
;({ title: undefined }) satisfies Head
// @ts-expect-error: unknown field.
;({ titel: 'Fees' }) satisfies Head

// Results are read-only.
// @ts-expect-error
head.title = 'Other'
// @ts-expect-error
head.robots = { index: false }
// @ts-expect-error
if (head.openGraph !== undefined) head.openGraph.title = 'Other'
// @ts-expect-error
head.graph?.['@graph'].push({ '@type': 'Thing' })
// @ts-expect-error
post.title.rendered = 'Other'
const page = toFaqPage(post, { faq: 'auto' })
// @ts-expect-error
page.questions.pop()
// @ts-expect-error
CONTENT_POLICY.schemes.push('javascript')

// Graphs are built from pages, not from posts.
page satisfies FaqPage
page.questions satisfies readonly Question[]
addFaqGraph(head, page) satisfies Head
// @ts-expect-error: a post has no questions.
addFaqGraph(head, post)
// @ts-expect-error: a page is not a post.
toFaqPage(page)

// `tag` discriminates the union of tags.
for (const tag of toTags(head)) {
  tag satisfies HeadTag
  // @ts-expect-error: not every tag has attributes.
  tag.attributes
  if (tag.tag === 'title') tag.text satisfies string
  else if (tag.tag === 'script') tag.json satisfies JsonValue
  else tag.attributes satisfies Readonly<Record<string, string>>
}
renderTag({ tag: 'meta', attributes: { name: 'author', content: 'Ada' } }) satisfies string
// @ts-expect-error: `style` is not a tag of a head.
renderTag({ tag: 'style', text: 'p {}' })
parseHead('').head satisfies Head
mergeHeads(head, parseHead('').head, { robots: { index: false } }) satisfies Head
// @ts-expect-error: `index` is a boolean.
mergeHeads({ robots: { index: 'noindex' } })

// Nodes are found by type. A property may be any JSON value.
const [node] = findNodes(head.graph, 'Question')
node satisfies GraphNode | undefined
node?.name satisfies JsonValue | undefined
// @ts-expect-error: a plugin may print any JSON value.
node?.name satisfies string | undefined
if (typeof node?.name === 'string') toText(node.name) satisfies string

// All fields of a plugin's head are optional.
const yoast: RestYoastHead = { title: 'Fees' }
headFromYoastJson(yoast) satisfies Head
// @ts-expect-error: a title is a string.
headFromYoastJson({ title: 1 })

// A custom policy is plain data.
const policy = { ...ANSWER_POLICY, schemes: ['https'] } satisfies HtmlPolicy
sanitizeHtml('<p>Ten euros.</p>', policy, { baseUrl: undefined }) satisfies string
// @ts-expect-error: the policy is required.
sanitizeHtml('<p>Ten euros.</p>')
