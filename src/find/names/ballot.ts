import type { EntityType } from '../../record/record.ts'

/** What speaks for each type of a name, added up over all its places, and the rule that spoke loudest. */
export class Ballot {
  person = 0
  organisation = 0
  place = 0
  by = 'default'
  #loudest = 0

  add(type: EntityType, weight: number, by: string): void {
    this[type] += weight
    if (weight <= this.#loudest) return
    this.#loudest = weight
    this.by = by
  }

  /** Whether it is an organisation by more than one weak sign. */
  isOrganisation(): boolean {
    return this.organisation >= 3 && this.winner() === 'organisation'
  }

  /** Gives a name that nothing speaks for the type that is likeliest in news: a person. */
  settle(): void {
    if (this.winner() === undefined) this.add('person', 0.1, 'default')
  }

  /** The type with the most weight; of equal ones person before organisation before place. `undefined` without a vote. */
  winner(): EntityType | undefined {
    const best = Math.max(this.person, this.organisation, this.place)
    if (best <= 0) return undefined
    if (this.person === best) return 'person'
    return this.organisation === best ? 'organisation' : 'place'
  }

  /** By how many votes the winner leads, whole and at most 7. */
  margin(): number {
    const [first = 0, second = 0] = [this.person, this.organisation, this.place].sort((a, b) => b - a)
    return Math.min(7, Math.floor(first - second))
  }
}
