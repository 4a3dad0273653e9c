import { readFileSync } from 'node:fs'
import { fold } from '../src/text/fold.ts'

/** A sentence of the Universal Dependencies gold as one text, its words as columns. */
export interface GoldSentence {
  readonly doc: string
  readonly text: string
  readonly folded: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly tags: readonly string[]
}

interface Line {
  readonly doc: string
  readonly w: readonly string[]
  readonly u: readonly string[]
  readonly sp: readonly number[]
}

/** The sentences of a file of `gold/syntax`. */
export function goldSentences(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sentence(JSON.parse(line) as Line))
}

function sentence({ doc, w, u, sp }: Line): GoldSentence {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  w.forEach((word, i) => {
    starts.push(text.length)
    text += word
    ends.push(text.length)
    if (sp[i] !== 0) text += ' '
  })
  return { doc, text, folded: fold(text), starts, ends, tags: u }
}
