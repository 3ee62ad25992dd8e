declare global {
  namespace App {
    interface Error {
      /** The HTML of the head of the page for missing URLs. */
      head?: string
    }
  }
}

export {}
