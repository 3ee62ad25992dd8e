// @ts-check
import { renderPreview } from 'wp-faq-seo/preview'
import { assert } from './watch.js'

/** Nothing moves for users who prefer reduced motion. @param {import('./watch.js').Playground} playground */
export async function checkMotion({ page }) {
  const preview = await page.context().newPage()
  await preview.setContent(renderPreview({ title: 'Fees' }))
  for (const [name, one] of /** @type {const} */ ([
    ['playground', page],
    ['preview', preview],
  ])) {
    await one.emulateMedia({ reducedMotion: 'no-preference' })
    const usual = await one.evaluate(listMotion)
    await one.emulateMedia({ reducedMotion: 'reduce' })
    const reduced = await one.evaluate(listMotion)
    assert(usual.length > 0, `Nothing moves in the ${name}, so this cannot be checked`)
    assert(reduced.length === 0, `In the ${name}, with reduced motion: ${reduced[0]}`)
  }
  return 'no transition, animation or smooth scrolling if reduced motion is preferred'
}

/** Runs in the page. */
function listMotion() {
  return Array.from(document.querySelectorAll('*'), (element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
    const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    return moves ? [`<${element.localName} id="${element.id}" class="${element.className}">`] : []
  }).flat()
}
