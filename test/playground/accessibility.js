// @ts-check
import { assert, VIEWS } from './watch.js'

/**
 * Checks what can be computed about accessibility in every view, light and dark: names, roles and their references, the
 * order of headings, unique ids, the contrast of text, the size of targets.
 *
 * @param {import('./watch.js').Playground} playground
 */
export async function checkAccessibility({ page }) {
  let texts = 0
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const example of ['', '1', '4']) {
      if (example === '') await page.click('#clear')
      else await page.selectOption('#example', example)
      for (const view of example === '' ? [''] : VIEWS) {
        if (view !== '') await page.click(`#tab-${view}`)
        const { problems, count } = await page.evaluate(inspect)
        texts += count
        assert(problems.length === 0, `${colorScheme}, example ${example}, ${view}:\n${problems.join('\n')}`)
      }
    }
  }
  return `names, roles, headings, ids, targets, and the contrast of ${texts} texts`
}

/** Runs in the page. */
function inspect() {
  /** @type {string[]} */
  const problems = []
  for (const details of document.querySelectorAll('details')) details.open = true
  const visible = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility())
  const describe = (/** @type {Element} */ element) =>
    `<${element.tagName.toLowerCase()} id="${element.id}" class="${element.className}"> ${element.textContent?.slice(0, 40)}`

  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    problems.push(`duplicate id ${id}`)
  for (const element of document.querySelectorAll(
    '[aria-controls], [aria-labelledby], [aria-describedby], label[for], [list]',
  )) {
    for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for', 'list']) {
      for (const id of (element.getAttribute(name) ?? '').split(' '))
        if (id !== '' && document.getElementById(id) === null)
          problems.push(`${name}="${id}" refers to nothing`)
    }
  }
  for (const element of visible.filter((element) =>
    element.matches(
      'button, a, input, select, textarea, iframe, summary, [role=tab], [role=region], fieldset',
    ),
  )) {
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])]
        : []
    const name = [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      ...labels.map((label) => label.textContent),
      element.matches('fieldset') ? element.querySelector('legend')?.textContent : '',
      element.matches('button, a, summary') ? element.textContent : '',
    ].join('')
    if (name.trim() === '') problems.push(`no name: ${describe(element)}`)
  }
  let level = 0
  for (const heading of visible.filter((element) => element.matches('h1, h2, h3, h4'))) {
    const next = Number(heading.tagName.charAt(1))
    if (next > level + 1) problems.push(`skipped heading level before ${describe(heading)}`)
    level = next
  }
  // https://www.w3.org/TR/WCAG22/#target-size-minimum
  for (const element of visible.filter((element) =>
    element.matches('button:not(.link), select, input:not(.visually-hidden)'),
  )) {
    const target = element.matches('[type=radio], [type=checkbox]')
      ? (element.closest('label') ?? element)
      : element
    const { width, height } = target.getBoundingClientRect()
    if (width < 24 || height < 24) problems.push(`small target: ${describe(element)} ${width}×${height}`)
  }

  /** @param {string} color @returns {number[]} */
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number)
  /** @param {number[]} color */
  const luminance = (color) => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  /** @param {Element | null} element @returns {number[]} */
  const background = (element) => {
    if (element === null) return [255, 255, 255]
    const color = parse(getComputedStyle(element).backgroundColor)
    return (color[3] ?? 1) > 0 ? color.slice(0, 3) : background(element.parentElement)
  }
  let count = 0
  for (const element of visible) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
    )
    if (!hasText || element.closest('.visually-hidden, .skip, .toast:not(.shown), option') !== null) continue
    const one = luminance(parse(getComputedStyle(element).color).slice(0, 3))
    const other = luminance(background(element))
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    count++
    if (contrast < 4.5) problems.push(`contrast ${contrast.toFixed(2)}: ${describe(element)}`)
  }
  return { problems: [...new Set(problems)].slice(0, 10), count }
}
