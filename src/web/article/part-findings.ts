import type { Novelty, Reuse, Statement } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleIndex } from '../story/article-index.ts'
import { partIndexAt } from '../story/numbered-part.ts'

/** What the margin of one part of an article tells. */
export interface PartFindings {
  /** Statements that begin in it, in the order of the text. */
  readonly statements: readonly Statement[]
  /** Passages of it that stand in earlier articles, stock ones left out. */
  readonly known: readonly Reuse[]
  /** Whether every sentence of it is a stock passage. */
  readonly stock: boolean
}

const nothing: PartFindings = { statements: [], known: [], stock: false }

/** Sorts an article's findings by part; gives what each part has, by its index. */
export function partFindings(one: ArticleIndex): (index: number) => PartFindings {
  const statements = byPart(one, one.statements, ({ content }) => content[0])
  const known = byPart(
    one,
    one.known.filter((reuse) => !reuse.stock),
    ({ b }) => b,
  )
  const novelty = byPart(one, one.novelty, (sentence) => sentence)
  return (index) => {
    const sentences = novelty.get(index) ?? []
    const found = { statements: statements.get(index) ?? [], known: known.get(index) ?? [], stock: isStock(sentences) }
    return found.statements.length + found.known.length === 0 && !found.stock ? nothing : found
  }
}

function isStock(sentences: readonly Novelty[]): boolean {
  return sentences.length > 0 && sentences.every(({ state }) => state === 'stock')
}

function byPart<One>(
  { parts }: ArticleIndex,
  things: readonly One[],
  where: (one: One) => Pick<Span, 'start'>,
): ReadonlyMap<number, readonly One[]> {
  const found = new Map<number, One[]>()
  for (const one of things) {
    const index = partIndexAt(parts, where(one).start)
    const list = found.get(index)
    if (list === undefined) found.set(index, [one])
    else list.push(one)
  }
  return found
}
