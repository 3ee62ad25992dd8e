/** The key of the fragment of a shared link. Browsers do not send fragments to servers. */
const KEY = 'response='

/** Returns a link to this page with a text in it, compressed. */
export async function writeLink(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const encoded = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return `${location.href.split('#')[0]}#${KEY}${encoded}`
}

/** Reads the text of a shared link. `undefined` if the fragment has none, or is damaged. */
export async function readLink(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(`#${KEY}`)) return undefined
  try {
    const encoded = fragment.slice(KEY.length + 1)
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return await new Response(stream).text()
  } catch {
    return undefined
  }
}
