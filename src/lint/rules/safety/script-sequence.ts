import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  code: 'S01',
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Write every < of JSON in a script as \\u003C.',
  check({ html, tags }, report) {
    let position = 0
    for (const { text, place, json } of tags.jsonLd) {
      const found = SEQUENCE.exec(text)?.[0]
      const start = html.indexOf(text, position)
      if (start >= 0) position = start + text.length
      if (found !== undefined) report(place, `The script has a raw ${found} in it.`)
      // What the JSON goes on with stands behind the tag that ended it.
      else if (
        json === undefined &&
        /^<\/script[^<>]{0,99}>\s*[^\s<]/i.test(html.slice(position, position + 999))
      )
        report(place, 'A raw </script in the JSON ends the script.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A JSON-LD script has a raw `</script`, `<!--` or `<script` in its JSON.',
  why: 'The first ends the script wherever it stands; the others can make it swallow the rest of the page.',
  source:
    'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
  bad: { html: '<script type="application/ld+json">{"name":"<!-- <script>"}</script>' },
  good: { html: '<script type="application/ld+json">{"name":"\\u003C!-- \\u003Cscript>"}</script>' },
}

const SEQUENCE = /<(?:!--|\/?script)/i
