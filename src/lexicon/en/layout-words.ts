import type { LayoutWords } from '../layout-words.ts'
import { agencies } from './layout-agencies.ts'
import { countries } from './place-countries.ts'
import { placeNames } from './place-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): readonly string[] =>
  list
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const monthNames = `january jan | february feb | march mar | april apr | may | june jun | july jul | august aug
  | september sept sep | october oct | november nov | december dec`

/** How English news pages look. */
export const layoutWords: LayoutWords = {
  language: 'en',
  functionWords: words(`
    the of and to that with said by from has was for his her he she they which not have had been were are this
    their its it would will who but as at on be or an after about than into than when there been
  `),
  determiners: words('the a an'),
  months: new Map(monthNames.split('|').flatMap((names, i) => [...words(names)].map((name) => [name, i + 1] as const))),
  weekdays: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  `),
  clockWords: words(`
    at on of gmt utc bst cet cest est edt pst pdt et eat ist msk am pm a.m p.m a.m. p.m. local time hrs h
    ago last updated modified published posted date edition
  `),

  readingWords: words('min mins minute minutes read'),

  published: phrases('published | first published | posted | date | publication date | issued | released | created'),
  updated: phrases('updated | last updated | last modified | modified | last edited'),

  by: phrases('by | written by | story by | text by | words by | words | author | from our correspondent'),
  contributors: phrases(`
    reporting by | additional reporting by | additional reporting from | additional reporting | writing by
    compiled by | contributing | contributors | contributor | with reporting by | with reporting from | with files from
    with contributions from | with inputs from | with input from | report by
  `),
  editors: phrases('editing by | edited by | translation by | translated by | photographs by | photography by'),
  contributed: phrases(`
    contributed to this report | contributed to this story | contributed to this article | contributed reporting
    contributed to reporting | contributed
  `),
  reportedFrom: phrases('reported from | contributed from'),
  authorRoles: phrases(`
    staff writer | staff reporter | staff writers | staff reporters | staff correspondent | correspondent | reporter
    columnist | editor | chief editor | senior writer | contributor | contributing writer | guest writer | journalist
    special to | news desk | newsdesk | web desk | associated press writer
  `),
  isAn: phrases('is a | is an | is the | was a | was an | was the'),
  particles: words(`
    al el ul bin ibn ben abu abd abdel abdul umm von van der den de del della di da dos du la le ter ten af bint st mc
  `),
  afterNames: phrases('in | for | at | with | reports | reporting | of'),
  and: 'and',

  pictureWords: phrases(`
    photo | photos | photograph | photographs | picture | pictures | image | images | illustration | graphic | infographic
    screengrab | screenshot | still | video | footage | handout | file | photographer | credit | courtesy
  `),
  captions: phrases(`
    file photo | file photos | file picture | file image | file photograph | file pic | file footage | a file photo
    a file picture | a file image | an undated photo | an undated picture | an undated image | undated photo | handout photo
    a handout photo | a handout picture | this handout | this undated | this combination | photo of | picture of | pictured
    a picture taken | a photo taken | an image taken | a screengrab | a still image | a general view
  `),
  captionLabels: phrases(`
    photo | photos | photograph | photographs | picture | pictures | image | images | illustration | caption | photo caption
    image caption | image source | photo credit | image credit | picture credit | file | credit | screengrab | graphic
  `),
  shownIn: phrases('in this | in an | in a | this'),
  creditWords: phrases('by | via | from | courtesy of | courtesy | credit | of | copyright'),
  pictureHolders: phrases(`
    getty images | getty | shutterstock | alamy | istock | epa | epa-efe | zuma | zuma press | ap photo | afp photo | reuters photo
    wikimedia commons | flickr | unsplash | pexels | social media | nurphoto | sipa | pa wire | pa images | rex
  `),

  sections: new Set(
    phrases(`
      news | world | world news | international | national | local | politics | business | economy | markets | finance | money | opinion
      editorial | editorials | comment | commentary | analysis | analyses | op-ed | letters | sport | sports | culture | arts | entertainment
      lifestyle | life | health | science | technology | tech | environment | climate | education | travel | food | style
      fashion | books | film | music | obituaries | features | feature | explainer | investigations | society | crime | law | security
      defence | defense | military | energy | religion | history | media | video | videos | podcasts | podcast | photos | gallery
      middle east | europe | africa | asia | asia pacific | americas | latin america | north america | us news | uk news
      breaking news | top stories | latest | latest news | headlines | live | exclusive | region | regions | regional | domestic | society
      people | interviews | interview | reports | report | press release | press releases | weather | traffic | transport | labour | ports
    `),
  ),
  home: new Set(phrases('home | homepage | front page | start | main | main page | index | you are here')),
  places: new Set([...placeNames, ...countries.map(({ capital }) => capital)]),
  notPlaces: words(`
    exclusive update updated breaking watch video videos opinion analysis factbox explainer live listen photos photo editorial
    comment review interview profile timeline note editor's correction corrected clarification alert urgent developing
    question answer q a poll report special focus insight feature letter letters column fact check abstract summary
    key highlights pictures podcast gallery read more also related warning advisory quote quotes source sources
    police mp mps un us uk eu nato ceo
  `),

  pageLines: new Set(
    phrases(`
      advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | promoted | share | share this | share on facebook
      tweet | print | email | e-mail | save | copy link | comments | comment | no comments | leave a comment | related | related stories
      related articles | related news | related topics | related content | related posts | read more | more | see also | also read | read also
      most read | most popular | most viewed | trending | trending now | top stories | recommended | recommended for you | recommended stories
      you may also like | you might also like | more stories | more news | more on this story | more from this section | newsletter
      newsletters | subscribe | subscribe now | sign up | sign in | log in | login | register | follow us | contact us | about us
      privacy policy | terms of use | terms and conditions | cookie policy | skip to content | skip to main content | menu | search
      back to top | listen to this article | listen | play | facebook | twitter | whatsapp | telegram | linkedin | instagram
      youtube | x | story continues below | article continues below | story continues below advertisement | article continues after ad
      continue reading | load more | next article | previous article | end | ends | -30- | ### | tags | topics | filed under | support us
      download our app | end of story | keep reading | list of 3 items | list of 4 items | end of list | copied | link copied
    `),
  ),
  pageOpeners: phrases(`
    read more | read also | also read | read next | read this | see also | see more | more on | more from | also on | related | related stories
    related article | don't miss | you may also | you might also | recommended | most read | tags | tag | filed under | topics | topic | keywords
    category | categories | posted in | posted under | share this | share on | share via | follow us | follow our | join us | join our
    follow the | like us | find us | watch live | watch more | watch also | listen live | subscribe | sign up | sign in | log in
    get the latest | get our | get breaking | download our | download the | click here | tap here | view comments | leave a comment | comments
    copyright | (c) | © | source | via | h/t | twitter | email | e-mail | contact us | contact the | print this | email this | editor's note
    this article was first published | this article was originally published | this article originally appeared
    this story was originally published | this article first appeared | this story first appeared | first published in | originally published
    published in | for more | to read more | to see more | watch the | news feed | newsletter | whatsapp channel
  `),
  pagePhrases: phrases(`
    all rights reserved | rights reserved | may not be published, broadcast, rewritten | website can also be accessed | can also be accessed at | sign up for our | subscribe to our | our newsletter | our newsletters
    follow us on | like us on | join us on | find us on | download our app | download the app | our mobile app | our whatsapp
    our telegram channel | do not necessarily reflect | does not necessarily reflect | do not necessarily represent
    views expressed in this | opinions expressed in this | opinions expressed here | republished with permission
    reproduction in whole or in part | without prior written permission | without permission is prohibited
    click here to | read the full story here | read the rest here | read the full article here | to your inbox
    uses cookies | accept cookies | turn on notifications | enable javascript | support our journalism | become a member
    has been generated by ai | automatically translated | edited by our staff
  `),
  pageSentences: phrases(`
    sign up | subscribe | follow us | follow our | join us | join our | click here | tap here | read more | read the full | read the rest
    get the latest | get our | download our | download the | like us | find us | this article was originally | this article was first | this article originally | this article first
    this story originally | this story first | this story was originally | the views expressed | the opinions expressed
    views expressed | opinions expressed | the views and opinions | have a tip | got a tip | do you have a tip | do you have a story | copyright ©
    copyright (c) | copyright 20 | copyright 19 | © | (c) 20 | editor's note | we welcome your | to contact the | send us | email us | write to us | for more information
  `),

  invitations: phrases(`
    follow | watch | listen to | tune in to | subscribe to | download | join | visit | find us | catch
    read more on | for more from
  `),

  outletWords: words(`
    news times post voice tv press herald daily gazette tribune courier chronicle journal guardian observer telegraph mirror
    radio broadcasting broadcaster channel network media today agency independent standard star sun mail express record
    bulletin dispatch examiner inquirer register sentinel monitor reporter weekly magazine review globe world newspaper
    echo argus leader examiner correspondent wire service online tidings messenger post-gazette nation fm
  `),
  selfNaming: [
    { before: '', after: ["'s website can also be accessed", ' can also be accessed at'], sure: true },
    { before: 'copyright', after: ['', '. all rights reserved'], sure: true },
    { before: '©', after: ['', '. all rights reserved'], sure: true },
    { before: '(c)', after: ['', '. all rights reserved'], sure: true },
    { before: 'follow ', after: [' on ', "'s "], sure: false },
    { before: 'like ', after: [' on facebook'], sure: false },
    { before: 'subscribe to ', after: ['', "'s ", ' for ', ' today', ' newsletter', ' on '], sure: false },
    { before: 'sign up for ', after: ["'s ", ' newsletter', ' newsletters', ' alerts'], sure: false },
    { before: 'download the ', after: [' app', ' mobile app'], sure: false },
    { before: 'download ', after: [' app', "'s app"], sure: false },
    { before: 'join ', after: ["'s whatsapp", "'s telegram", ' on telegram', ' on whatsapp'], sure: false },
    { before: 'read more on ', after: [''], sure: false },
    { before: 'more from ', after: [''], sure: false },
    { before: 'watch ', after: [' live', ' on '], sure: false },
    { before: 'listen to ', after: [' live', ' on '], sure: false },
    { before: 'support ', after: ["'s journalism"], sure: false },
    { before: 'represent the views of ', after: [''], sure: false },
    { before: 'reflect the views of ', after: [''], sure: false },
    { before: 'reflect ', after: ["'s editorial", "'s views"], sure: false },
  ],
  agencies,
  notOutlets: words(
    'agencies staff agency wires reporters correspondent correspondents reporter newsdesk desk admin editor',
  ),
}
