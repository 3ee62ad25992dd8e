/** What the compiler lets users of the straight way write, and what it does not. */
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

// Only the door takes what is not known.
const post = parsePost(json)
post satisfies RestPost
post.id satisfies number
post.title.rendered satisfies string
// @ts-expect-error: a response may leave every other field out.
post.content.rendered
// @ts-expect-error: what arrived is no post before it was parsed.
composeHead(json)
parsePosts(json).posts satisfies readonly RestPost[]
POST_FIELDS.join() satisfies string

const result = safeParsePost(json)
// @ts-expect-error: there is no data before success was looked at.
result.data
if (result.success) {
  result.data satisfies RestPost
  result.warnings satisfies readonly Issue[]
  // @ts-expect-error: a success has no error.
  result.error
} else {
  result.error satisfies RestParseError
  result.error.issues satisfies readonly Issue[]
}
new RestParseError('No post', [{ code: 'missing', path: 'id', message: 'id is missing' }]) satisfies TypeError
// @ts-expect-error: an error without an issue says nothing.
new RestParseError('No post', [])

// Callers may pass what they may not have.
declare const perhaps: Head | undefined
const head = composeHead(post, { pluginHead: perhaps, faq: undefined, faqTypes: undefined })
;({ faq: 'always', faqTypes: ['question'] as const }) satisfies ComposeOptions satisfies FaqOptions
// @ts-expect-error: there is no such rule.
composeHead(post, { faq: 'sometimes' })
// @ts-expect-error: there is no such option.
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
// @ts-expect-error: there is no such policy.
composeHead(post, { robots: 'index' })
// @ts-expect-error: a map says where to.
composeHead(post, { urls: { from: 'https://a.example/' } })

// Results are exact: an absent value is an absent key.
readPluginHead(post) satisfies Head | undefined
// @ts-expect-error: the post may carry no plugin's head.
renderHead(readPluginHead(post))
renderHead(readPluginHead(post) ?? { title: 'Fees' }) satisfies string
// @ts-expect-error: a head has no title that is undefined.
;({ title: undefined }) satisfies Head
// @ts-expect-error: unknown fields print nothing.
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

// The domain is what the graph is made of; the wire is not.
page satisfies FaqPage
page.questions satisfies readonly Question[]
addFaqGraph(head, page) satisfies Head
// @ts-expect-error: a post has no questions.
addFaqGraph(head, post)
// @ts-expect-error: FAQ pages are made from posts.
toFaqPage(page)

// Tags are told apart by their element.
for (const tag of toTags(head)) {
  tag satisfies HeadTag
  // @ts-expect-error: not every tag has attributes.
  tag.attributes
  if (tag.tag === 'title') tag.text satisfies string
  else if (tag.tag === 'script') tag.json satisfies JsonValue
  else tag.attributes satisfies Readonly<Record<string, string>>
}
renderTag({ tag: 'meta', attributes: { name: 'author', content: 'Ada' } }) satisfies string
// @ts-expect-error: nothing that runs is a tag of a head.
renderTag({ tag: 'style', text: 'p {}' })
parseHead('').head satisfies Head
mergeHeads(head, parseHead('').head, { robots: { index: false } }) satisfies Head
// @ts-expect-error: a switch, not a directive.
mergeHeads({ robots: { index: 'noindex' } })

// Nodes are read by their type, and a property may be anything that JSON is.
const [node] = findNodes(head.graph, 'Question')
node satisfies GraphNode | undefined
node?.name satisfies JsonValue | undefined
// @ts-expect-error: who knows what the plugin wrote.
node?.name satisfies string | undefined
if (typeof node?.name === 'string') toText(node.name) satisfies string

// What a plugin said need not be complete.
const yoast: RestYoastHead = { title: 'Fees' }
headFromYoastJson(yoast) satisfies Head
// @ts-expect-error: a title is text.
headFromYoastJson({ title: 1 })

// A policy of one's own is data like ours.
const policy = { ...ANSWER_POLICY, schemes: ['https'] } satisfies HtmlPolicy
sanitizeHtml('<p>Ten euros.</p>', policy, { baseUrl: undefined }) satisfies string
// @ts-expect-error: what to keep is always said.
sanitizeHtml('<p>Ten euros.</p>')
