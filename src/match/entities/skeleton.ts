/** Spelling classes of romanised names, applied in this order: "Soleimani" and "Suleymani" come out alike. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'ai'],
  [/ou|oo/g, 'u'],
  [/ee|ei|ey|y/g, 'i'],
  [/ai|ay/g, 'i'],
  [/kh/g, 'x'],
  [/q|ck|c(?=[aouklr])/g, 'k'],
  [/dh|dz|zh|th/g, 'z'],
  [/gh/g, 'g'],
  [/sch|sh|ch/g, 's'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/j/g, 'g'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
]

const kept = new Map<string, string>()
/** Beyond so many different words the kept skeletons are thrown away, so that memory stays bounded. */
const mostKept = 50_000

/**
 * What is left of a romanised name's word when the spelling of vowels and kindred consonants is taken away
 * (Freeman et al. 2006 use the same idea); the word itself where nothing would be left. Words are folded.
 */
export function skeleton(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const bones = classed(word).replace(/[aeiouh]/g, '') || word
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, bones)
  return bones
}

/** A word with kindred spellings as one, vowels and all: "Kadhimi" and "Kazemi" come out the same, "Olga" and "Oleg" do not. */
export const sounds = (word: string): string => classed(word).replace(/h/g, '').replace(/e/g, 'i').replace(/o/g, 'u')

function classed(word: string): string {
  let found = /^abd(?:[aeou]l)?$/.test(word) ? 'abd' : word
  for (const [from, to] of classes) found = found.replace(from, to)
  return found
}
