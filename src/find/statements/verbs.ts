import type { Inflected } from '../../lexicon/statement-words.ts'
import type { StatementKind } from '../../record/record.ts'
import type { StatementWords } from './words.ts'

/** What may be a verb's content, as bits. */
export const Frame = {
  clause: 1,
  front: 2,
  invert: 4,
  object: 8,
  infinitive: 16,
  hearer: 32,
  quote: 64,
  marked: 128,
  written: 256,
} as const

/** The form in which a verb stands, as bits: "said" is past and participle. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const

/** One way in which a verb attributes. */
export interface Reading {
  readonly kind: StatementKind
  readonly frames: number
}

/** A verb that attributes. */
export interface CueVerb {
  readonly lemma: string
  /** What it does without a particle; frames 0 where it does nothing. */
  readonly bare: Reading
  /** The kind of each frame, where the frames of one verb differ ("reiterated that", "reiterated its demand"). */
  readonly kinds: ReadonlyMap<number, StatementKind>
  readonly withParticle: ReadonlyMap<string, Reading>
}

/** A word that may be a form of a verb that attributes. */
export interface CueForm {
  readonly verb: CueVerb
  readonly forms: number
}

const frameNames = Object.entries(Frame)

/** All forms of all verbs that attribute, by the folded word. */
export function cueForms(words: StatementWords): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const verb of cueVerbs(words).values()) {
    for (const [word, bit] of bitsOf(words.formsOf(verb.lemma))) {
      const known = forms.get(word)
      // A word that is a form of two verbs ("found", "saw") stays with the verb listed first.
      if (known === undefined) forms.set(word, { verb, forms: bit })
      else if (known.verb === verb) forms.set(word, { verb, forms: known.forms | bit })
    }
  }
  return forms
}

function bitsOf(forms: Inflected): (readonly [string, number])[] {
  return [
    [forms.base, Form.base],
    [forms.third, Form.third],
    [forms.past, Form.past],
    [forms.participle, Form.participle],
    [forms.ing, Form.ing],
  ]
}

function cueVerbs(words: StatementWords): Map<string, CueVerb> {
  const found = new Map<string, CueVerb>()
  for (const { kind, frames, verbs, after } of words.verbs) {
    const bits = frameBits(frames)
    for (const lemma of verbs.trim().split(/\s+/)) {
      const verb = found.get(lemma) ?? nothingYet(lemma)
      found.set(lemma, after === undefined ? withBare(verb, kind, bits) : withAfter(verb, kind, bits, after))
    }
  }
  return found
}

function nothingYet(lemma: string): CueVerb {
  return { lemma, bare: { kind: 'speech', frames: 0 }, kinds: new Map(), withParticle: new Map() }
}

function withBare(verb: CueVerb, kind: string, bits: number): CueVerb {
  const kinds = new Map(verb.kinds)
  for (const [, bit] of frameNames) if ((bits & bit) !== 0 && !kinds.has(bit)) kinds.set(bit, kind as StatementKind)
  const first = verb.bare.frames === 0
  const bare = { kind: first ? (kind as StatementKind) : verb.bare.kind, frames: verb.bare.frames | bits }
  return { ...verb, bare, kinds }
}

function withAfter(verb: CueVerb, kind: string, bits: number, after: string): CueVerb {
  const withParticle = new Map(verb.withParticle)
  for (const particle of after.split(' ')) {
    if (!withParticle.has(particle)) withParticle.set(particle, { kind: kind as StatementKind, frames: bits })
  }
  return { ...verb, withParticle }
}

function frameBits(frames: string): number {
  const names = new Set(frames.split(' '))
  return frameNames.reduce((bits, [name, bit]) => (names.has(name) ? bits | bit : bits), 0)
}
