import { fold } from '../text/fold.ts'
import { shortHash } from '../text/hash.ts'
import type { EntityType } from './record.ts'

/** An office that a list gives to a name: "foreign minister" of "Iraq". */
export interface ListedRole {
  readonly title: string
  /** The name of the organisation or place that it is an office of; `null` where the list says none. */
  readonly of: string | null
}

/** One person, organisation or place of a list: every spelling of it is one entity. */
export interface ListedName {
  /** The name that the entity goes by. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: EntityType
  readonly roles: readonly ListedRole[]
}

/** A person's own list of names. It outranks what the rules and models find; rulings on single places outrank it. */
export type NameList = readonly ListedName[]

/** A list without names. */
export const noNames: NameList = []

/** `by` of a name that was found because a list has it. */
export const listedRule = 'names/listed'

/** A spelling as spellings are compared: folded, with single spaces. */
export function spellingKey(spelling: string): string {
  return fold(spelling).replace(/ +/g, ' ').trim()
}

/** A list, asked for its spellings. Of two rows with one spelling it is the earlier one's. */
export class ListedNames {
  readonly rows: NameList
  readonly #rowOf = new Map<string, number>()

  constructor(rows: NameList) {
    this.rows = rows
    for (const [row, { name, aliases }] of rows.entries()) {
      for (const spelling of [name, ...aliases]) {
        const key = spellingKey(spelling)
        if (!this.#rowOf.has(key)) this.#rowOf.set(key, row)
      }
    }
  }

  /** The number of the row that has a spelling. */
  rowOf(spelling: string): number | undefined {
    return this.#rowOf.get(spellingKey(spelling))
  }
}

/** Tells one list from another, in what results are kept under; nothing where the list is empty. */
export function checksumOf(names: NameList): string | undefined {
  return names.length === 0 ? undefined : shortHash(`names ${JSON.stringify(names)}`)
}
