/** WordPress's URLs end in a slash. */
export const trailingSlash = 'always'
