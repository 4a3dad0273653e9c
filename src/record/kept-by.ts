/**
 * A function that remembers, for each object, what it last made of it and of what was given beside it, as long as the
 * object is there. Everything is told apart by identity, so that a hit costs a look-up: what is given must never change
 * afterwards, and `make` must go by nothing else. Kept results outlive no object that they were made of first.
 */
export function keptBy<First extends object, Beside extends readonly unknown[], Value>(
  make: (first: First, ...beside: Beside) => Value,
): (first: First, ...beside: Beside) => Value {
  const kept = new WeakMap<First, { readonly beside: Beside; readonly value: Value }>()
  return (first, ...beside) => {
    const known = kept.get(first)
    if (known !== undefined && areSame(known.beside, beside)) return known.value
    const value = make(first, ...beside)
    kept.set(first, { beside, value })
    return value
  }
}

/**
 * A function that gives, for each object, the list that it gave last where the new one is equal item by item: so that
 * what was made of the old list is found again by its identity. `isEqual`: whether two items that are not one are equal
 * in all that is made of them.
 */
export function sameList<Item>(
  isEqual?: (one: Item, other: Item) => boolean,
): (of: object, list: readonly Item[]) => readonly Item[] {
  const kept = new WeakMap<object, readonly Item[]>()
  const are = (one: Item, other: Item | undefined): boolean =>
    one === other || (other !== undefined && isEqual?.(one, other) === true)
  return (of, list) => {
    const known = kept.get(of)
    if (known?.length === list.length && known.every((one, i) => are(one, list[i]))) return known
    kept.set(of, list)
    return list
  }
}

/** Whether two lists hold the same items in the same order. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** A function that remembers what it made of a list, by the identity of its items; of several lists that begin with one item it knows the last. */
export function keptByItems<Item extends object, Value>(
  make: (list: readonly Item[]) => Value,
): (list: readonly Item[]) => Value {
  const kept = new WeakMap<Item, { readonly list: readonly Item[]; readonly value: Value }>()
  return (list) => {
    const [first] = list
    const known = first === undefined ? undefined : kept.get(first)
    if (known !== undefined && areSame(known.list, list)) return known.value
    const value = make(list)
    if (first !== undefined) kept.set(first, { list: [...list], value })
    return value
  }
}

/** A symmetric question about two things that remembers its answers for as long as both are there. */
export function keptByPair<Item extends object, Value>(make: (a: Item, b: Item) => Value): (a: Item, b: Item) => Value {
  const kept = new WeakMap<Item, WeakMap<Item, { readonly value: Value }>>()
  return (a, b) => {
    const known = kept.get(a)?.get(b) ?? kept.get(b)?.get(a)
    if (known !== undefined) return known.value
    const value = make(a, b)
    const ofA = kept.get(a) ?? new WeakMap()
    kept.set(a, ofA.set(b, { value }))
    return value
  }
}

/** Asks somebody a question and gives the answer. */
export type Ask<Asked> = <Answer>(question: (asked: Asked) => Answer) => Answer

/**
 * A function that remembers what it made of something and what it asked for it, and gives it again where the same
 * questions have the same answers. `make` must go by its object and the answers only; lists are the same where their
 * items are.
 */
export function keptByAsking<First extends object, Asked, Value>(
  make: (first: First, ask: Ask<Asked>) => Value,
): (first: First, asked: Asked) => Value {
  const kept = new WeakMap<First, { readonly answers: readonly Answered<Asked>[]; readonly value: Value }>()
  return (first, asked) => {
    const known = kept.get(first)
    if (known?.answers.every(({ question, answer }) => isSame(question(asked), answer)) === true) return known.value
    const answers: Answered<Asked>[] = []
    const value = make(first, (question) => {
      const answer = question(asked)
      answers.push({ question, answer })
      return answer
    })
    kept.set(first, { answers, value })
    return value
  }
}

interface Answered<Asked> {
  readonly question: (asked: Asked) => unknown
  readonly answer: unknown
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && areSame(one, other))
}
