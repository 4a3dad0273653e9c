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

/** Lays rows in three columns; what does not fit is cut from the text, never from the evidence. */
export function layRows(rows: readonly Row[], { width, paint }: Layout): string[] {
  const labelWidth = rows.reduce((most, { label }) => Math.max(most, label.length), 0)
  const evidenceWidth = rows.reduce((most, { evidence }) => Math.max(most, [...evidence].length), 0)
  const textWidth = Math.max(30, width - labelWidth - Math.min(evidenceWidth, Math.floor(width / 3)) - 4)
  return rows.map(({ label, text, evidence }) => {
    const head = label === '' ? ' '.repeat(labelWidth) : paint(label) + ' '.repeat(labelWidth - label.length)
    const body = shortened(text, textWidth)
    if (evidence === '') return `${head}  ${body}`
    return `${head}  ${body}${' '.repeat(textWidth - [...body].length)}  ${evidence}`
  })
}

/** The first rows of a kind, and a row that says how many more there are and how to see them. */
export function limited(rows: readonly Row[], limit: number, command: string): Row[] {
  const labelled = rows.map((row, i) => (i === 0 ? row : { ...row, label: '' }))
  if (rows.length <= limit) return labelled
  const more = rows.length - (limit - 1)
  return [...labelled.slice(0, limit - 1), { label: '', text: `… and ${more} more`, evidence: command }]
}
