// @ts-check
/** Makes JSON text of the value, damaged as servers, caches and clients damage it. */
import { toText } from '../compact.js'
import { hostileText } from '../hostile.js'
import { editSlot } from '../slots.js'
import { rootSlot } from './pick-slot.js'

/** @typedef {import('../random.js').Random} Random */

/** @type {readonly ((json: string, random: Random) => string)[]} */
const DAMAGES = [
  (json) => json,
  (json) => `\ufeff${json}`,
  (json) => `\n\t${json}\r\n`,
  (json, random) => json.slice(0, random.below(json.length + 1)),
  (json, random) => json.slice(random.below(json.length + 1)),
  (json) => JSON.stringify(json),
  (json) => `callback(${json});`,
  (json) => `/**/jQuery_1(${json})`,
  (json) => `<br />\n<b>Warning</b>: Undefined variable in <b>/x.php</b> on line <b>7</b><br />\n${json}`,
  (json) => `Notice: x\n${json}`,
  (json) => `${json}\n<!-- Performance optimized by a page cache -->`,
  (json, random) => `${json}${hostileText(random)}`,
  (json, random) => `${hostileText(random)}${json}`,
  (json) => `<!doctype html><html><head><title>Log in</title></head><body><pre>${json}</pre></body></html>`,
  (json) => `<?xml version="1.0"?><rss>${json}</rss>`,
  (json) => `{"body":${json},"status":200,"headers":{}}`,
  (json) => `{"data":${json},"status":200,"headers":{},"config":{}}`,
  (json) => `[${json}]`,
  (json) => `[${json},${json}]`,
  (json) => `[[${json}]]`,
  (json) => `{"posts":[${json}]}`,
  (json) => `{"post":${json}}`,
  (json) => `{"data":{"posts":{"nodes":[${json}]}}}`,
  (json) => `{"7":${json}}`,
  (json) => json.replaceAll('"', "'"),
  (json) => json.replaceAll(':', ': ').replaceAll(',', ',\n'),
  (json) => json.replace(/}$/, ',}'),
  (json) => json.replace('{', '{"id":1,"id":2,"__proto__":{"x":1},'),
  (json) => json.replaceAll('<', '\\u003c').replaceAll('/', '\\/'),
  (json) => json.replace(/"(\w+)":/, '$1:'),
  () => '',
  () => 'null',
  () => 'https://cms.example.com/wp-json/wp/v2/posts/7',
]

/** @type {readonly import('./index.js').Mutator[]} */
export const TEXTS = [
  {
    name: 'JSON text, damaged',
    weight: 0.7,
    mutate: (draft) =>
      editSlot(rootSlot(draft), (value) => draft.random.pick(DAMAGES)(toText(value), draft.random)),
  },
]
