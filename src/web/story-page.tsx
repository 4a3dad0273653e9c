import type { VNode } from 'preact'
import { ArticleView } from './article/article-view.tsx'
import { Contents } from './front/contents.tsx'
import { Controls, Help } from './front/controls.tsx'
import { Digest } from './front/digest.tsx'
import { EvidencePanel } from './front/evidence-panel.tsx'
import { Masthead } from './front/masthead.tsx'
import { Colophon } from './ledger/colophon.tsx'
import { FiguresSection } from './ledger/figures-section.tsx'
import { NamesSection } from './ledger/names-section.tsx'
import { NoticesSection } from './ledger/notices-section.tsx'
import { PassagesSection } from './ledger/passages-section.tsx'
import { StatementsSection } from './ledger/statements-section.tsx'
import { ThreadsSection } from './ledger/threads-section.tsx'
import { TimelineSection } from './ledger/timeline-section.tsx'
import { UnresolvedSection } from './ledger/unresolved-section.tsx'
import { WordingSection } from './ledger/wording-section.tsx'
import type { StoryIndex } from './story/story-index.ts'

/** Above so many articles each is one line that opens. */
const unfolded = 12

/** Above so many articles the browser lays out only what is in sight; below, it would cost more than it saves. */
const laidOut = 60

/** All of the page's body: the front, the articles with their evidence, the ledger. Readable without any script. */
export function StoryPage({ story }: { readonly story: StoryIndex }): VNode {
  const folded = story.articles.length > unfolded
  return (
    <>
      <a class="skip" href="#articles">
        Go to the articles
      </a>
      <Controls />
      <Masthead story={story} />
      <Digest story={story} />
      <div class={story.articles.length > laidOut ? 'page long' : 'page'}>
        <Contents story={story} />
        <main>
          <div class="desk" id="articles">
            <div class="articles">
              {story.articles.length === 0 ? <p class="says">No article was read.</p> : null}
              {story.articles.map((one) => (
                <ArticleView key={one.anchor} story={story} one={one} folded={folded} />
              ))}
            </div>
            <EvidencePanel />
          </div>
          <StatementsSection story={story} />
          <ThreadsSection story={story} />
          <TimelineSection story={story} />
          <NamesSection story={story} />
          <FiguresSection story={story} />
          <PassagesSection story={story} />
          <WordingSection story={story} />
          <UnresolvedSection story={story} />
          <NoticesSection story={story} />
          <Colophon story={story} />
        </main>
      </div>
      <p class="unseen-words" id="spoken" role="status" />
      <Help />
    </>
  )
}
