import type { RestParseError } from 'wp-faq-seo'
import { type Child, make } from './dom.js'

/** Why a response was refused. */
export type Refusal = Pick<RestParseError, 'code' | 'message' | 'issues'>

const COPY_AGAIN = 'Copy the response again, from the first to the last character.'

/** What to do next, by the code of the error. */
const NEXT_STEPS: Readonly<Partial<Record<RestParseError['code'], string>>> = {
  'rest-error': 'WordPress returned an error. Check the URL, and whether the page is published.',
  'broken-json': COPY_AGAIN,
  'empty-body': COPY_AGAIN,
  'not-found': 'Nothing matches the query. Check the slug or the filter in the URL.',
  missing: 'Remove _fields from the URL, or add the field to it.',
  'graphql-error': 'Correct the query, and paste the new response.',
  envelope: 'Remove _envelope from the URL, or paste only the body.',
}

/** Shows why a response was refused, and what to do next. The message names the first issue. */
export function renderRefusal({ code, message, issues }: Refusal, onExample: () => void): Node {
  const others = issues.slice(1)
  return make(
    'div',
    { class: 'refused' },
    make('h2', {}, 'No page in this response'),
    make('p', { dir: 'auto' }, message),
    others.length > 0 &&
      make(
        'ul',
        { class: 'rows' },
        ...others.map(({ path, message }) =>
          make(
            'li',
            {},
            path !== '' && make('p', { class: 'where' }, make('code', {}, path)),
            make('p', { dir: 'auto' }, message),
          ),
        ),
      ),
    make('p', {}, make('strong', {}, 'Next: '), ...nextStep(code)),
    make('button', { type: 'button', class: 'button', onclick: onExample }, 'Show an example'),
  )
}

function nextStep(code: Refusal['code']): readonly Child[] {
  const step = NEXT_STEPS[code]
  if (step !== undefined) return [step]
  return [
    'Open ',
    make('code', {}, 'https://your-site/wp-json/wp/v2/posts?per_page=1'),
    ' in a browser, with your own host and post type, and paste the whole response.',
  ]
}
