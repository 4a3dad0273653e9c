import type { VNode } from 'preact'
import type { StoryIndex } from '../story/story-index.ts'
import { Fact } from '../words/fact.tsx'
import { plain, visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'

/** What made this page, from which texts, and how to cite it. */
export function Colophon({ story }: { readonly story: StoryIndex }): VNode {
  const { generator, format, offsetUnit } = story.record
  const [first] = story.articles
  return (
    <LedgerSection
      id="colophon"
      title="About this record"
      says={`Made by ${generator.name} ${generator.version} as ${format}. It tells what was reported and by whom, and settles nothing else.`}
    >
      <div class="prose">
        <p>
          Every line leads back to words of an article, and what the program could not settle it left open. The same
          texts give the same record, and every permalink on this page stays the same. Offsets count{' '}
          {offsetUnit === 'utf-16' ? 'UTF-16 code units' : offsetUnit} from the beginning of the text, the end not
          included.
        </p>
        {first === undefined ? null : (
          <p>
            To cite a place, name the outlet, the day and the paragraph, and add the beginning of the text’s SHA-256:{' '}
            <q>
              {plain(first.outlet)}, {first.date}, ¶ 1 (text {first.article.textId.slice(0, 12)})
            </q>
            . The number beside a paragraph is its permalink.
          </p>
        )}
      </div>
      <h3>The texts</h3>
      <ol class="texts">
        {story.articles.map(({ article, anchor, outlet, date, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              <bdi>{visible(title)}</bdi>
            </a>
            <p class="facts">
              <Fact>
                <bdi class="outlet">{visible(outlet)}</bdi>
              </Fact>
              <Fact>{date}</Fact>
              {article.origin.path === null ? null : (
                <Fact>
                  <bdi>{visible(article.origin.path)}</bdi>
                </Fact>
              )}
              {article.url === null ? null : (
                <Fact>
                  <bdi>{visible(article.url)}</bdi>
                </Fact>
              )}
            </p>
            <p class="facts hash">SHA-256 {article.textId}</p>
          </li>
        ))}
      </ol>
    </LedgerSection>
  )
}
