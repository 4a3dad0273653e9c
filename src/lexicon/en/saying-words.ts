import { formsOf } from './statement-forms.ts'
import { statementVerbs } from './statement-verbs.ts'

/** The forms of the verbs that attribute, each with its base form ("insisted" is of "insist"), and the particles of such verbs. */
export const sayingWords: { readonly bases: ReadonlyMap<string, string>; readonly particles: ReadonlySet<string> } = {
  particles: new Set(['out', 'up', 'down', 'back', 'off', 'for', 'against']),
  bases: new Map(
    statementVerbs.flatMap(({ verbs }) =>
      verbs
        .trim()
        .split(/\s+/)
        .flatMap((base) => Object.values(formsOf(base)).map((form) => [form, base] as const)),
    ),
  ),
}
