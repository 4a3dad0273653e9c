import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ModelFailure } from '../learn/failure.ts'
import { markOf } from '../learn/model-format.ts'
import { type Model, type Models, modelNames } from '../record/models.ts'

/**
 * The models that come with the program. This file stays two folders below the package: from `src/`, from `dist/`
 * and from the chunks of the bundled command the way to them is the same.
 */
export const shippedModels: Models = modelsIn(new URL('../../models/', import.meta.url))

/** The models of English in a folder (an address that ends in a slash). Each file is read once, when it is first asked for. */
export function modelsIn(folder: URL): Models {
  const each = modelNames.map((name) => [name, modelOf(new URL(`${name}-en.bin`, folder))])
  // Every name is there, because the list of names is that of the type.
  return Object.fromEntries(each) as Models
}

function modelOf(address: URL): Model {
  const file = fileURLToPath(address)
  let loaded: Uint8Array | undefined
  const bytes = (): Uint8Array => {
    loaded ??= bytesOf(file)
    return loaded
  }
  return { file, bytes, checksum: () => markOf(bytes()) }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new ModelFailure('model-missing', undefined, { cause: error }).of(file)
  }
}
