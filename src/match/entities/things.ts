import type { Knowledge } from './knowledge.ts'
import { isNoun, isOwnNoun } from './owners.ts'
import type { Party } from './party.ts'
import type { RoleReader } from './role-phrases.ts'
import type { Sheet } from './sheet.ts'

/** A description that stands for an organisation: "the union", "the authority". */
export interface Thing {
  readonly first: number
  readonly end: number
  readonly organisation: Party
}

/** How many parts (paragraphs) a description may stand after the last word of its organisation. */
const reach = 4

/**
 * Finds "the union", "the company" where just one organisation that the article has named so far goes by the noun
 * and stands not far before. Where several do it stays open.
 */
export function thingsIn(reader: RoleReader, knowledge: Pick<Knowledge, 'goesBy'>): Thing[] {
  const { sheet } = reader
  const found: Thing[] = []
  const spoken = new Spoken(sheet)
  for (let i = 1; i < sheet.tokens.count; i++) {
    spoken.advance(i)
    const noun = reader.lower(i)
    if (reader.lower(i - 1) !== 'the' || !isNoun(noun) || sheet.tokens.isCapitalised(i)) continue
    const next = reader.lower(i + 1)
    // "The daily Ostra Times" is another's description.
    if (next === 'of' || isNoun(next) || sheet.tokens.isCapitalised(i + 1)) continue
    const organisation = spoken.sole(noun, i, knowledge)
    if (organisation !== undefined) found.push({ first: i - 1, end: i + 1, organisation })
  }
  return found
}

/** The organisations named so far, each with the part in which it was spoken of last. */
class Spoken {
  readonly #sheet: Sheet
  readonly #last = new Map<Party, number>()
  #next = 0

  constructor(sheet: Sheet) {
    this.#sheet = sheet
  }

  /** Takes in the names that end at or before token `i`. */
  advance(i: number): void {
    for (let name = this.#sheet.names[this.#next]; name !== undefined && name.end <= i; ) {
      if (name.entity.type === 'organisation') this.#last.set(name.entity, this.#part(name.first))
      name = this.#sheet.names[++this.#next]
    }
  }

  sole(noun: string, i: number, knowledge: Pick<Knowledge, 'goesBy'>): Party | undefined {
    const [organisation, ...others] = [...this.#last.keys()].filter((one) => knowledge.goesBy(one, noun))
    if (organisation === undefined || others.length > 0) return undefined
    const distance = this.#part(i) - (this.#last.get(organisation) ?? 0)
    if (distance > reach && !isOwnNoun(organisation, noun)) return undefined
    this.#last.set(organisation, this.#part(i))
    return organisation
  }

  #part(i: number): number {
    return this.#sheet.tokens.paragraphOf[i] ?? 0
  }
}
