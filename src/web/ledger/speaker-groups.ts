import type { Entity, Statement } from '../../record/record.ts'
import type { StoryIndex } from '../story/story-index.ts'

/** Statements of one speaker, or of several who speak together; `speakers` is empty where none is resolved. */
export interface SpeakerGroup {
  readonly speakers: readonly Entity[]
  readonly statements: readonly Statement[]
}

/** Statements by speaker: who is quoted most comes first, then by name; the unresolved last. */
export function speakerGroups(story: StoryIndex): readonly SpeakerGroup[] {
  const groups = new Map<string, { speakers: Entity[]; statements: Statement[] }>()
  for (const statement of story.record.statements) {
    const speakers = statement.speakers.flatMap(({ entity }) => story.entityOf.get(entity) ?? [])
    const key = speakers.map((one) => one.id).join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { speakers, statements: [statement] })
    else group.statements.push(statement)
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.speakers.length === 0) - Number(b.speakers.length === 0) ||
      b.statements.length - a.statements.length ||
      compare(nameOf(a), nameOf(b)),
  )
}

function nameOf({ speakers }: SpeakerGroup): string {
  return speakers.map((one) => `${one.name} ${one.id}`).join(' ')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
