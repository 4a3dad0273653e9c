/**
 * Words that are spread over English news but begin so many names, titles and sentences ("New", "President", "National", "But") that the
 * table of spread stems takes them for names: stem and share of articles in which it stands in small letters.
 *
 * Made like `newsSpread`, from the same articles. Meant for: weighing words in sentences that are compared.
 */
export const capitalsSpread: readonly (readonly [stem: string, share: number])[] = `
  but 0.55 n't 0.39 new 0.34 president 0.28 national 0.22 stat 0.19 tim 0.13 news 0.13 however 0.1 act 0.09 post 0.09 court 0.09 minister 0.06
  although 0.06 center 0.06 central 0.06 committee 0.06 house 0.05 street 0.05 justice 0.05 white 0.05 unit 0.05 bill 0.05 affair 0.04
  middle 0.04 department 0.04 union 0.04 anti 0.04 speaker 0.04 vice 0.04 pro 0.03 associat 0.03 march 0.03 southern 0.03 prime 0.03
  wall 0.03 park 0.03 club 0.03 college 0.03 democratic 0.03 authority 0.03 commission 0.03 south 0.02 neither 0.02 ambassador 0.02
  foundation 0.02 university 0.02 island 0.02 eastern 0.02 nobody 0.02 northern 0.02 rock 0.02 council 0.02 church 0.02 super 0.02
  association 0.02 amendment 0.02 north 0.02 text 0.02 judicial 0.02 moral 0.02
`
  .trim()
  .split(/\s+/)
  .flatMap((word, i, all): (readonly [string, number])[] => (i % 2 === 0 ? [[word, Number(all[i + 1])]] : []))
