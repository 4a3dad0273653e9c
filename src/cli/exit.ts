/** How a run ended, for programs that call it. */
export const Exit = {
  /** All was done. */
  done: 0,
  /** Nothing could be done: a workspace that cannot be opened, a disk that is full. */
  failed: 1,
  /** The command was not understood. */
  misused: 2,
  /** Some inputs could not be read; everything else was. */
  partly: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const
export type Exit = (typeof Exit)[keyof typeof Exit]
