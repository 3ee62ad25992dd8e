import { make } from './dom.js'

/** Makes the content of an empty panel: what that means and what to do. */
export function makeEmpty(heading: string, text: string): HTMLElement {
  return make('div', { class: 'empty' }, make('p', { class: 'empty-heading' }, heading), make('p', {}, text))
}
