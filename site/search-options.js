// @ts-check
/** How the search ranks its results: guides come before the API and the lint rules, which contain the same words more often. */
export const SEARCH_OPTIONS = {
  fuzzy: 0.2,
  prefix: true,
  boost: { title: 4, text: 2, titles: 1 },
  /** @param {unknown} id The address of a section. */
  boostDocument: (id) => (/^\/(?:api|rules|frameworks\/.)/.test(String(id)) ? 0.2 : 1),
}
