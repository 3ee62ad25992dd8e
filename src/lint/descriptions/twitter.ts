import type { RuleDescription } from '../rule.js'
import type { TWITTER_RULES } from '../rules/twitter.js'

/** The family `twitter`, described. */
export const TWITTER_DESCRIPTIONS: Readonly<Record<keyof typeof TWITTER_RULES, RuleDescription>> = {
  'twitter/card-type': {
    summary: 'twitter:card is none of the cards that there are.',
    why: 'A link with an unknown card is shown without one.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: { html: '<meta name="twitter:card" content="large">' },
    good: { html: '<meta name="twitter:card" content="summary_large_image">' },
  },
  'twitter/large-card-without-image': {
    summary: 'The card is summary_large_image, and neither twitter:image nor og:image is there.',
    why: 'The card is then shown without a picture, or not at all.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
    bad: { html: '<meta name="twitter:card" content="summary_large_image">' },
    good: { html: '<meta name="twitter:card" content="summary">' },
  },
  'twitter/text-length': {
    summary: 'twitter:title, twitter:description or twitter:image:alt is longer than X takes.',
    why: 'X cuts off titles at 70, descriptions at 200 and alternative texts at 420 characters.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: {
      html: '<meta name="twitter:title" content="Everything that anybody ever wanted to know about what our courses cost">',
    },
    good: { html: '<meta name="twitter:title" content="What do our courses cost?">' },
  },
  'twitter/handle': {
    summary: 'twitter:site or twitter:creator is no @name.',
    why: 'X attributes the card to an account by its @name; an address or a bare name attributes it to nobody.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: { html: '<meta name="twitter:site" content="https://x.com/example">' },
    good: { html: '<meta name="twitter:site" content="@example">' },
  },
  'twitter/image-type': {
    summary: 'The picture of the card is an SVG.',
    why: 'X takes JPEG, PNG, WebP and GIF; a card with an SVG has no picture.',
    reference: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    bad: {
      html: '<meta name="twitter:card" content="summary"><meta name="twitter:image" content="https://www.example.com/a.svg">',
    },
    good: {
      html: '<meta name="twitter:card" content="summary"><meta name="twitter:image" content="https://www.example.com/a.png">',
    },
  },
}
