import type { Sentence } from "../sentences/sentence";
import type { ContentBlock, ContentTable } from "./reportContent";

/** Sentences below each other. */
export function sentenceBlocks(sentences: readonly Sentence[]): ContentBlock[] {
  return sentences.map((each) => ({ kind: "sentence", sentence: each }));
}

/** Sentences that a table says as well: for those who copy the text. */
export function tableSentences(sentences: readonly Sentence[]): ContentBlock[] {
  return sentences.map((each) => ({ kind: "sentence", sentence: each, isInTable: true }));
}

/** Those tables that are there, and have anything below their headers. */
export function tables(...found: readonly (ContentTable | undefined)[]): ContentBlock[] {
  return found.flatMap((table) => (table && table.rows.length > 0 ? [{ kind: "table", table }] : []));
}

/** Words that no cell of the workbook stands behind. */
export function text(words: string): ContentBlock {
  return { kind: "text", text: words };
}
