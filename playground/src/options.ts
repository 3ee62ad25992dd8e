import { byId } from './dom.js'
import type { Settings, SettingsPart } from './settings.js'
import { connectSiteForm } from './site-form.js'
import type { Subject } from './subject.js'
import { connectUrlMapForm } from './url-map-form.js'

/** The form of all options. */
export interface OptionsForm {
  /** What it says. */
  read(): Settings
  /** Puts in what a post tells: its site, its origins. */
  suggest(subject: Subject): void
  /** Says beside each part what is wrong with it. */
  showProblems(problems: Readonly<Partial<Record<SettingsPart, string>>>): void
}

const PARTS: readonly SettingsPart[] = ['urls', 'site', 'language']

/** How long typing may pause before it has an effect. */
const PAUSE = 250

/** Connects the form of the options. */
export function connectOptions(onChange: () => void): OptionsForm {
  let timer: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, PAUSE)
  }
  const urlMap = connectUrlMapForm(changed)
  const site = connectSiteForm(changed)
  const usesSite = byId('site-use', HTMLInputElement)
  const source = byId('source', HTMLSelectElement)
  // On a phone they would stand between a response and its results.
  byId('first-options', HTMLDetailsElement).open = matchMedia('(min-width: 48rem)').matches
  byId('language', HTMLInputElement).addEventListener('input', changed)
  source.addEventListener('change', () => {
    // A head is derived from post and site: without a site there is not much to see.
    if (source.value === 'derive') usesSite.checked = true
  })
  byId('options', HTMLElement).addEventListener('change', ({ target }) => {
    const isChoice =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type === 'checkbox')
    if (isChoice) onChange()
  })
  return {
    read: () => ({
      source: choiceOf<Settings['source']>('source'),
      faq: choiceOf<Settings['faq']>('faq'),
      headings: byId('headings', HTMLInputElement).checked,
      robots: choiceOf<Settings['robots']>('robots'),
      language: byId('language', HTMLInputElement).value,
      maps: urlMap.read(),
      trailingSlash: choiceOf<Settings['trailingSlash']>('trailing-slash'),
      media: choiceOf<Settings['media']>('media'),
      usesSite: usesSite.checked,
      siteJson: site.read(),
      preset: choiceOf<Settings['preset']>('preset'),
      usesVocabulary: byId('vocabulary', HTMLInputElement).checked,
    }),
    suggest(subject) {
      site.suggest(subject.site)
      urlMap.suggest(subject.origins)
    },
    showProblems(problems) {
      for (const part of PARTS) {
        const place = byId(`problem-${part}`, HTMLElement)
        const problem = problems[part] ?? ''
        place.textContent = problem === '' ? '' : `Not applied. ${problem}`
        place.closest('details')?.classList.toggle('has-problem', problem !== '')
      }
    },
  }
}

/** What is chosen in a list, whose values `index.html` has. */
function choiceOf<Choice extends string>(id: string): Choice {
  return byId(id, HTMLSelectElement).value as Choice
}
