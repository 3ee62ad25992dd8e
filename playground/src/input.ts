import { copyText } from './clipboard.js'
import { byId } from './dom.js'
import { EXAMPLES } from './examples.js'
import { formatResponse } from './format-response.js'
import { connectHighlightedArea } from './highlighted-area.js'
import { writeLink } from './share.js'

/** Receives the events of the input. */
export interface InputListener {
  /** The text has changed. `isWhole` if it was entered as a whole, not typed. */
  changed(text: string, isWhole: boolean): void
  /** A file could not be read. */
  failed(message: string): void
}

/** The pause in typing after which the text is read, in milliseconds. Pasted and dropped text is read at once. */
const PAUSE = 250

/** The input. */
export interface Input {
  /** Enters a text, such as that of a shared link. */
  enter(text: string): void
  /** Enters an example. */
  showExample(index: number): void
}

/** Connects all ways to enter a response: paste, type, drop, choose files or an example. */
export function connectInput(listener: InputListener): Input {
  const area = byId('json', HTMLTextAreaElement)
  const drop = byId('drop', HTMLElement)
  const file = byId('file', HTMLInputElement)
  const example = byId('example', HTMLSelectElement)
  const draw = connectHighlightedArea(area, byId('json-layer', HTMLElement))
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the text was edited after it was entered as a whole. */
  let isEdited = false

  const set = (text: string) => {
    isEdited = false
    area.value = formatResponse(text)
    area.scrollTo(0, 0)
    draw()
    clearTimeout(timer)
    listener.changed(text, true)
  }
  const setFiles = async (files: FileList | null | undefined) => {
    if (files == null || files.length === 0) return
    example.value = ''
    try {
      set(await readFiles([...files]))
    } catch (error) {
      listener.failed(error instanceof Error ? error.message : String(error))
    }
  }

  const showExample = (index: number) => {
    const { json } = EXAMPLES[index] ?? {}
    if (json !== undefined) set(JSON.stringify(json))
  }

  // A pasted response replaces the one before it, which nobody wants to clear first.
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const isAllSelected = area.selectionEnd - area.selectionStart === area.value.length
    if ((isEdited && !isAllSelected) || text === '') return
    event.preventDefault()
    example.value = ''
    set(text)
  })
  area.addEventListener('input', (event) => {
    example.value = ''
    isEdited = true
    clearTimeout(timer)
    const isWhole = event instanceof InputEvent && /^insertFrom|^delete(?!Content)/.test(event.inputType)
    if (isWhole) listener.changed(area.value, true)
    else timer = setTimeout(() => listener.changed(area.value, false), PAUSE)
  })
  example.append(...EXAMPLES.map(({ label }, index) => new Option(label, String(index))))
  example.addEventListener('change', () => {
    if (example.value !== '') showExample(Number(example.value))
  })
  byId('share', HTMLButtonElement).addEventListener('click', async () => {
    await copyText(await writeLink(area.value))
  })
  byId('clear', HTMLButtonElement).addEventListener('click', () => {
    example.value = ''
    set('')
    area.focus()
  })
  file.addEventListener('change', async () => {
    await setFiles(file.files)
    // Allows choosing the same file again after an edit.
    file.value = ''
  })
  connectDrop(drop, setFiles, set)
  return {
    enter: set,
    showExample(index) {
      example.value = String(index)
      showExample(index)
    },
  }
}

/** Reads several files as one list. */
async function readFiles(files: readonly File[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => file.text()))
  return texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(',\n')}]`
}

/** https://html.spec.whatwg.org/multipage/dnd.html */
function connectDrop(
  target: HTMLElement,
  setFiles: (files: FileList | undefined) => Promise<void>,
  setText: (text: string) => void,
): void {
  const mark = (isOver: boolean) => target.classList.toggle('over', isOver)
  // A file dropped outside the target would replace this page.
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => event.preventDefault())
  target.addEventListener('dragenter', () => mark(true))
  target.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && target.contains(event.relatedTarget))) mark(false)
  })
  target.addEventListener('drop', (event) => {
    mark(false)
    const data = event.dataTransfer
    if (data === null) return
    event.preventDefault()
    if (data.files.length > 0) void setFiles(data.files)
    else setText(data.getData('text/plain'))
  })
}
