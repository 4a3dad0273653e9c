import { groupsIn } from './groups.ts'
import type { Dated } from './likeness.ts'

/** What regrouping asks of a collection. Articles are the same object whenever they are the same article. */
export interface Surroundings<One extends Dated> {
  /** For each of some articles, in their order, all others that are alike enough to be joined with it. */
  linked(some: readonly One[]): Promise<readonly (readonly One[])[]>
  /** The group in which an article was before, itself among them. */
  group(one: One): Promise<readonly One[]>
  /** The order of articles, which depends on nothing else. */
  compare(a: One, b: One): number
}

/** So many groups are first put together with each of those linked with them by itself, which mostly shows that nothing changes. */
const few = 4
/** Rounds after which all that has been looked at is looked at together, which surely comes to an end. */
const freeRounds = 8

/**
 * Puts articles that are in no group into a collection that is grouped by average link, and gives the groups that are
 * not as they were. What comes out is to the bit what grouping all articles anew gives.
 *
 * Why so few need be looked at: where no two groups of a collection have parts that would have been joined with each
 * other before these parts were joined with their own, each group is what average link makes of its articles alone,
 * and whether two groups have such parts shows by grouping these two together. So the articles are grouped with the
 * groups that hold an article linked with one of them; each group that comes out otherwise is then grouped with all
 * that are linked with it, until no group that was not looked at can change.
 */
export async function regrouped<One extends Dated>(
  loose: readonly One[],
  around: Surroundings<One>,
): Promise<readonly (readonly One[])[]> {
  const state = new Regrouping(around)
  for (const one of loose) state.put([one])
  let open = new Set(loose.map((one) => state.known(one)))
  for (let round = 1; open.size > 0; round++) {
    const looked = await state.withLinked(open)
    if (open.size <= few && state.isSettled(open)) break
    const changed = state.groupAnew(looked)
    await state.learnLinks(changed)
    open = new Set(changed.filter((group) => state.leadsOut(group, looked)))
    if (round >= freeRounds && open.size > 0) open = new Set(state.made)
  }
  return [...state.made]
}

type Group<One> = readonly One[]

class Regrouping<One extends Dated> {
  /** Groups that are not as they were. */
  readonly made = new Set<Group<One>>()
  readonly #around: Surroundings<One>
  readonly #groups = new Map<One, Group<One>>()
  readonly #links = new Map<One, readonly One[]>()

  constructor(around: Surroundings<One>) {
    this.#around = around
  }

  put(group: Group<One>): void {
    for (const one of group) {
      const old = this.#groups.get(one)
      if (old !== undefined) this.made.delete(old)
      this.#groups.set(one, group)
    }
    this.made.add(group)
  }

  known(one: One): Group<One> {
    return this.#groups.get(one) ?? [one]
  }

  async #groupOf(one: One): Promise<Group<One>> {
    const known = this.#groups.get(one)
    if (known !== undefined) return known
    const group = await this.#around.group(one)
    for (const member of group) this.#groups.set(member, group)
    return group
  }

  async learnLinks(groups: Iterable<Group<One>>): Promise<void> {
    const asked = [...groups].flatMap((group) => group.filter((one) => !this.#links.has(one)))
    for (const [i, links] of (await this.#around.linked(asked)).entries()) {
      const one = asked[i]
      if (one !== undefined) this.#links.set(one, links)
    }
  }

  /** The articles of some groups and of all that are linked with them. */
  async withLinked(open: ReadonlySet<Group<One>>): Promise<ReadonlySet<One>> {
    await this.learnLinks(open)
    const found = new Set([...open].flat())
    for (const one of [...found]) {
      for (const other of this.#links.get(one) ?? []) {
        if (!found.has(other)) for (const each of await this.#groupOf(other)) found.add(each)
      }
    }
    return found
  }

  /** Whether groups come out as they are beside each of those linked with them. Their links are known. */
  isSettled(open: ReadonlySet<Group<One>>): boolean {
    for (const group of open) {
      const linked = new Set(group.flatMap((one) => (this.#links.get(one) ?? []).map((other) => this.known(other))))
      linked.delete(group)
      for (const other of linked) {
        if (this.#grouped([...group, ...other]).some((found) => !this.#isThere(found))) return false
      }
    }
    return true
  }

  #grouped(articles: readonly One[]): Group<One>[] {
    const sorted = [...articles].sort((a, b) => this.#around.compare(a, b))
    return groupsIn(sorted).map((places) => places.flatMap((place) => sorted[place] ?? []))
  }

  /** Groups articles anew; gives the groups that were not there before. */
  groupAnew(looked: ReadonlySet<One>): Group<One>[] {
    const changed = this.#grouped([...looked]).filter((group) => !this.#isThere(group))
    for (const group of changed) this.put(group)
    return changed
  }

  #isThere(group: Group<One>): boolean {
    const [first] = group
    const known = first === undefined ? undefined : this.#groups.get(first)
    return known?.length === group.length && group.every((one) => this.#groups.get(one) === known)
  }

  /** Whether a group is linked with an article that was not looked at. */
  leadsOut(group: Group<One>, looked: ReadonlySet<One>): boolean {
    return group.some((one) => this.#links.get(one)?.some((other) => !looked.has(other)))
  }
}
