/** The lists of words by which wording is found: what may describe a name, and what keeps words at a distance. */
export type WordListName =
  | 'descriptive'
  | 'roles'
  | 'bodies'
  | 'heads'
  | 'endings'
  | 'demonym-endings'
  | 'not-descriptive'
  | 'distancing'
  | 'describing'
  | 'before-describing'
  | 'naming'

/** One list, in the order in which it stands in its file. It is the same for every outlet. */
export interface WordList {
  readonly name: WordListName
  /** Whether a person gave it in the place of the one that comes with Hearsay. */
  readonly own: boolean
  readonly words: readonly string[]
}

/** Lists of a person's own; each takes the place of the one of its name. */
export type OwnLists = readonly WordList[]

/** No list of a person's own. */
export const noOwnLists: OwnLists = []

/** All lists in their order, a person's own in the places of those that they replace. */
export function withOwn(lists: readonly WordList[], own: OwnLists): readonly WordList[] {
  const given = new Map(own.map((one) => [one.name, one]))
  return lists.map((one) => given.get(one.name) ?? one)
}

/** The lists that a person gave. */
export function ownOf(lists: readonly WordList[]): OwnLists {
  return lists.filter(({ own }) => own)
}

/** Whether two persons' lists say the same. */
export function sameLists(some: OwnLists, others: OwnLists): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
