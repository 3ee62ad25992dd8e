// @ts-check
import { defineSite } from 'wp-faq-seo'

/** The facts about the site that posts do not contain. */
export const SITE = defineSite({
  url: 'https://www.example.com/',
  name: 'Riverside Library & Workshop',
  description: 'Short answers to what people ask us.',
  language: 'en-US',
})

/** The page with all questions. It need not exist in WordPress. */
export const LANDING = {
  url: 'https://www.example.com/faq/',
  title: 'Questions & answers',
  excerpt: 'Everything that people ask us, on one page.',
}
