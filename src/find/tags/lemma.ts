import type { UniversalTag } from '../../record/tags.ts'

/** What a language tells the lemmatiser; all words folded. */
export interface VerbForms {
  /** An irregular form to its base form: "told" to "tell". */
  readonly irregular: ReadonlyMap<string, string>
  /** Base forms that double their last letter before an ending: "stop", "refer". */
  readonly doubling: ReadonlySet<string>
  /** Base forms that end in a silent "e" where their endings would not tell: "score", "hope". */
  readonly silent: ReadonlySet<string>
}

/**
 * The base form of a folded word by its tag: verbs by a table of irregular forms and by their endings, nouns without
 * the ending of the plural, all other words as they are. Endings alone cannot tell every silent "e" ("hoping" from
 * "hop"); where the rules waver they are at least steady: one form always has one base form.
 */
export function lemmaOf(word: string, tag: UniversalTag, forms: VerbForms): string {
  if (tag === 'NOUN') return singular(word)
  if (tag !== 'VERB' && tag !== 'AUX') return word
  return forms.irregular.get(word) ?? regular(word, forms)
}

function regular(word: string, forms: VerbForms): string {
  if (word.length > 4 && word.endsWith('ing')) return base(word.slice(0, -3), forms)
  if (word.length > 3 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && word.endsWith('eed')) return word.slice(0, -1)
  if (word.length > 3 && word.endsWith('ed')) return base(word.slice(0, -2), forms)
  return singular(word)
}

/** The base form behind a stem that lost "-ed" or "-ing". */
function base(stem: string, { doubling, silent }: VerbForms): string {
  if (silent.has(`${stem}e`) || !/[aeiouy]/.test(stem)) return `${stem}e`
  if (stem.at(-1) === stem.at(-2)) return doubling.has(stem.slice(0, -1)) ? stem.slice(0, -1) : stem
  return losesE.test(stem) && !keepsBare.test(stem) ? `${stem}e` : stem
}

/** Stems that had a silent "e": "caus", "argu", "forc", "believ", "handl", "compar", "describ", "announc", "urg". */
const losesE = /(?:[uvz]|[^aeiou]l|[nraeiou]c|[aeiourd]g|[aeioulnrp]s|[aeiou][bdklmnprt])$/

/** Stems that look like those and had none: two vowels before the consonant ("reveal"), unstressed endings ("offer", "mention"). */
const keepsBare = /(?:[aeo][aeiou][bdgklmnprt]|[^aeiou]i[eo]n|ui[lt]|[eo][nrlt]|[^dlrt]it|[^sv]it|[bdg]ut|[aw]l|il)$/

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
