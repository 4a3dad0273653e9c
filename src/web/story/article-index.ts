import type { Article, DateMention, Entity, Figure, Mention, Novelty, Reuse, Statement } from '../../record/record.ts'
import type { NumberedPart } from './numbered-part.ts'

/** One article with everything that the record says of it, each list in the order of the text. */
export interface ArticleIndex {
  readonly article: Article
  /** Its element id. */
  readonly anchor: string
  readonly parts: readonly NumberedPart[]
  /** Outlet, or file name where no outlet is known; it may hold anything. */
  readonly outlet: string
  /** "14 March 2023", "between 13 and 19 December 2021"; told apart by a letter where an outlet has several. */
  readonly date: string
  /** "14 Mar", "13–19 Dec 2021" */
  readonly shortDate: string
  /** The words of its title, or what came with it, or its file name. */
  readonly title: string
  readonly statements: readonly Statement[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly names: readonly (Mention & { readonly entity: Entity })[]
  readonly novelty: readonly Novelty[]
  /** Passages that an earlier article has too; this article's words are their `b`. */
  readonly known: readonly Reuse[]
}
