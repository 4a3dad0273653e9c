/** What a stage has learned, as the bytes of one file (`docs/models.md`). Nothing is loaded before it is asked for. */
export interface Model {
  /** Where its bytes come from, to be named where they cannot be used. */
  readonly file: string
  /**
   * Tells its bytes from those of every other model of its name: results that were made with another one are old.
   * Throws a ModelFailure when the bytes cannot be had.
   */
  checksum(): string
  /** Its bytes, the same ones each time. Throws a ModelFailure when they cannot be had. */
  bytes(): Uint8Array
}

/** Every model that the stages work with; that of English lies in `models/<name>-en.bin`. */
export const modelNames = ['tags', 'attribution', 'links', 'names'] as const
export type ModelName = (typeof modelNames)[number]

/** A model for each name. */
export type Models = Readonly<Record<ModelName, Model>>
