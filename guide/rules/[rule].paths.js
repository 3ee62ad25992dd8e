// @ts-check
/** Makes a page of each lint rule. */
import { RULES } from 'wp-faq-seo/lint'
import { anchorOf, describeRule } from '../../scripts/list-rules.js'

export default {
  paths: () =>
    Object.entries(RULES).map(([id, rule]) => ({
      params: { rule: anchorOf(id), id },
      content: `${describeRule(rule)}\n\nSee [all rules](../rules.md) and [how to configure them](../linting.md).`,
    })),
}
