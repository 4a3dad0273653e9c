import type { Watch } from './run.ts'

/** Tells a watcher how long each stage took. What a stage makes because another asks for it counts as its own time. */
export class StageClock {
  readonly #watch: Watch | undefined
  readonly #spent = new Map<string, number>()
  /** What was spent inside the piece of work that is under way, and counted there. */
  #inside = 0

  constructor(watch: Watch | undefined) {
    this.#watch = watch
  }

  /** Does a whole step and tells of it, and of what others did meanwhile. */
  step(name: string, work: () => void): void {
    this.time(name, work)
    for (const [stage, milliseconds] of this.#spent) this.#watch?.stage(stage, milliseconds)
    this.#spent.clear()
    this.#inside = 0
  }

  /** Does a piece of work, within a step, in the name of a stage. */
  time<Made>(name: string, work: () => Made): Made {
    if (this.#watch === undefined) return work()
    const outside = this.#inside
    this.#inside = 0
    const start = this.#watch.now()
    const made = work()
    const whole = this.#watch.now() - start
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + whole - this.#inside)
    this.#inside = outside + whole
    return made
  }
}
