import { ModelFailure } from './failure.ts'

/** The bytes of a model, and where they are from. */
interface ModelFile {
  readonly file: string
  bytes(): Uint8Array
}

/** Makes what works with a model out of its bytes. Throws a ModelFailure that names the file when they cannot be used. */
export function opened<Made>(model: ModelFile, make: (bytes: Uint8Array) => Made): Made {
  const bytes = model.bytes()
  try {
    return make(bytes)
  } catch (error) {
    throw error instanceof ModelFailure ? error.of(model.file) : error
  }
}
