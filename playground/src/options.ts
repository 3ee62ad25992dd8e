import { byId } from './dom.js'
import type { Settings, SettingsPart } from './settings.js'
import { connectSiteForm } from './site-form.js'
import type { Subject } from './subject.js'
import { connectUrlMapForm } from './url-map-form.js'

/** The form with all options. */
export interface OptionsForm {
  /** Returns the current settings. */
  read(): Settings
  /** Fills in what a post reveals: its site and its origins. */
  suggest(subject: Subject): void
  /** Shows the problem of each part beside it. */
  showProblems(problems: Readonly<Partial<Record<SettingsPart, string>>>): void
}

const PARTS: readonly SettingsPart[] = ['urls', 'site', 'language']

/** The pause in typing after which settings take effect, in milliseconds. */
const PAUSE = 250

/** Receives the events of the form. */
export interface OptionsListener {
  /** A setting has changed. */
  changed(): void
  /** The form was closed to see the result. */
  done(): void
}

/** Connects the form. */
export function connectOptions({ changed: onChange, done: onDone }: OptionsListener): OptionsForm {
  let timer: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, PAUSE)
  }
  const urlMap = connectUrlMapForm(changed)
  const site = connectSiteForm(changed)
  const usesSite = byId('site-use', HTMLInputElement)
  const source = byId('source', HTMLSelectElement)
  const form = byId('options', HTMLDetailsElement)
  // On a phone, open options would separate the response from its results.
  form.open = matchMedia('(min-width: 48rem)').matches
  byId('options-done', HTMLButtonElement).addEventListener('click', () => {
    form.open = false
    onDone()
  })
  byId('language', HTMLInputElement).addEventListener('input', changed)
  source.addEventListener('change', () => {
    // A head is derived from post and site. Without a site it has little.
    if (source.value === 'derive') usesSite.checked = true
  })
  form.addEventListener('change', ({ target }) => {
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
        const message = byId(`problem-${part}`, HTMLElement)
        const problem = problems[part] ?? ''
        message.textContent = problem === '' ? '' : `Not applied. ${problem}`
        message.closest('details')?.classList.toggle('has-problem', problem !== '')
      }
    },
  }
}

/** The chosen value of a list. `index.html` has the values. */
function choiceOf<Choice extends string>(id: string): Choice {
  return byId(id, HTMLSelectElement).value as Choice
}
