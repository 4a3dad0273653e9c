import { type ArticleText, articleText } from '../record/article.ts'

/** Two short articles of a story that has nothing to do with any other in the tests. */
export const otherStory: readonly ArticleText[] = [
  articleText(
    `Lighthouse choir wins the Brennet cup

The lighthouse keepers’ choir of Tolvik has won the Brennet singing cup for the fourth time, the jury said on Sunday evening.

“They sang as if the roof were a sail,” the head of the jury, Solveig Aanes, told the audience of about 600 listeners.

The choir’s conductor, Pelle Ronsby, said that his singers would give the prize of 9,000 crowns to the museum.`,
    { id: 'choir-1' },
    { outlet: 'Tolvik Posten', date: '2019-08-12' },
  ),
  articleText(
    `Choir thanks its listeners

Pelle Ronsby, whose choir won the Brennet cup last week, thanked the 600 listeners in a letter to this newspaper.

“They sang as if the roof were a sail,” jury head Solveig Aanes had said of the keepers.`,
    { id: 'choir-2' },
    { outlet: 'Tolvik Posten', date: '2019-08-19' },
  ),
]
