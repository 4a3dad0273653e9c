import { existsSync, readFileSync } from 'node:fs'
import { docProblems } from './docs.ts'
import { importProblems } from './imports.ts'
import { sizeProblems } from './sizes.ts'
import { sourcesBelow } from './sources.ts'
import { documentProblems, wordProblems } from './words.ts'

/** Runs every check of the repository that is a program and says what it found; exit code 1 where something is wrong. */
const sources = sourcesBelow('src', ['.ts', '.tsx'])
const code = sources.filter(({ path }) => !/\.test\.tsx?$|^src\/testing\//.test(path))
const written = [
  ...sources,
  ...['checks', 'bench', 'training', 'goldens', 'build']
    .filter(existsSync)
    .flatMap((one) => sourcesBelow(one, ['.ts', '.js'])),
]
const documents = [
  ...sourcesBelow('docs', ['.md']).filter(({ path }) => !path.includes('decisions/')),
  { path: 'README.md', text: readFileSync('README.md', 'utf8') },
]

const sizes = sizeProblems(written)
const problems = [
  ...code.flatMap(importProblems),
  ...sizes.fail,
  ...code.flatMap(wordProblems),
  ...documents.flatMap(documentProblems),
  ...(await docProblems(documents)),
]
for (const line of sizes.warn) console.log(`warning: ${line}`)
for (const line of problems) console.error(line)
console.log(`${written.length} files checked, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
