import { RestParseError } from 'wp-faq-seo'
import { connectChooser } from './chooser.js'
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

const results = connectResults()
const options = connectOptions(compose)
const chooser = connectChooser(choose)
/** Whether the first response is in place. Until then, nobody has chosen anything. */
let isStarted = false
const input = connectInput({
  changed(text) {
    candidates = readResponse(text)
    chooser.show(candidates)
    choose()
    if (!isStarted) return
    keepInput(text)
    if (text !== '') results.reveal()
  },
  failed: results.showFailure,
})
void start()

/** Shows the response of a shared link, or that of the last visit, or an example. */
async function start(): Promise<void> {
  const text = (await readLink(location.hash)) ?? lastInput()
  if (text === undefined) input.showExample(0)
  else input.enter(text)
  isStarted = true
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
