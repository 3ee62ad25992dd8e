declare module 'commonmark-spec' {
  /** The examples of the specification: Markdown, and the HTML that it is. */
  export const tests: readonly {
    readonly number: number
    readonly section: string
    readonly markdown: string
    readonly html: string
  }[]
}
