/** The universal parts of speech (Universal Dependencies, version 2), in the order of their names. */
export const universalTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type UniversalTag = (typeof universalTags)[number]

/** The part of speech of every token of one article, in the order of its tokens. */
export class Tags {
  /** A number a token: its place in `universalTags`. */
  readonly tags: Uint8Array

  constructor(tags: Uint8Array) {
    this.tags = tags
  }

  /** The tag of a token; `X` outside the text. */
  at(i: number): UniversalTag {
    return universalTags[this.tags[i] ?? universalTags.length] ?? 'X'
  }

  /** Whether a token has one of the tags given. */
  is(i: number, ...wanted: readonly UniversalTag[]): boolean {
    return wanted.includes(this.at(i))
  }
}
