// @ts-check
import { defineSite } from 'wp-faq-seo'

/** What posts cannot know of the site that they stand on. */
export const SITE = defineSite({
  url: 'https://www.example.com/',
  name: 'Riverside Library & Workshop',
  description: 'Short answers to what people ask us.',
  language: 'en-US',
})

/** The page of all questions, which need not exist in WordPress. */
export const LANDING = {
  url: 'https://www.example.com/faq/',
  title: 'Questions & answers',
  excerpt: 'Everything that people ask us, on one page.',
}
