import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keysPerToken, tagFeatures } from '../src/find/tags/features.ts'
import { Tagger } from '../src/find/tags/tagger.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChainSettings, trainChain } from './chain-trainer.ts'
import { type GoldSentence, goldSentences } from './gold-syntax.ts'
import { beside, trainingOptions } from './options.ts'
import { compact } from './sequences.ts'
import { type Hits, onGoldWords, onOwnTokens, speed } from './tag-scores.ts'
import { tagSequences } from './tag-sequences.ts'

/** Trains the model of universal tags: `npx tsx training/tags.ts [--gold DIR] [--out DIR] [--terms free]`. */
const tableBits = 20
const cut = 6
const settings: ChainSettings = { epochs: 6, rate: 0.15, sparsity: 0.002, dropout: 0.1, seed: 7 }
const least = 0.11

/** Genres of GUM whose texts are CC BY; the others are CC BY-NC-SA, or unclear (court). */
const freeGenres = new Set(['news', 'interview', 'bio', 'voyage', 'textbook', 'vlog', 'speech'])

const { gold, out, terms } = trainingOptions()
const sentencesOf = (name: string): GoldSentence[] => goldSentences(join(gold, 'syntax', `${name}.jsonl`))
const genreOf = ({ doc }: GoldSentence): string => doc.split('_')[1] ?? ''

const gum = sentencesOf('en-gum-train')
const train = [...sentencesOf('en-ewt-train'), ...gum.filter((one) => terms === 'all' || freeGenres.has(genreOf(one)))]
const data = compact(tagSequences(train), tableBits, cut)
const watch = (epoch: number, loss: number): void => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`)
const trained = trainChain(data, { ...settings, watch })
const top = trained.weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
const bytes = writeModel(
  { kind: ModelKind.chain, ...tagFeatures, labels: data.labels, bits: tableBits, rows: data.rows, ...trained },
  { scale: Scale.squareRoot, top, least },
)
const tagger = new Tagger(bytes)
const gumDev = sentencesOf('en-gum-dev')
const scores = [
  scoreLine('EWT dev', sentencesOf('en-ewt-dev')),
  scoreLine('GUM dev', gumDev),
  scoreLine(
    'GUM dev, news only',
    gumDev.filter((one) => genreOf(one) === 'news'),
  ),
]
console.log(scores.join('\n'))
console.log(`${bytes.length} bytes, ${Math.round(speed(tagger, gumDev, 20))} tokens a second`)
writeFileSync(join(out, 'tags-en.bin'), bytes)
if (terms === 'all') writeFileSync(beside('tags.md'), card())

function percent({ right, of }: Hits): string {
  return ((100 * right) / of).toFixed(2)
}

function scoreLine(name: string, sentences: readonly GoldSentence[]): string {
  const words = onGoldWords(tagger, sentences)
  const own = onOwnTokens(tagger, sentences)
  const agreeing = percent({ right: own.of, of: own.words })
  return `| ${name} | ${words.of} | ${percent(words)} | ${percent(own)} | ${agreeing} |`
}

function card(): string {
  return `# The model of universal tags: models/tags-en.bin

Made by \`npx tsx training/tags.ts\`; the same data give the same bytes. Read by \`src/find/tags/\`.

| | |
| --- | --- |
| what it does | one of ${data.labels.length} universal parts of speech for every token |
| kind | linear chain (conditional random field), ${keysPerToken} hashed features a token, first-order transitions |
| trained on | Universal Dependencies 2.16: English EWT train and English GUM train, ${train.length} sentences, ${data.gold.length} words |
| terms of the data | EWT is CC BY-SA 4.0. GUM is mixed: its genres news, interview, bio, voyage, textbook, vlog and speech are CC BY, the others CC BY-NC-SA, the court part unclear. \`--terms free\` trains on EWT and the CC BY genres only |
| settings | 2^${tableBits} rows, features seen ${cut} times or more, ${settings.epochs} epochs of AdaGrad, rate ${settings.rate}, L1 ${settings.sparsity}, feature dropout ${settings.dropout}, seed ${settings.seed}; weights below ${least} left out, the others one byte each on a square-root scale |
| size | ${bytes.length} bytes |

## Scores
Words with the right tag, in percent. "Own tokens" are those that this program cuts from the same text, with its own
sentences; counted are words whose borders agree with the gold.

| set | words | gold words | own tokens | words whose borders agree |
| --- | --- | --- | --- | --- |
${scores.join('\n')}

## Limits
Edited English prose and web text of the years up to 2020. Headlines in capitals, verse and other languages were not
measured. The tags say nothing of who said what; they help the stages that find it.
`
}
