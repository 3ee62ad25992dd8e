// @ts-check
/** Imported before the frameworks: they then neither warn nor check as they do during development. */
process.env.NODE_ENV ??= 'production'
