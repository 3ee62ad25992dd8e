import type { RuleDescription } from '../rule.js'
import type { TWITTER_RULES } from '../rules/twitter.js'

/** The descriptions of the rules in the family `twitter`. */
export const TWITTER_DESCRIPTIONS: Readonly<Record<keyof typeof TWITTER_RULES, RuleDescription>> = {
  'twitter/card-type': {
    summary: 'twitter:card has an unknown value.',
    why: 'X shows no card for an unknown type.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: { html: '<meta name="twitter:card" content="large">' },
    good: { html: '<meta name="twitter:card" content="summary_large_image">' },
  },
  'twitter/large-card-without-image': {
    summary: 'The card is summary_large_image, but there is no twitter:image and no og:image.',
    why: 'X shows the card without an image, or shows no card.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
    bad: { html: '<meta name="twitter:card" content="summary_large_image">' },
    good: { html: '<meta name="twitter:card" content="summary">' },
  },
  'twitter/text-length': {
    summary: 'twitter:title, twitter:description or twitter:image:alt is longer than X allows.',
    why: 'X truncates titles at 70, descriptions at 200 and alternative texts at 420 characters.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: {
      html: '<meta name="twitter:title" content="Everything that anybody ever wanted to know about what our courses cost">',
    },
    good: { html: '<meta name="twitter:title" content="What do our courses cost?">' },
  },
  'twitter/handle': {
    summary: 'twitter:site or twitter:creator is not an @username.',
    why: 'X attributes a card to an account by its @username. A URL or a bare name has no effect.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: { html: '<meta name="twitter:site" content="https://x.com/example">' },
    good: { html: '<meta name="twitter:site" content="@example">' },
  },
  'twitter/image-type': {
    summary: 'The image of the card is an SVG.',
    why: 'X supports JPEG, PNG, WebP and GIF. A card with an SVG has no image.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: {
      html: '<meta name="twitter:card" content="summary"><meta name="twitter:image" content="https://www.example.com/a.svg">',
    },
    good: {
      html: '<meta name="twitter:card" content="summary"><meta name="twitter:image" content="https://www.example.com/a.png">',
    },
  },
  'twitter/tag-retired': {
    summary: 'The head has a `twitter:` tag that X no longer reads.',
    why: 'X builds its cards from Open Graph tags. A title, description or image in `twitter:` tags has no effect.',
    reference: 'https://unhead.unjs.io/docs/head/guides/plugins/validate',
    bad: { html: '<meta name="twitter:title" content="Fees">' },
    good: { html: '<meta property="og:title" content="Fees">' },
  },
}
