import { describeInput } from '../internal/describe-input.js'
import { throwProblem } from './checks.js'

/**
 * Refuses an argument that is not what its function takes.
 *
 * @param name The name of the argument in the message.
 * @param remedy What to pass instead, such as `toFaqPage(post)`.
 * @throws ConfigError that describes the argument.
 */
export function refuseInput(name: string, value: unknown, remedy: string): never {
  throwProblem(name, 'wrong-type', `${describeInput(value)}; pass ${remedy}`)
}
