// @ts-check
/**
 * A program that uses the package in plain Node. `check-package.js` runs it next to the installed tarball: it composes a
 * head, and uses something of every subpath.
 */
import { equal, ok } from 'node:assert/strict'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { toText } from 'wp-faq-seo/content'
import { toFaqPage } from 'wp-faq-seo/faq'
import { parseHead } from 'wp-faq-seo/head'
import { findNodes, parseGraph } from 'wp-faq-seo/jsonld'
import { readPluginHead } from 'wp-faq-seo/plugins'
import { safeParsePost } from 'wp-faq-seo/wordpress'

const post = parsePost({
  id: 7,
  type: 'faq',
  link: 'https://example.com/faq/opening-hours/',
  title: { rendered: 'When are you open?' },
  content: { rendered: '<p>9 to 5, <em>Saturdays &amp; Sundays</em> too.</p>' },
  yoast_head_json: { title: 'When are you open? &#8211; Example', robots: { index: 'index' } },
})
const html = renderHead(composeHead(post))
equal(
  html,
  [
    '<title>When are you open? – Example</title>',
    '<meta name="robots" content="index">',
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[' +
      '{"@type":["WebPage","FAQPage"],"@id":"https://example.com/faq/opening-hours/",' +
      '"url":"https://example.com/faq/opening-hours/","name":"When are you open?",' +
      '"mainEntity":[{"@id":"https://example.com/faq/opening-hours/#question-7"}]},' +
      '{"@type":"Question","@id":"https://example.com/faq/opening-hours/#question-7","position":1,' +
      '"url":"https://example.com/faq/opening-hours/#question-7","name":"When are you open?","answerCount":1,' +
      '"acceptedAnswer":{"@type":"Answer","text":"\\u003cp>9 to 5, \\u003cem>Saturdays &amp; Sundays\\u003c/em> too.\\u003c/p>"}}' +
      ']}</script>',
  ].join('\n'),
)

equal(toFaqPage(post).questions[0]?.answer.text, '9 to 5, Saturdays & Sundays too.')
equal(readPluginHead(post)?.title, 'When are you open? – Example')
const { graph } = parseHead(html).head
equal(findNodes(parseGraph(JSON.stringify(graph)), 'Question')[0]?.name, toText(post.title.rendered))
const refused = safeParsePost('no JSON')
ok(!refused.success && refused.error instanceof TypeError)
