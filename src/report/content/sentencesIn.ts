import { sentence, type Sentence } from "../sentences/sentence";
import type { Section } from "./reportContent";

/** A section in words: its sentences, and its texts, which were made from no cell. */
export function sentencesIn({ blocks }: Section): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === "sentence") return [block.sentence];
    return block.kind === "text" ? [sentence(block.text, [])] : [];
  });
}
