// @ts-check
import { assert, paste } from './watch.js'

/** Invalid input is refused with the library's message, once, and with what to do next. @param {import('./watch.js').Playground} playground */
export async function checkRefusals({ page }) {
  const texts = [
    '{}',
    '[]',
    'null',
    '<!doctype html><p>Log in',
    '{"id":',
    '[1,2]',
    '"text"',
    '{"code":"rest_forbidden","message":"No.","data":{"status":401}}',
  ]
  for (const text of texts) {
    await paste(page, text)
    const shown = (await page.textContent('#refused')) ?? ''
    const [, message] = await page.$$eval('#refused h2, #refused p', (parts) =>
      parts.map(({ textContent }) => textContent ?? ''),
    )
    assert(message?.startsWith('Cannot parse') === true, `${text} is not refused: ${shown}`)
    const reason = message?.replace(/^[^:]*: /, '') ?? ''
    assert(shown.split(reason).length === 2, `${text}: the message is repeated: ${shown}`)
    assert(/Next: \S+ .*\./.test(shown), `${text}: nothing says what to do next: ${shown}`)
    await page.click('#refused button')
    assert(await page.isVisible('#shown'), 'The button does not show an example')
  }
  return `${texts.length} responses refused, with the reason once and what to do next`
}
