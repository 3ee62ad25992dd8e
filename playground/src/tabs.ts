import { make } from './dom.js'
import { pluralNoun } from './plural.js'

/** A tab with its panel. */
export interface Tab {
  readonly id: string
  readonly label: string
  /** Renders the panel. Called when the tab is opened. */
  readonly render: () => Node
  /** A number beside the label, and what it counts. */
  readonly count?: { readonly value: number; readonly noun: string; readonly tone?: 'error' | 'warning' }
}

/** The tabs of the page. */
export interface Tabs {
  /** Replaces the tabs. The open tab stays open. */
  show(tabs: readonly Tab[]): void
}

/**
 * Connects tabs: the Tab key reaches only the open one; arrow keys, Home and End move between tabs and open them.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function connectTabs(list: HTMLElement, panel: HTMLElement): Tabs {
  let tabs: readonly Tab[] = []
  let current = ''
  // Some panels contain nothing focusable. They must be focusable themselves to be scrolled.
  panel.tabIndex = 0

  const open = (id: string) => {
    current = id
    for (const button of list.children) {
      const isOpen = button.id === `tab-${id}`
      button.setAttribute('aria-selected', String(isOpen))
      button.setAttribute('tabindex', isOpen ? '0' : '-1')
    }
    panel.setAttribute('aria-labelledby', `tab-${id}`)
    panel.dataset.panel = id
    const tab = tabs.find((tab) => tab.id === id)
    panel.replaceChildren(...(tab === undefined ? [] : [tab.render()]))
    scrollTo(list, `tab-${id}`)
  }

  const step = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === current)
    const target = targetOf(event.key, index, tabs.length)
    const next = target === undefined ? undefined : tabs[target]
    if (next === undefined) return
    event.preventDefault()
    open(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  list.addEventListener('keydown', step)
  connectScrollHint(list)

  return {
    show(next) {
      const isFocused = list.contains(document.activeElement)
      tabs = next
      list.replaceChildren(...next.map((tab) => makeTab(tab, () => open(tab.id))))
      open(next.some(({ id }) => id === current) ? current : (next[0]?.id ?? ''))
      if (isFocused) document.getElementById(`tab-${current}`)?.focus()
    },
  }
}

/** The visible part of a tab beside the open one, in pixels. */
const NEIGHBOUR = 48

/** Scrolls a tab into view. Does not scroll the page. */
function scrollTo(list: HTMLElement, id: string): void {
  const tab = document.getElementById(id)?.getBoundingClientRect()
  const { left, right } = list.getBoundingClientRect()
  if (tab === undefined) return
  if (tab.left < left + NEIGHBOUR) list.scrollLeft += tab.left - left - NEIGHBOUR
  else if (tab.right > right - NEIGHBOUR) list.scrollLeft += tab.right - right + NEIGHBOUR
}

/** Marks the ends at which tabs are out of view, so that the style can show that there are more. */
function connectScrollHint(list: HTMLElement): void {
  const mark = () => {
    const hidden = list.scrollWidth - list.clientWidth
    list.parentElement?.classList.toggle('more-before', list.scrollLeft > 1)
    list.parentElement?.classList.toggle('more-after', list.scrollLeft < hidden - 1)
  }
  list.addEventListener('scroll', mark)
  new ResizeObserver(mark).observe(list)
  new MutationObserver(mark).observe(list, { childList: true })
}

function makeTab({ id, label, count }: Tab, onclick: () => void): HTMLElement {
  return make(
    'button',
    { type: 'button', id: `tab-${id}`, role: 'tab', class: 'tab', 'aria-controls': 'panel', onclick },
    label,
    count !== undefined &&
      make(
        'span',
        { class: `count ${count.tone ?? ''}` },
        count.value,
        make('span', { class: 'visually-hidden' }, ` ${pluralNoun(count.value, count.noun)}`),
      ),
  )
}

function targetOf(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % length
    case 'ArrowLeft':
      return (index - 1 + length) % length
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}
