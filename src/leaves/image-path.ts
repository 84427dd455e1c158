/**
 * The path in the onderzoek of an image, from that of the text that shows it; undefined when it leads outside.
 * `figuren/x.png` counts from the folder of the onderzoek, `../figuren/x.png` and `./x.png` from that of the file.
 */
export function imagePath(url: string, file: string): string | undefined {
  const decoded = decode(url)
  if (decoded.startsWith('/') || decoded.includes('\\')) return undefined
  const relative = /^\.\.?\//u.test(decoded)
  const parts = relative ? file.split('/').slice(0, -1) : []
  for (const part of decoded.split('/'))
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
