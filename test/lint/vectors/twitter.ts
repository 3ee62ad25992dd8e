import { added, without, withValue } from '../clean-head.js'
import type { RuleVectors } from '../vectors.js'

const NO_CARD = without('twitter:card')

export const TWITTER_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'twitter/card-type': {
    flags: [
      withValue('twitter:card', 'large'),
      withValue('twitter:card', ''),
      withValue('twitter:card', 'photo'),
    ],
    passes: [withValue('twitter:card', 'summary'), withValue('twitter:card', ' summary ')],
    silent: [NO_CARD],
  },
  'twitter/large-card-without-image': {
    flags: [
      without('og:image'),
      { html: `${without('og:image').html}<meta name="twitter:image" content="">` },
    ],
    passes: [
      {
        html: `${without('og:image').html}<meta name="twitter:image" content="https://www.example.com/a.jpg">`,
      },
      { html: without('og:image').html.replace('summary_large_image', 'summary') },
    ],
    silent: [NO_CARD, { graph: {} }],
  },
  'twitter/text-length': {
    flags: [
      added(`<meta name="twitter:title" content="${'a'.repeat(71)}">`),
      added(`<meta name="twitter:description" content="${'a'.repeat(201)}">`),
      added(`<meta name="twitter:image:alt" content="${'a'.repeat(421)}">`),
      {
        ...added('<meta name="twitter:title" content="Eleven char">'),
        config: { rules: { 'twitter/text-length': ['info', { maxTitle: 10 }] } },
      },
    ],
    passes: [
      added(`<meta name="twitter:title" content="${'a'.repeat(70)}">`),
      // Counts characters, not code units.
      added(`<meta name="twitter:title" content="${'😀'.repeat(70)}">`),
    ],
    silent: [NO_CARD],
  },
  'twitter/handle': {
    flags: [
      withValue('twitter:site', 'https://x.com/example'),
      withValue('twitter:site', 'example'),
      added('<meta name="twitter:creator" content="Ann Example">'),
    ],
    passes: [withValue('twitter:site', '@Example_1')],
    silent: [without('twitter:site')],
  },
  'twitter/image-type': {
    flags: [
      withValue('og:image', 'https://www.example.com/a.svg'),
      added('<meta name="twitter:image" content="https://www.example.com/a.SVG?v=1">'),
      withValue('og:image:type', 'image/svg+xml'),
    ],
    passes: [
      withValue('og:image', 'https://www.example.com/a.svg.png'),
      {
        html: `${withValue('og:image', 'https://www.example.com/a.svg').html}<meta name="twitter:image" content="https://www.example.com/a.png">`,
      },
    ],
    silent: [
      without('og:image'),
      {
        html: withValue('og:image', 'https://www.example.com/a.svg').html.replace(
          /<meta name="twitter:card".*>/,
          '',
        ),
      },
    ],
  },
  'twitter/tag-retired': {
    flags: [
      added('<meta name="twitter:title" content="Fees">'),
      added('<meta name="twitter:description" content="All fees of all courses">'),
      added('<meta name="Twitter:Image:Src" content="https://www.example.com/a.png">'),
      added('<meta name="twitter:url" content="https://www.example.com/faq/fees/">'),
      added('<meta name="twitter:domain" content="example.com">'),
      added('<meta name="twitter:label3" content="Price">'),
      added('<meta name="twitter:app:id:iphone" content="1">'),
    ],
    passes: [
      added('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann">'),
      added('<meta name="twitter:creator" content="@ann"><meta name="twitter:site:id" content="1">'),
    ],
    silent: [without('twitter:card'), { graph: {} }],
  },
}
