import type { RuleDescription } from '../rule.js'
import type { FAQ_RULES } from '../rules/faq.js'

/** The family `faq`, described. */
export const FAQ_DESCRIPTIONS: Readonly<Record<keyof typeof FAQ_RULES, RuleDescription>> = {
  'faq/no-rich-result': {
    summary: 'The graph has an FAQPage, for which Google shows nothing since May 2026.',
    why: 'Nobody should expect a rich result of it; the type is as valid as before.',
    reference: 'https://developers.google.com/search/updates',
    bad: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }] } },
    good: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] } },
  },
  'faq/no-question': {
    summary: 'An FAQPage has no question.',
    why: 'A page of questions is what the type says; without any, the markup is not true.',
    reference: 'https://schema.org/FAQPage',
    bad: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage', mainEntity: [] }] } },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'What is the fee?' }] }],
      },
    },
  },
  'faq/question-empty': {
    summary: 'A question has no text that anybody could read.',
    why: 'The name is the whole question: an answer to nothing says nothing.',
    reference: 'https://schema.org/Question',
    bad: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'Question', name: '&nbsp;' }] } },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'What is the fee?' }],
      },
    },
  },
  'faq/question-form': {
    summary: 'A question ends in no question mark and begins with no interrogative.',
    why: 'A heading is no question: readers, and programs that look for one, do not recognise it.',
    reference: 'practice: FAQ guidelines of search engines speak of questions, none of their form',
    bad: {
      graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'Question', name: 'Refund policy' }] },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'How to get a refund' }],
      },
    },
  },
  'faq/question-duplicate': {
    summary: 'Two questions are the same, but for case, space and punctuation.',
    why: 'Which of the two answers is meant nobody can tell.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: 'Fee?' },
          { '@type': 'Question', name: 'fee ?' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: 'Fee?' },
          { '@type': 'Question', name: 'Fees?' },
        ],
      },
    },
  },
  'faq/question-html': {
    summary: 'A question has HTML tags in its name.',
    why: 'The name is plain text: the tags are read as part of the question.',
    reference: 'https://schema.org/name',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'How <b>long</b>?' }],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'Is 2 < 3 or 3 > 2?' }],
      },
    },
  },
  'faq/question-long': {
    summary: 'A question has more than 300 characters.',
    why: 'Nobody asks in paragraphs; what shows questions cuts them off.',
    reference: 'practice: no search engine states a number',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: /* @__PURE__ */ 'What does a course of many parts cost? '.repeat(9) },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'What does a course of many parts cost?' }],
      },
    },
  },
  'faq/answer-missing': {
    summary: 'A question has no acceptedAnswer, or one without text.',
    why: 'A question of an FAQ is there for its answer.',
    reference: 'https://schema.org/acceptedAnswer',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'What is the fee?' }],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros for an evening.' },
          },
        ],
      },
    },
  },
  'faq/answer-empty': {
    summary: 'An answer is blank, but for tags and characters that nobody sees.',
    why: 'A question of an FAQ is there for its answer.',
    reference: 'https://schema.org/Answer',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>&nbsp;</p>' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros for an evening.' },
          },
        ],
      },
    },
  },
  'faq/answer-image-only': {
    summary: 'An answer has pictures or other media, and no text.',
    why: 'Media are not read as part of an answer: nothing is left of it.',
    reference: 'https://schema.org/Answer',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: '<p><img src="https://www.example.com/fees.png" alt=""></p>',
            },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: '<p><img src="https://www.example.com/fees.png" alt="">Ten euros for an evening.</p>',
            },
          },
        ],
      },
    },
  },
  'faq/answer-tag': {
    summary:
      'An answer has tags other than headings, lists, links, paragraphs, div, br, bold and italic text.',
    why: 'Other tags are passed over, and what depends on them with them: the cells of a table run together.',
    reference: 'practice: the list of Google for FAQ answers, withdrawn in June 2026',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>Ten <span>euros</span> an evening.</p>' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>Ten <em>euros</em> an evening.</p>' },
          },
        ],
      },
    },
  },
  'faq/answer-active': {
    summary: 'An answer has scripts, styles, embedded documents, forms, handlers or addresses that run code.',
    why: 'Whoever shows the answer runs it.',
    reference:
      'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: '<a href="javascript:open()">Ten euros for an evening.</a>',
            },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: '<a href="https://www.example.com/fees/">Ten euros for an evening.</a>',
            },
          },
        ],
      },
    },
  },
  'faq/answer-long': {
    summary: 'The text of an answer has more than 5000 characters.',
    why: 'An article is no answer; what shows answers cuts it off.',
    reference: 'practice: no search engine states a number',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: /* @__PURE__ */ 'Ten euros an evening. '.repeat(240) },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros an evening.' },
          },
        ],
      },
    },
  },
  'faq/answer-short': {
    summary: 'An answer has fewer than three words.',
    why: 'An answer is read without the page around it: it should say all by itself.',
    reference: 'https://schema.org/Answer',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>Yes.</p>' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>Yes, for students.</p>' },
          },
        ],
      },
    },
  },
  'faq/answer-many': {
    summary: 'A question of an FAQ has several accepted answers.',
    why: 'In an FAQ the site gives the one answer to each question.',
    reference: 'https://schema.org/FAQPage',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: [
              { '@type': 'Answer', text: 'Ten euros an evening.' },
              { '@type': 'Answer', text: 'Ninety euros a term.' },
            ],
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros an evening.' },
          },
        ],
      },
    },
  },
  'faq/answer-link': {
    summary: 'An answer has a link that is relative, empty, wrong or without text.',
    why: 'An answer is read apart from its page: a relative address leads nowhere there.',
    reference: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#resolving-urls',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'See <a href="/fees/">all that it costs</a>.' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'See <a href="https://www.example.com/fees/">all that it costs</a>.',
            },
          },
        ],
      },
    },
  },
  'faq/answer-unbalanced': {
    summary: 'The tags of an answer are not balanced.',
    why: 'Each reader mends it in another way, or cuts it off.',
    reference:
      'https://html.spec.whatwg.org/multipage/parsing.html#an-introduction-to-error-handling-and-strange-cases-in-the-parser',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p><b>Ten euros an evening.</p>' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<ul><li>Ten euros an evening<li>Ninety a term</ul>' },
          },
        ],
      },
    },
  },
  'faq/answer-equals-question': {
    summary: 'An answer is its question once more.',
    why: 'It tells readers nothing.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>What is the fee?</p>' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>What is the fee? Ten euros.</p>' },
          },
        ],
      },
    },
  },
  'faq/shortcode-left': {
    summary: 'A shortcode or the comment of a block is left in a text.',
    why: 'Readers see what the CMS should have replaced.',
    reference: 'https://developer.wordpress.org/plugins/shortcodes/',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros. [faq id=3]' },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros [sic], see [1].' },
          },
        ],
      },
    },
  },
  'faq/answer-promo': {
    summary: 'An answer is only links, telephone numbers or e-mail addresses.',
    why: 'It advertises instead of answering.',
    reference: 'practice: FAQ guidelines of Google, withdrawn in June 2026',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'Call us! <a href="https://www.example.com/contact/">Contact</a>',
            },
          },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'Ten euros an evening. <a href="https://www.example.com/fees/">All fees</a>',
            },
          },
        ],
      },
    },
  },
  'faq/not-visible': {
    summary: 'A question or answer of the graph is not on the page.',
    why: 'Markup has to say what readers see.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros an evening.' },
          },
        ],
      },
      pageHtml: '<h1>What is the fee?</h1><p>Ask us.</p>',
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'Ten euros an evening.' },
          },
        ],
      },
      pageHtml: '<h1>What is the fee?</h1><p>Ten euros an evening.</p>',
    },
  },
  'faq/faq-and-qa': {
    summary: 'A page is FAQPage and QAPage at once, or an FAQ is marked up as QAPage.',
    why: 'The one says that the site answers many questions, the other that visitors answer one.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/qapage',
    bad: {
      graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }, { '@type': 'QAPage' }] },
    },
    good: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }] } },
  },
  'faq/two-faq-pages': {
    summary: 'A page has more than one FAQPage.',
    why: 'A page is one FAQ: of several, as plugin and theme print them, readers take any.',
    reference: 'https://schema.org/FAQPage',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'FAQPage', '@id': 'https://www.example.com/fees/' },
          { '@type': 'FAQPage', '@id': 'https://www.example.com/fees/#faq' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'FAQPage', '@id': 'https://www.example.com/fees/' }],
      },
    },
  },
}
