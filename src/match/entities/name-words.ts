import { fold } from '../../text/fold.ts'
import { skeleton } from './skeleton.ts'

/** A name as it is compared: its folded words without articles, particles and titles. */
export interface NameParts {
  /** Folded words, apostrophes out, split at hyphens; al-/el- and the like left out, "abdul" joined to its name. */
  readonly words: readonly string[]
  readonly skeletons: readonly string[]
  /** All words in one, for "Press TV" and "presstv". */
  readonly joined: string
  /** The words as a key. */
  readonly key: string
}

const particles: ReadonlySet<string> = new Set(
  'al el ul ad as ar an ash az bin ben ibn bint abu abou abo van von de der den of and the for'.split(' '),
)
/** Several initials, which are compared without their full stops. */
const initials = /^\p{L}\.(?:\p{L}\.)*\p{L}\.?$/u
const servant = /^abd(?:[aeou]l)?$/

/** Takes a name apart for comparing; `titles` are folded words that are no part of a name ("mr", "gen."). */
export function nameParts(name: string, titles: ReadonlySet<string>): NameParts {
  const all = fold(name)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}\p{M}.]+/u)
    .map((word) => (initials.test(word) ? word.replaceAll('.', '') : word.length > 2 ? word.replace(/\.$/, '') : word))
    .filter((word) => word !== '' && word !== '.' && !titles.has(word))
  const joined = joinServants(all)
  const bare = joined.filter((word, i) => !particles.has(word) || (joined.length === 1 && i === 0))
  const words = bare.length > 0 ? bare : joined
  return { words, skeletons: words.map(skeleton), joined: words.join(''), key: words.join(' ') }
}

/** "Abdel Wareth", "Abdul-Wareth", "Abd al-Wareth" are one word each. */
function joinServants(words: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (!servant.test(word) || i + 1 >= words.length) {
      found.push(word)
      continue
    }
    const next = words[i + 1] ?? ''
    const skip = (next === 'al' || next === 'el') && i + 2 < words.length
    found.push(`abd${skip ? words[i + 2] : next}`)
    i += skip ? 2 : 1
  }
  return found
}
