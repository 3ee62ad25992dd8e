import { defineSite } from 'wp-faq-seo'

/** The facts about the site that posts do not contain. */
export const site = defineSite({
  url: 'https://www.example.com/',
  name: 'Riverside Library & Workshop',
  description: 'Short answers to what people ask us.',
  language: 'en-US',
  publisher: {
    type: 'Organization',
    name: 'Riverside Library',
    logo: { url: 'https://www.example.com/logo.png', width: 512, height: 512 },
  },
  socialImage: { url: 'https://www.example.com/share.png', width: 1200, height: 630 },
  postTypes: {
    faq: {
      label: 'Questions',
      archiveUrl: 'https://www.example.com/faq/',
      descriptionTemplate: '%%excerpt%%',
    },
    post: { articleType: 'Article' },
  },
})
