import { dateWords } from './date-words.ts'
import { eventWords } from './event-words.ts'
import { figureGroupWords } from './figure-group-words.ts'
import { figureWords } from './figure-words.ts'
import { layoutWords } from './layout-words.ts'
import { nameWords } from './name-words.ts'
import { reuseWords } from './reuse-words.ts'
import { entityWords } from './role-entity-words.ts'
import { speakerWords } from './role-speaker-words.ts'
import { sayingWords } from './saying-words.ts'
import { statementWords } from './statement-words.ts'
import { tokenRules } from './token-rules.ts'
import { verbForms } from './verb-forms.ts'

/** Everything that the stages ask of English, by the stage that asks. */
export const english: {
  readonly layout: typeof layoutWords
  readonly tokens: typeof tokenRules
  readonly names: typeof nameWords
  readonly dates: typeof dateWords
  readonly figures: typeof figureWords
  readonly statements: typeof statementWords
  readonly verbForms: typeof verbForms
  readonly events: typeof eventWords
  readonly entities: typeof entityWords
  readonly speakers: typeof speakerWords
  readonly figureGroups: typeof figureGroupWords
  readonly reuse: typeof reuseWords
  readonly saying: typeof sayingWords
} = {
  layout: layoutWords,
  tokens: tokenRules,
  names: nameWords,
  dates: dateWords,
  figures: figureWords,
  statements: statementWords,
  verbForms,
  events: eventWords,
  entities: entityWords,
  speakers: speakerWords,
  figureGroups: figureGroupWords,
  reuse: reuseWords,
  saying: sayingWords,
}
