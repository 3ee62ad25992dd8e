import { make } from './dom.js'

/** What stands where there is nothing to show: what that means, and what to do. */
export function makeEmpty(heading: string, text: string): HTMLElement {
  return make('div', { class: 'empty' }, make('p', { class: 'empty-heading' }, heading), make('p', {}, text))
}
