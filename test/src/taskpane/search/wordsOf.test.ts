import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../src/taskpane/search/wordsOf";

describe("words of a text", () => {
  it("have neither case nor accents nor signs, and Danish letters as two", () => {
    expect(wordsOf("Ringkøbing-Skjern, ÅRHUS & Æbelø")).toEqual([
      "ringkoebing",
      "skjern",
      "aarhus",
      "aebeloe",
    ]);
    expect(wordsOf("Café")).toEqual(["cafe"]);
    // An å of two signs is the same letter.
    expect(wordsOf("a\u030arhus")).toEqual(["aarhus"]);
    expect(wordsOf(" - ")).toEqual([]);
  });
});
