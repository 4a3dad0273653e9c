import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { reportFailure } from '../cli/report-failure.ts'
import { Linker } from '../find/attribution/links.ts'
import { SpanFinder } from '../find/attribution/span-finder.ts'
import { NameTagger } from '../find/names/name-tagger.ts'
import { Tagger } from '../find/tags/tagger.ts'
import { ModelFailure } from '../learn/failure.ts'
import { opened } from '../learn/open-model.ts'
import { articleText } from '../record/article.ts'
import { type ModelName, modelNames } from '../record/models.ts'
import { createMemory } from '../story/memory.ts'
import { run } from '../story/run.ts'
import { stagesWith } from '../story/stages.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { silentTerminal } from '../testing/terminal.ts'
import { modelsIn, shippedModels } from './shipped.ts'

const folder = temporaryFolder()
const models = modelsIn(pathToFileURL(`${folder}/`))

test('every model that is shipped can be used', () => {
  const uses: Readonly<Record<ModelName, (bytes: Uint8Array) => unknown>> = {
    tags: (bytes) => new Tagger(bytes),
    attribution: (bytes) => new SpanFinder(bytes),
    links: (bytes) => new Linker(bytes),
    names: (bytes) => new NameTagger(bytes),
  }
  for (const name of modelNames) expect(opened(shippedModels[name], uses[name])).toBeDefined()
})

test('each model has a checksum of its own, and its bytes are loaded once', () => {
  expect(new Set(modelNames.map((name) => shippedModels[name].checksum())).size).toBe(modelNames.length)
  expect(shippedModels.tags.bytes()).toBe(shippedModels.tags.bytes())
})

test('the stages are built once for each set of models', () => {
  expect(stagesWith(shippedModels)).toBe(stagesWith(shippedModels))
  expect(stagesWith(models)).not.toBe(stagesWith(shippedModels))
})

test('a model that is not there, is cut off, is none or is another one: one sentence that names the file', () => {
  const whole = shippedModels.tags.bytes()
  for (const name of modelNames) {
    if (name !== 'tags') writeFileSync(join(folder, `${name}-en.bin`), shippedModels[name].bytes())
  }
  expect(told()).toMatch(/^model-missing 1 hearsay: .*tags-en\.bin: the file of the model is not there, .+\n$/)
  write(whole.subarray(0, 5000))
  expect(told()).toMatch(/^model-damaged 1 hearsay: .*tags-en\.bin: the file of the model is cut off.*; put .+\n$/)
  write(new TextEncoder().encode('Dear reader, this is a letter.'))
  expect(told()).toMatch(/^model-foreign 1 hearsay: .*tags-en\.bin: the file is no model of this program; put .+\n$/)
  write(shippedModels.attribution.bytes())
  expect(told()).toMatch(/^model-features 1 hearsay: .*tags-en\.bin: the model was made for attribution.+\n$/)
  write(whole)
  expect(told()).toBe('read')
})

function write(bytes: Uint8Array): void {
  writeFileSync(join(folder, 'tags-en.bin'), bytes)
}

/** What is told when tags are asked for with the models of the folder: code, exit code, message. */
function told(): string {
  try {
    const given = { memory: createMemory(), decisions: [] }
    const found = run(
      [articleText('“We stay,” Mara Lind said.')],
      stagesWith(modelsIn(pathToFileURL(`${folder}/`))),
      given,
    )
    expect(found.articles[0]?.layer('tags').at(1)).toBe('PRON')
    return 'read'
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error
    const terminal = silentTerminal()
    const exit = reportFailure(error, terminal)
    expect(terminal.written.err.match(/\n/g)).toHaveLength(1)
    return `${error.code} ${exit} ${terminal.written.err}`
  }
}
