import { shortened } from '../words.ts'

/** One line of the brief: what kind of news it is, what it says, where it stands. */
export interface Row {
  readonly label: string
  readonly text: string
  /** Last on the line, so that it can be cut off by a program. */
  readonly evidence: string
}

/** How lines are laid out. */
export interface Layout {
  /** Characters a line. */
  readonly width: number
  /** Marks the label, where the terminal has colours. */
  readonly paint: (label: string) => string
}

/** The evidence column is as wide as most places need; what is longer takes room from its line's text. */
const usualEvidence = 14

/** Lays rows in three columns; what does not fit is cut from the text, never from the evidence. */
export function layRows(rows: readonly Row[], { width, paint }: Layout): string[] {
  const labelWidth = rows.reduce((most, { label }) => Math.max(most, label.length), 0)
  const column = Math.max(30, width - labelWidth - usualEvidence - 4)
  return rows.map(({ label, text, evidence }) => {
    const head = label === '' ? ' '.repeat(labelWidth) : paint(label) + ' '.repeat(labelWidth - label.length)
    if (evidence === '') return `${head}  ${shortened(text, width - labelWidth - 2)}`
    const room = Math.max(24, Math.min(column, width - labelWidth - [...evidence].length - 4))
    const body = shortened(text, room)
    return `${head}  ${body}${' '.repeat(Math.max(room, 0) - [...body].length)}  ${evidence}`
  })
}

/** The first rows of a kind, and a row that says how many more there are and how to see them. */
export function limited(rows: readonly Row[], limit: number, command: string): Row[] {
  const labelled = rows.map((row, i) => (i === 0 ? row : { ...row, label: '' }))
  if (rows.length <= limit) return labelled
  const more = rows.length - (limit - 1)
  return [...labelled.slice(0, limit - 1), { label: '', text: `… and ${more} more`, evidence: command }]
}
