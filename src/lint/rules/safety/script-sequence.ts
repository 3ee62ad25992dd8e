import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Write every < in JSON as \\u003C.',
  check({ tags }, report) {
    for (const { text, isClosed, place, json } of tags.jsonLd) {
      const found = SEQUENCE.exec(text)?.[0]
      if (found !== undefined) report(place, `The script contains an unescaped ${found}.`)
      else if (json === undefined && isClosed && endsInString(text))
        report(place, 'An unescaped </script in the JSON ends the script.')
    }
  },
}

/** Whether JSON ends inside a string. */
function endsInString(json: string): boolean {
  const quotes = json.replace(/\\[\s\S]/g, '').match(/"/g)?.length ?? 0
  return quotes % 2 === 1
}

const SEQUENCE = /<(?:!--|\/?script)/i
