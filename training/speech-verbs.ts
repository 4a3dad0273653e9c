import type { Place } from './places.ts'

const verbs =
  `say tell add note state announce claim argue insist explain write tweet warn report declare acknowledge admit contend assert suggest
stress emphasize reply respond ask comment continue conclude describe deny accuse call urge predict testify reveal disclose recall remark observe
point promise vow pledge allege maintain confirm caution complain concede joke quip`.split(/\s+/)

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
}

/** The forms of verbs of saying, and "according". */
const forms: ReadonlySet<string> = new Set(['according', ...verbs.flatMap(formsOf)])

/** Whether a cue has a verb of saying: the part of the gold that the record calls statements. */
export function isSpeech(text: string, cue: readonly Place[]): boolean {
  return cue.some(([start, end]) =>
    (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => forms.has(word)),
  )
}

function formsOf(verb: string): string[] {
  const endsInY = /[^aeiou]y$/.test(verb)
  const stem = endsInY ? `${verb.slice(0, -1)}i` : verb
  const short = verb.replace(/e$/, '')
  const doubled = verb === 'admit' || verb === 'quip' ? `${verb}${verb.slice(-1)}` : short
  const third = endsInY || /(?:s|sh|ch|x|z)$/.test(verb) ? `${stem}es` : `${stem}s`
  const past = irregular[verb] ?? [endsInY ? `${stem}ed` : `${doubled}ed`]
  return [verb, third, `${doubled}ing`, ...past]
}
