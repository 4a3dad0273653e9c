import type { StatementWords } from './words.ts'

/** What a word does at one place of one rule, as bits; beside the tags, which all rules ask for. */
export const Hint = {
  /** Leads to an occasion: "in an interview". */
  venueOpener: 1,
  /** An occasion or a medium that "on" leads to: "on a call", "on his blog". */
  onVenue: 2,
  /** After a comma it shows that the outlet speaks again. */
  aside: 4,
  /** The same after a content that is no clause. */
  asideOfPhrase: 8,
  /** A preposition that goes on with a noun phrase. */
  innerPreposition: 16,
  /** Before a number: "about", "nearly". */
  approximator: 32,
  /** Counts like a number: "half", "all". */
  quantity: 64,
  timeUnit: 128,
  /** "after" and "before". */
  sequence: 256,
  /** What a medium does with the words of others: "read out", "broadcast". */
  passesOn: 512,
  /** Says how large a figure is: "puts the number at". */
  estimates: 1024,
  /** The same with the figure next to it: "counts three dead". */
  counts: 2048,
  /** Sums up the sentence before it: "the first sign of", "a move that". */
  summary: 4096,
  /** Before such a word: "first", "latest". */
  rank: 8192,
  /** A common noun for a medium: "the daily". */
  medium: 16384,
  /** A preposition that says neither where nor of what something is told: "as", "by". */
  noAdjunct: 32768,
  /** A role that stands before a name: "spokesman Odd Berg". */
  role: 65536,
  /** A pronoun that stands for people only. */
  person: 131072,
  /** Leads from a judgement to its reason: "blamed on", "criticised for". */
  reason: 262144,
  /** Participles of what is told of somebody: "is said to", "was expected to". */
  raised: 524288,
  /** Before "on Monday": "late", "early", "earlier". */
  timeLead: 1048576,
  /** Behind a unit of time: "two days later". */
  distance: 2097152,
  /** Capitalised it is part of a title, not a time: "The Morning Hour". */
  dayPart: 4194304,
  /** A body to which one speaks inside its walls: "in parliament", "in court". */
  assembly: 8388608,
  /** A means of speaking that "by" or "over" leads to: "by telephone". */
  byMeans: 16777216,
  /** A participle that opens an opening: "Speaking at a rally", "Writing in the Times". */
  speaking: 33554432,
  /** Participles with "of" or "for": "is accused of", "was criticised for". */
  charged: 67108864,
  /** What is rejected is said by somebody: "rejected claims that". */
  allegation: 134217728,
  /** After "…, Lind said," it goes on with what is told, not with the telling: "until", "which". */
  resumes: 268435456,
  /** What follows from an announcement, in the outlet's words: "sparking protests". */
  reaction: 536870912,
} as const

/** The hints of a language by the folded word. */
export function hintsOf(words: StatementWords): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (list: readonly string[], bit: number): void => {
    for (const word of list) found.set(word, (found.get(word) ?? 0) | bit)
  }
  for (const [name, bit] of Object.entries(Hint)) {
    const isVerb = bit === Hint.estimates || bit === Hint.counts || bit === Hint.passesOn
    const list = words.hints[name as keyof typeof Hint]
    add(isVerb ? list.flatMap((base) => finiteForms(words, base)) : list, bit)
  }
  return found
}

function finiteForms(words: StatementWords, verb: string): string[] {
  const { base, third, past, participle } = words.formsOf(verb)
  return [base, third, past, participle]
}
