import type { VNode } from 'preact'
import type { Entity, Role } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { visible } from '../words/visible-text.tsx'

/** A person's roles as the articles tell them: "former chief of staff, Port Guard". At most three, then how many more. */
export function RolePhrase({
  story,
  entity,
}: {
  readonly story: StoryIndex
  readonly entity: Entity | undefined
}): VNode | null {
  const roles = entity?.roles ?? []
  if (roles.length === 0) return null
  const told = distinct(roles.map((role) => phrase(story, role)))
  return (
    <p class="role">
      <bdi>{visible(told.slice(0, 3).join('; '))}</bdi>
      {told.length > 3 ? ` and ${told.length - 3} more` : ''}
    </p>
  )
}

function phrase(story: StoryIndex, { title, of, former }: Role): string {
  const organisation = of === null ? undefined : story.entityOf.get(of)
  const words = former && !/\b(?:former|ex)\b/i.test(title) ? `former ${title}` : title
  return organisation === undefined || title.includes(organisation.name) ? words : `${words}, ${organisation.name}`
}

/** Each phrase once, whatever its case, and none that a longer one begins with. */
function distinct(phrases: readonly string[]): string[] {
  const longest = [...phrases].sort((a, b) => b.length - a.length)
  const kept = new Set<string>()
  for (const one of longest) {
    const words = fold(one)
    if (![...kept].some((other) => other === words || other.startsWith(`${words},`))) kept.add(words)
  }
  return phrases.filter((one) => kept.delete(fold(one)))
}
