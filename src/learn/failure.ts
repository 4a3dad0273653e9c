/** The name of a way in which the bytes of a model may be unusable. */
export type ModelFailureCode = 'model-missing' | 'model-foreign' | 'model-version' | 'model-damaged' | 'model-features'

/** Every way in which the bytes of a model may be unusable, and what it means. */
export const modelFailures: Readonly<Record<ModelFailureCode, string>> = {
  'model-missing': 'The file of the model is not there, or the system does not let it be read.',
  'model-foreign': 'The file is no model of this program.',
  'model-version': 'The model was written in a version of the format that this program does not read.',
  'model-damaged': 'The file of the model is cut off, or some of its bytes were changed.',
  'model-features':
    'The model was made for another kind of work, or for features that this program no longer computes.',
}

/** A model that cannot be used. Its message is one sentence, which names the file once that is known. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly code: ModelFailureCode

  constructor(code: ModelFailureCode, what: string = modelFailures[code], options?: ErrorOptions) {
    super(what, options)
    this.code = code
  }

  /** The same failure, told of a file: which one, what, what to do. */
  of(file: string): ModelFailure {
    const what = this.message.charAt(0).toLowerCase() + this.message.slice(1).replace(/\.$/, '')
    const told = `${file}: ${what}; put the file that came with this version there, or install Hearsay again`
    return new ModelFailure(this.code, told, { cause: this })
  }
}
