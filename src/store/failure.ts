/** The name of a way in which a workspace may fail. */
export type StoreFailureCode =
  | 'no-workspace'
  | 'no-folder'
  | 'not-a-workspace'
  | 'newer-workspace'
  | 'damaged-workspace'
  | 'locked-workspace'
  | 'disk-full'
  | 'disk-failed'
  | 'not-writable'
  | 'no-database'

/** Every way in which a workspace may fail, and what it means to the person who works with it. */
export const storeFailures: Readonly<Record<StoreFailureCode, string>> = {
  'no-workspace': 'A workspace was to be looked into, and there is none at that place.',
  'no-folder': 'The folder in which the workspace is to be does not exist.',
  'not-a-workspace': 'The file is there, but it is no workspace; it was left as it is.',
  'newer-workspace': 'The workspace was written by a newer version of Hearsay; it was left as it is.',
  'damaged-workspace': 'The file is a workspace, but parts of it cannot be read any more.',
  'locked-workspace': 'Another program was writing to the workspace for longer than this one waits.',
  'disk-full': 'There was no room left on the disk; what was kept before is all there.',
  'disk-failed': 'The system could not read or write the workspace.',
  'not-writable': 'The system does not let the workspace, or its folder, be written.',
  'no-database': 'The database that Hearsay keeps workspaces in cannot be loaded on this machine.',
}

/** A workspace that cannot be opened, read or written. Its message is one sentence: which file, what, what to do. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly code: StoreFailureCode
  /** The workspace's file. */
  readonly file: string

  constructor(code: StoreFailureCode, file: string, what: string, options?: ErrorOptions) {
    super(`${file}: ${what}`, options)
    this.code = code
    this.file = file
  }
}
