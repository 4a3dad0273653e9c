/** A span found in a record, with the article that it belongs to and the path of fields that leads to it. */
export interface PlacedSpan {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly path: string
}

/** Every span in a record, however deep; spans without an article of their own belong to the finding that holds them. */
export function spansIn(record: object): PlacedSpan[] {
  const found: PlacedSpan[] = []
  visit(record, '', '', found)
  return found
}

function visit(value: unknown, article: string, path: string, found: PlacedSpan[]): void {
  if (typeof value !== 'object' || value === null) return
  const fields = value as Readonly<Record<string, unknown>>
  const own = articleOf(fields, path) ?? article
  const { start, end } = fields
  if (typeof start === 'number' && typeof end === 'number') found.push({ article: own, start, end, path })
  // The spans of an edit belong to the passages beside it, where they do not name their articles.
  if ('edits' in fields && 'a' in fields) {
    visitEdits(fields, path, found)
    return
  }
  for (const [name, each] of Object.entries(fields)) visit(each, own, `${path}.${name}`, found)
}

function visitEdits(fields: Readonly<Record<string, unknown>>, path: string, found: PlacedSpan[]): void {
  const { a, b, edits } = fields as {
    a: { article: string }
    b: { article: string }
    edits: { a: unknown; b: unknown }[]
  }
  visit(a, '', `${path}.a`, found)
  visit(b, '', `${path}.b`, found)
  for (const edit of edits) {
    visit(edit.a, a.article, `${path}.edits.a`, found)
    visit(edit.b, b.article, `${path}.edits.b`, found)
  }
}

function articleOf(fields: Readonly<Record<string, unknown>>, path: string): string | undefined {
  if (typeof fields['article'] === 'string') return fields['article']
  return /^\.articles\.\d+$/.test(path) && typeof fields['id'] === 'string' ? fields['id'] : undefined
}
