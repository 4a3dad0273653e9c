import { readFileSync } from 'node:fs'
import { english } from '../src/lexicon/en/english.ts'
import { NameSimilarity } from '../src/match/entities/name-similarity.ts'
import { nameParts } from '../src/match/entities/name-words.ts'
import { csvRows } from '../src/read/name-list/csv.ts'

/**
 * How well names are compared by themselves: `tsx bench/name-pairs.ts FILE [--details]`. The file is a table with the
 * columns `schema`, `name1`, `name2` and `is_match`, such as the name bench of nomenklatura. Prints F1 and counts by
 * threshold; with `--details` the pairs that the threshold of the tests gets wrong.
 */
const threshold = 0.76

interface Row {
  readonly schema: string
  readonly one: string
  readonly other: string
  readonly isMatch: boolean
  readonly score: number
}

function rowsOf(file: string): Row[] {
  const titles = new Set([...english.entities.honorifics, ...english.entities.ranks, 'president'])
  const similarity = new NameSimilarity(english.entities)
  const [header, ...rows] = [...csvRows(readFileSync(file, 'utf8'), ',')].map((row) =>
    'cells' in row ? row.cells : [],
  )
  const cell = (row: readonly string[], column: string): string => row[header?.indexOf(column) ?? -1] ?? ''
  return rows.map((row) => {
    const [schema, one, other] = [cell(row, 'schema'), cell(row, 'name1'), cell(row, 'name2')]
    const [a, b] = [nameParts(one, titles), nameParts(other, titles)]
    const score = schema === 'Person' ? similarity.persons(a, b) : similarity.organisations(a, b)
    return { schema, one, other, isMatch: cell(row, 'is_match') === 'true', score }
  })
}

function counted(rows: readonly Row[], least: number): string {
  const right = rows.filter(({ isMatch, score }) => isMatch && score >= least).length
  const wrong = rows.filter(({ isMatch, score }) => !isMatch && score >= least).length
  const missed = rows.filter(({ isMatch, score }) => isMatch && score < least).length
  const f1 = (200 * right) / (2 * right + wrong + missed)
  return `${least.toFixed(2)}  F1 ${f1.toFixed(1)}  right ${right}  false ${wrong}  missed ${missed}`
}

const [file, details] = process.argv.slice(2)
if (file === undefined) {
  console.error('tsx bench/name-pairs.ts FILE [--details]')
  process.exitCode = 2
} else {
  const rows = rowsOf(file)
  for (const least of [0.68, 0.72, threshold, 0.8, 0.84, 0.88]) console.log(counted(rows, least))
  if (details === '--details') {
    for (const { schema, one, other, isMatch, score } of rows) {
      if (score >= threshold !== isMatch)
        console.log(`${isMatch ? 'missed' : 'false '} ${score.toFixed(2)} ${schema}: ${one} | ${other}`)
    }
  }
}
