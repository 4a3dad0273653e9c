import { fold } from '../../text/fold.ts'

/** Words without case, accents of type and punctuation, to see whether two readings have the same. */
export function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
