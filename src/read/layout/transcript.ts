import type { Block } from './blocks.ts'

/** Whether a block opens with a speaker's name, in capitals and with a colon: "QUESTION:", "MR LIND:". */
function opensWithSpeaker({ text }: Block): boolean {
  return /^\p{Lu}[\p{Lu}.' -]{1,30}:\s/u.test(text)
}

/** Whether a block and one of the next open with speakers' names: then they are speech, no title and no dateline. */
export function isTranscript(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  return block !== undefined && opensWithSpeaker(block) && blocks.slice(i + 1, i + 12).some(opensWithSpeaker)
}
