import { added, CLEAN_HTML, PAGE_URL, replaced, without } from '../clean-head.js'
import type { RuleVectors } from '../vectors.js'

const NO_LINKS = without('hreflang="en"', 'hreflang="de"', 'hreflang="x-default"')
const link = (code: string, url: string) => `<link rel="alternate" hreflang="${code}" href="${url}">`

export const HREFLANG_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'hreflang/code': {
    flags: ['en-UK', 'jp', 'en_US', 'english', 'de-EU', '', 'en-GB-oed', 'GB', 'eng'].map((code) =>
      replaced('hreflang="de"', `hreflang="${code}"`),
    ),
    passes: ['en-GB', 'EN-us', 'zh-Hant-TW', 'es-419', 'fil', 'X-Default', ' nb ', 'iw'].map((code) =>
      replaced('hreflang="x-default"', `hreflang="${code}"`),
    ),
    silent: [NO_LINKS, added('<link rel="alternate" type="application/rss+xml" href="/feed/">')],
  },
  'hreflang/self': {
    flags: [
      without('hreflang="en"', 'hreflang="x-default"'),
      without('hreflang="en"'),
      replaced('hreflang="en"', 'hreflang="fr"'),
    ],
    passes: [
      { html: CLEAN_HTML },
      replaced('hreflang="en"', 'hreflang="en-GB"'),
      replaced(link('en', PAGE_URL), link('en', PAGE_URL.slice(0, -1))),
    ],
    silent: [NO_LINKS, { html: link('de', 'https://www.example.com/de/fragen/preise/') }],
  },
  'hreflang/duplicate': {
    flags: [
      added(link('en', 'https://www.example.com/other/')),
      added(link('DE', 'https://www.example.com/other/')),
      added(link('x-default', 'https://www.example.com/')),
    ],
    passes: [
      added(link('en', PAGE_URL)),
      added(link('en', PAGE_URL.replace('.com', '.com:443'))),
      added(link('en-GB', 'https://www.example.com/gb/')),
    ],
    silent: [NO_LINKS, { graph: {} }],
  },
}
