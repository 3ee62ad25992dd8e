// @ts-check
import { defineSite } from 'wp-faq-seo'

/**
 * The facts about the site that responses do not contain. The templates are those of the SEO plugin: a title that follows its template
 * is numbered on page 2.
 */
export const site = defineSite({
  url: 'https://www.example.com/',
  name: 'Ropewalk "Harbour" Museum',
  description: 'Ropes, knots & <sea> stories',
  language: 'en-US',
  separator: '•',
  postTypes: {
    faq: {
      label: 'Questions & Answers',
      singularLabel: 'Question',
      archiveUrl: 'https://www.example.com/faq/',
      archive: { titleTemplate: '%%pt_plural%% (%%pt_single%%) %%page%% %%sep%% %%sitename%%' },
    },
  },
  taxonomies: {
    category: { titleTemplate: '%%term_title%%: %%term_hierarchy%% %%page%% %%sep%% %%sitename%%' },
  },
})
