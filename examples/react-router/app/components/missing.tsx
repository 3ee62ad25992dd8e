/** The page for URLs that do not exist. */
export function Missing() {
  return (
    <main>
      <h1>Page not found</h1>
    </main>
  )
}
