import { byId, make } from './dom.js'

/** The rows of the URL map. */
export interface UrlMapForm {
  /** The values of all rows, including incomplete ones. */
  read(): { readonly from: string; readonly to: string }[]
  /** Suggests origins for `from`, and fills in the first one if no row was edited. */
  suggest(origins: readonly string[]): void
}

/** Connects the rows of the URL map. */
export function connectUrlMapForm(onChange: () => void): UrlMapForm {
  const rows = byId('map-rows', HTMLElement)
  const offers = byId('origins', HTMLDataListElement)
  let isEdited = false
  const edited = () => {
    isEdited = true
    onChange()
  }
  const add = () => {
    const row = makeRow(edited)
    rows.append(row)
    return row
  }
  add()
  byId('map-add', HTMLButtonElement).addEventListener('click', () => {
    add().querySelector('input')?.focus()
  })
  return {
    read: () => [...rows.children].map(readRow),
    suggest(origins) {
      offers.replaceChildren(...origins.map((origin) => new Option(origin, `${origin}/`)))
      const [first] = rows.children
      const [from] = first?.querySelectorAll('input') ?? []
      if (!isEdited && from !== undefined && origins[0] !== undefined) from.value = `${origins[0]}/`
    },
  }
}

function makeRow(onChange: () => void): HTMLElement {
  const row = make(
    'div',
    { class: 'map-row', role: 'group', 'aria-label': 'Map' },
    makeField('From (CMS)', 'https://cms.example.com/', 'origins', onChange),
    makeField('To (front end)', 'https://www.example.com/', undefined, onChange),
    make(
      'button',
      {
        type: 'button',
        class: 'button quiet',
        'aria-label': 'Remove this map',
        title: 'Remove this map',
        onclick: () => {
          const others = row.parentElement?.children.length ?? 0
          if (others > 1) {
            row.remove()
            document.getElementById('map-add')?.focus()
          } else for (const input of row.querySelectorAll('input')) input.value = ''
          onChange()
        },
      },
      '×',
    ),
  )
  return row
}

function makeField(label: string, placeholder: string, list: string | undefined, oninput: () => void): Node {
  const input = make('input', {
    type: 'url',
    placeholder,
    list,
    spellcheck: 'false',
    autocomplete: 'off',
    oninput,
  })
  return make('label', { class: 'field' }, make('span', {}, label), input)
}

function readRow(row: Element): { readonly from: string; readonly to: string } {
  const [from, to] = row.querySelectorAll('input')
  return { from: from?.value ?? '', to: to?.value ?? '' }
}
