import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Write every < of JSON in a script as \\u003C.',
  check({ tags }, report) {
    for (const { text, isClosed, place, json } of tags.jsonLd) {
      const found = SEQUENCE.exec(text)?.[0]
      if (found !== undefined) report(place, `The script has a raw ${found} in it.`)
      else if (json === undefined && isClosed && endsInString(text))
        report(place, 'A raw </script in the JSON ends the script.')
    }
  },
}

/** Whether JSON breaks off within a string. */
function endsInString(json: string): boolean {
  const quotes = json.replace(/\\[\s\S]/g, '').match(/"/g)?.length ?? 0
  return quotes % 2 === 1
}

const SEQUENCE = /<(?:!--|\/?script)/i
