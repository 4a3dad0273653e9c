import { sha256Hex } from '../../text/hash.ts'

/**
 * The Content-Security-Policy of a page that asks nobody for anything: only these very styles and scripts, by their
 * hashes, fonts and pictures from within the page, nothing else.
 */
export function contentPolicy(inline: {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}): string {
  return [
    "default-src 'none'",
    `style-src ${inline.styles.map(hashSource).join(' ')}`,
    `script-src ${inline.scripts.map(hashSource).join(' ')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashSource(source: string): string {
  const bytes = sha256Hex(source).replace(/../g, (digits) => String.fromCharCode(Number.parseInt(digits, 16)))
  return `'sha256-${btoa(bytes)}'`
}
