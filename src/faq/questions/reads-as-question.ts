import { endsInQuestionMark } from './question-mark.js'

/**
 * Whether a text reads as a question: it ends in a question mark, or starts with an interrogative of its language.
 *
 * @param language BCP 47 tag. If it is empty, the interrogatives of all known languages count.
 */
export function readsAsQuestion(text: string, language: string): boolean {
  return endsInQuestionMark(text) || beginsAsQuestion(text, language)
}

/** Whether a text starts with an interrogative of its language, or of any known language if `language` is empty. */
function beginsAsQuestion(text: string, language: string): boolean {
  const [primary = ''] = language.toLowerCase().split('-')
  const start = text.toLowerCase().replace(/^[^\p{L}]+/u, '')
  if (UNSPACED.has(primary)) return INTERROGATIVES_UNSPACED.test(start)
  const word = /^[\p{L}\p{M}]+/u.exec(start)?.[0] ?? ''
  const known = primary === '' ? Object.values(INTERROGATIVES).join(' ') : INTERROGATIVES[primary]
  // Questions in other languages are not checked.
  return known === undefined || known.split(' ').includes(word)
}

/** Languages without spaces between words. */
const UNSPACED: ReadonlySet<string> = /* @__PURE__ */ new Set(['ja', 'zh'])

const INTERROGATIVES_UNSPACED =
  /^(?:什么|怎么|怎樣|怎样|如何|为什么|為什麼|為何|谁|誰|哪|何|几|幾|多少|是否|能否|可否|なぜ|どう|どこ|どの|いつ|だれ|どんな|いくら)|(?:吗|嗎|呢|か)$/

const INTERROGATIVES: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({
  de: 'wer wen wem wessen was wann wo wohin woher womit wofür wodurch woran worauf worin worüber warum wieso weshalb wie wieviel welche welcher welches welchen welchem ist sind kann können muss müssen darf dürfen gibt hat habe haben wird werden soll sollte sollten bekomme brauche',
  en: 'who whom whose what when where why how which is are am was were do does did can could will would should shall may might must has have had',
  es: 'quién quiénes qué cuándo cuál cuáles dónde adónde cómo cuánto cuánta cuántos cuántas por para puedo puede es hay',
  fr: 'qui que quoi quand où pourquoi comment combien quel quelle quels quelles est puis peut faut',
  it: 'chi che cosa quando dove perché come quanto quanta quanti quante quale quali qual è posso può',
  nl: 'wie wat wanneer waar waarom waarmee hoe hoeveel welke welk is zijn kan kunnen mag moet heeft heb',
  pl: 'kto co kiedy gdzie dlaczego jak ile który która które czy',
  pt: 'quem que quê quando onde como porque porquê quanto quanta quantos quantas qual quais posso pode é há',
  ru: 'кто что когда где куда почему зачем как сколько какой какая какое какие можно ли',
  sv: 'vem vad när var varför hur vilken vilket vilka är kan får måste',
  tr: 'kim ne nerede nasıl neden niçin kaç hangi',
})
