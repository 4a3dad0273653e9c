import type { Agency } from '../../lexicon/layout-words.ts'
import type { Part } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** An agency as an article credits it, and where. */
export interface Credit {
  readonly agency: string
  readonly at: Span
}

/** Agencies by the words of their names and codes, joined by single spaces. */
export class AgencyNames {
  readonly #names = new Map<string, string>()
  readonly #mostWords: number

  constructor(agencies: readonly Agency[]) {
    for (const { name, codes } of agencies) {
      for (const code of codes) this.#names.set(plain(code), name)
    }
    this.#mostWords = Math.max(1, ...[...this.#names.keys()].map((name) => name.split(' ').length))
  }

  /** The agency that an outlet's name is one of; nothing for other outlets. */
  named(outlet: string | null): string | undefined {
    return outlet === null ? undefined : this.#names.get(plain(outlet))
  }

  /** The agencies that datelines and bylines of an article name; the longest name first, each word once. */
  creditsIn(tokens: Tokens, parts: readonly Part[]): Credit[] {
    const found: Credit[] = []
    for (const part of parts) {
      if (part.kind !== 'dateline' && part.kind !== 'byline') continue
      const end = tokens.from(part.end)
      for (let i = tokens.from(part.start); i < end; i++) {
        const credit = this.#at(tokens, i, end)
        if (credit === undefined) continue
        found.push({ agency: credit.agency, at: tokens.spanOf(i, credit.end) })
        i = credit.end - 1
      }
    }
    return found
  }

  #at(tokens: Tokens, i: number, end: number): { readonly agency: string; readonly end: number } | undefined {
    // Codes such as "ap" and "ana" are words too, and written in capitals where they are codes.
    if (!tokens.isCapitalised(i)) return undefined
    for (let last = Math.min(end, i + this.#mostWords); last > i; last--) {
      const { start, end: stop } = tokens.spanOf(i, last)
      const words = tokens.text.slice(start, stop)
      const agency = this.#names.get(plain(words))
      if (agency !== undefined && (words.length > 4 || words === words.toUpperCase())) return { agency, end: last }
    }
    return undefined
  }
}

function plain(words: string): string {
  return fold(words)
    .replace(/[\s-]+/g, ' ')
    .trim()
}
