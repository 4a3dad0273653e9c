import { fold } from '../../text/fold.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** The sign in a phrase that stands for a few words. */
const gap = '…'
/** Words that the sign stands for at most. */
const mostBetween = 4

/** Phrases to be found in token order: words, a sign for one to four words. */
export class PhraseTable {
  /** By their first word; the longer ones first. */
  readonly #phrases = new Map<string, (readonly string[])[]>()

  constructor(phrases: readonly string[]) {
    // A compound may be one token or three.
    const parted = phrases.map(fold).flatMap((one) => [one.split(/\s+/), one.split(/\s+|(-)/).filter((word) => word)])
    for (const phrase of parted.sort((a, b) => b.length - a.length)) {
      const [first] = phrase
      if (first === undefined || first === gap) continue
      const list = this.#phrases.get(first)
      if (list === undefined) this.#phrases.set(first, [phrase])
      else list.push(phrase)
    }
  }

  /** The token after a phrase that begins at token `i`; nothing where none does. Within one sentence. */
  endOf(tokens: Tokens, i: number): number | undefined {
    for (const phrase of this.#phrases.get(tokens.lower(i)) ?? []) {
      const end = after(tokens, i + 1, phrase, 1)
      if (end !== undefined && tokens.sentenceOf[end - 1] === tokens.sentenceOf[i]) return end
    }
    return undefined
  }
}

function after(tokens: Tokens, i: number, phrase: readonly string[], from: number): number | undefined {
  const word = phrase[from]
  if (word === undefined) return i
  if (word !== gap) return tokens.lower(i) === word ? after(tokens, i + 1, phrase, from + 1) : undefined
  for (let between = 1; between <= mostBetween; between++) {
    if (tokens.kinds[i + between - 1] === TokenKind.punctuation) return undefined
    const end = after(tokens, i + between, phrase, from + 1)
    if (end !== undefined) return end
  }
  return undefined
}
