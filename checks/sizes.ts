import type { Source } from './sources.ts'

/** Lines at which a file should be split, and at which it must be. */
const limits = { warn: 250, fail: 400 }

/** Files that are too long: a file is one idea. Word lists, which are data, are left out. */
export function sizeProblems(sources: readonly Source[]): { readonly fail: string[]; readonly warn: string[] } {
  const fail: string[] = []
  const warn: string[] = []
  for (const { path, text } of sources) {
    if (path.startsWith('src/lexicon/')) continue
    const lines = text.split('\n').length - 1
    if (lines > limits.fail) fail.push(`${path}: ${lines} lines, more than ${limits.fail}; split it`)
    else if (lines > limits.warn) warn.push(`${path}: ${lines} lines, more than ${limits.warn}`)
  }
  return { fail, warn }
}
