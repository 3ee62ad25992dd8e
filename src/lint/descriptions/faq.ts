import type { RuleDescription } from '../rule.js'
import type { FAQ_RULES } from '../rules/faq.js'

/** The descriptions of the rules in the family `faq`. */
export const FAQ_DESCRIPTIONS: Readonly<Record<keyof typeof FAQ_RULES, RuleDescription>> = {
  'faq/no-rich-result': {
    summary: 'The graph has an FAQPage. Google has not shown rich results for it since May 2026.',
    why: 'Do not expect a rich result. The type is still valid.',
    reference: 'https://developers.google.com/search/updates',
    bad: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }] } },
    good: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] } },
  },
  'faq/no-question': {
    summary: 'An FAQPage has no questions.',
    why: 'An FAQPage is a page of questions. Without any, the markup is wrong.',
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
    summary: 'A question has no visible text.',
    why: 'The name of a Question is the question itself.',
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
    summary: 'A question does not end in a question mark and does not start with an interrogative word.',
    why: 'Readers and programs may not recognize a heading as a question.',
    reference: 'practice: the FAQ guidelines of search engines do not define the form of a question',
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
  'faq/few-questions': {
    summary: 'Most Question nodes of the page do not read as questions.',
    why: 'If a list of products or court cases has FAQ markup, the structured data does not describe the page.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: 'Smith v. Jones' },
          { '@type': 'Question', name: 'Miller v. Brown' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: 'Who won Smith v. Jones?' },
          { '@type': 'Question', name: 'Miller v. Brown' },
        ],
      },
    },
  },
  'faq/question-duplicate': {
    summary: 'Two questions differ only in case, spacing and punctuation.',
    why: 'Consumers cannot tell which of the two answers is right.',
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
    summary: 'The name of a question contains HTML tags.',
    why: 'The name is plain text: the tags become part of the question.',
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
    why: 'Long questions are hard to read and are truncated where they are shown.',
    reference: 'practice: no search engine documents a limit',
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
    summary: 'A question has no acceptedAnswer, or its answer has no text or no @type.',
    why: 'Each question of an FAQ needs an answer.',
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
    summary: 'An answer contains only tags and invisible characters.',
    why: 'Each question of an FAQ needs an answer.',
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
    summary: 'An answer contains images or other media, but no text.',
    why: 'Consumers ignore media in answers, so nothing remains.',
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
    why: 'Consumers ignore other tags and lose their structure: the cells of a table run together.',
    reference: "practice: Google's list of tags in FAQ answers, withdrawn in June 2026",
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
    summary: 'An answer contains scripts, styles, embedded documents, forms, event handlers or script URLs.',
    why: 'It runs on every page that displays the answer.',
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
    why: 'Long answers are truncated where they are shown.',
    reference: 'practice: no search engine documents a limit',
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
    why: 'Answers are shown without the rest of the page and must be complete.',
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
    summary: 'A question of an FAQ has more than one accepted answer.',
    why: 'In an FAQ, the site gives one answer to each question.',
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
    summary: 'A link in an answer has a relative, empty or invalid URL, or no text.',
    why: 'Answers are read outside their page, where a relative URL does not work.',
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
    why: 'Each parser repairs them differently, or truncates the answer.',
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
    summary: 'An answer repeats its question.',
    why: 'It gives readers no information.',
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
    summary:
      'Text contains an unrendered shortcode or a block comment, or the content contains a shortcode of a page builder.',
    why: 'Readers see code that WordPress should have replaced.',
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
    summary: 'An answer contains only links, phone numbers or email addresses.',
    why: 'It advertises instead of answering.',
    reference: "practice: Google's FAQ guidelines, withdrawn in June 2026",
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
    why: 'Structured data must describe content that readers can see.',
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
    summary: 'A page is both FAQPage and QAPage, or an FAQ is marked up as QAPage.',
    why: 'An FAQPage has many questions, answered by the site. A QAPage has one question, answered by users.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/qapage',
    bad: {
      graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }, { '@type': 'QAPage' }] },
    },
    good: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }] } },
  },
  'faq/two-faq-pages': {
    summary: 'A page has more than one FAQPage.',
    why: 'A page is one FAQ. If there are several, for example from a plugin and a theme, consumers pick one.',
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
