/** The name of a way in which an input may fail to be read. */
export type ReadFailureCode =
  | 'empty-file'
  | 'binary-file'
  | 'unknown-encoding'
  | 'unknown-label'
  | 'wrong-encoding'
  | 'too-large'
  | 'unknown-format'
  | 'bad-json-line'
  | 'repeated-id'
  | 'no-articles'
  | 'no-name-list'
  | 'bad-name'
  | 'bad-word-list'

/** Every way in which an input may fail to be read, and what it means to the person who gave it. */
export const readFailures: Readonly<Record<ReadFailureCode, string>> = {
  'empty-file': 'The file holds nothing, or nothing but white space.',
  'binary-file': 'The file is not text: an archive, a document, a picture or a program.',
  'unknown-encoding': 'The file is neither UTF-8 nor UTF-16, and its bytes fit no or several other encodings.',
  'unknown-label': 'The name given as the encoding is not the name of one.',
  'wrong-encoding': 'The bytes of the file are not in the encoding that was given for it.',
  'too-large': 'The file, or the text of one article, is larger than the limit.',
  'unknown-format': 'The ending of the file belongs to no format that is read.',
  'bad-json-line': 'A line of a JSON Lines file is no article: not JSON, no text, or a field of another type.',
  'repeated-id': 'Two lines of a JSON Lines file have one id, or no id and one text, but differ.',
  'no-articles': 'The file or folder was read, but there is no article in it.',
  'no-name-list': 'The file given as a list of names is no table with the columns name and type.',
  'bad-name': 'A row of a list of names, or one of its spellings, cannot be used; the others are.',
  'bad-word-list': 'The file given as lists of words is none, or names a list that there is not.',
}

/** Where reading failed: the input's name, and the line (from 1) in a JSON Lines file. */
export interface FailedPlace {
  readonly file: string
  readonly line: number | null
}

/** An input, or one line of it, that could not be read. Its message is one sentence: what, where, what to do. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
  readonly code: ReadFailureCode
  readonly where: FailedPlace

  constructor(code: ReadFailureCode, where: FailedPlace, what: string) {
    const place = where.line === null ? where.file : `${where.file}, line ${where.line}`
    super(`${place}: ${what}`)
    this.code = code
    this.where = where
  }
}
