import { type Child, make } from './dom.js'

/** Makes the toolbar of a panel: a note, and controls beside it. */
export function makeToolbar(note: string, ...controls: readonly Child[]): HTMLElement {
  return make('div', { class: 'toolbar' }, make('p', { class: 'note' }, note), ...controls)
}

/** An option of a switch. */
export interface SwitchOption {
  readonly id: string
  readonly label: string
}

/** The parts of a switch. */
interface Switch<Option extends SwitchOption> {
  /** The name of the radio buttons. */
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
  /** The id of the option that is chosen first. */
  readonly chosen: string
  readonly onChoose: (option: Option) => void
  /** An additional CSS class. */
  readonly className?: string
}

/** Makes a row of radio buttons. */
export function makeSwitch<Option extends SwitchOption>({
  name,
  legend,
  options,
  chosen,
  onChoose,
  className = '',
}: Switch<Option>): HTMLElement {
  return make(
    'fieldset',
    { class: `switch ${className}`.trimEnd() },
    make('legend', { class: 'visually-hidden' }, legend),
    ...options.map((option) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name,
          value: option.id,
          checked: option.id === chosen,
          onchange: () => onChoose(option),
        }),
        make('span', {}, option.label),
      ),
    ),
  )
}
