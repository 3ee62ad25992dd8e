import { RestParseError } from 'wp-faq-seo'
import { connectChooser } from './chooser.js'
import { byId } from './dom.js'
import { examine } from './examine.js'
import { connectInput } from './input.js'
import { keepInput, lastInput } from './last-input.js'
import { connectOptions } from './options.js'
import { type Candidate, readResponse } from './read-response.js'
import { connectResults } from './results.js'
import { readSettings } from './settings.js'
import { readLink } from './share.js'
import { readSubject, type Subject } from './subject.js'

/** The items of the response and the chosen post. */
let candidates: readonly Candidate[] = []
let subject: Subject | undefined

const results = connectResults(() => input.showExample(0))
const options = connectOptions({ changed: compose, done: results.reveal })
const chooser = connectChooser(() => {
  choose()
  results.reveal()
})
/** Whether the first response is in place. Until then, nobody has chosen anything. */
let isStarted = false
const input = connectInput({
  changed(text, isWhole) {
    candidates = readResponse(text)
    chooser.show(candidates)
    choose()
    if (!isStarted) return
    keepInput(text)
    if (isWhole && text !== '') results.reveal()
  },
  failed: results.showFailure,
})
linkDocumentation()
void start()

/** Shows the response of a shared link, or that of the last visit, or an example. */
async function start(): Promise<void> {
  const text = (await readLink(location.hash)) ?? lastInput()
  if (text === undefined) input.showExample(0)
  else input.enter(text)
  isStarted = true
}

/** The documentation is in the folder above, unless the playground is served alone. */
function linkDocumentation(): void {
  const link = byId('documentation', HTMLAnchorElement)
  if (location.pathname.split('/').length < 3) link.href = link.dataset.alone ?? ''
}

/** Reads the chosen item and shows it, or why it is not a post. */
function choose(): void {
  subject = undefined
  const candidate = candidates[chooser.chosen()]
  const read = candidate === undefined ? undefined : readSubject(candidate.json)
  if (read === undefined) results.showNothing()
  else if (read instanceof RestParseError) results.showRefusal(read)
  else {
    subject = read
    options.suggest(read)
    compose()
  }
}

/** Composes the head with the current options. */
function compose(): void {
  const settings = options.read()
  const { options: composeOptions, problems } = readSettings(settings)
  options.showProblems(problems)
  if (subject !== undefined) results.show(examine(subject, composeOptions, settings))
}
