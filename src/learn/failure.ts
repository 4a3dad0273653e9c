/** The name of a way in which the bytes of a model may be unusable. */
export type ModelFailureCode = 'model-foreign' | 'model-version' | 'model-damaged' | 'model-features'

/** Every way in which the bytes of a model may be unusable, and what it means. */
export const modelFailures: Readonly<Record<ModelFailureCode, string>> = {
  'model-foreign': 'The file is no model of this program.',
  'model-version': 'The model was written in a version of the format that this program does not read.',
  'model-damaged': 'The file of the model is cut off, or some of its bytes were changed.',
  'model-features':
    'The model was made for another kind of work, or for features that this program no longer computes.',
}

/** The bytes of a model that cannot be used. Its message is one sentence. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly code: ModelFailureCode

  constructor(code: ModelFailureCode, what: string = modelFailures[code]) {
    super(what)
    this.code = code
  }
}
