import { describe, expect, it } from "vitest";
import { readHeadedLines } from "../../../../src/activity/read/readHeadedLines";

const read = (text: string) => readHeadedLines(new TextEncoder().encode(text));

describe("readHeadedLines", () => {
  it.each([";", ",", "\t"])("finds the headings and the rows below them, separated by %j", (separator) => {
    const text = [
      ["Nr", "Årsag"],
      ["R1", "to\nlinjer"],
      ["", ""],
      ["R2", "x"],
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(separator))
      .join("\r\n");
    expect(read(`\u{FEFF}${text}`)).toEqual({
      ok: true,
      headings: ["Nr", "Årsag"],
      rows: [
        { row: 2, cells: ["R1", "to\nlinjer"] },
        { row: 4, cells: ["R2", "x"] },
      ],
    });
  });

  it.each([";", "\t"])("is not misled by a comma in a heading, separated by %j", (separator) => {
    const headings = ["Kommune", "Beløb sidste år, kr.", "EAN, 13 cifre, GLN"];
    expect(read(`${headings.join(separator)}\nSamsø`)).toMatchObject({ ok: true, headings });
  });

  it.each([
    ["empty", ""],
    ["spreadsheet", "PK\u0003\u0004"],
    ["web-page", "<html><table><tr><td>Nr</td></tr></table></html>"],
  ])("refuses what is no such file: %s", (reason, text) => {
    expect(read(text)).toEqual({ ok: false, reason });
  });

  it("says in which row a quotation mark opens that never closes", () => {
    expect(read('Nr;Årsag\nR1;"x\nR2;y')).toEqual({ ok: false, reason: "quote-open", row: 2 });
  });
});
