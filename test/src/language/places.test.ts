import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkPaneTexts } from "../../../src/language/pane/check/checkPane";
import { paneTexts } from "../../../src/language/pane/pane";
import { reportPaneTexts } from "../../../src/language/pane/reports/reportPaneTexts";
import { invoiceTexts } from "../../../src/language/sheets/invoiceTexts";

const SOURCES = readdirSync("src/language", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

/** Excel's own tabs and menus, in both languages. */
const EXCELS = ["Filer", "Gennemse", "Sidelayout", "File", "Review", "Page Layout"];

it("texts send the reader only to pages and headings that there are", () => {
  const there = (["da", "en"] as const).flatMap((language) => {
    const { views, moreSheets } = paneTexts(language);
    return [
      ...Object.values(views),
      moreSheets,
      reportPaneTexts(language).title,
      checkPaneTexts(language).locks,
    ];
  });
  const { basis, rounds } = invoiceTexts("da");
  const known = [...there, ...EXCELS, basis, rounds.title];
  const named = SOURCES.flatMap((file) =>
    [
      ...readFileSync(`src/language/${file}`, "utf8").matchAll(
        /(?:\bunder|på siden|on the page) (?=[A-ZÆØÅ])(.{4,40})/g,
      ),
    ].map(([, place = ""]) => `${file}: ${place}`),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((each) => !known.some((place) => each.includes(`: ${place}`)))).toEqual([]);
});

it("texts call things what the contract and the secretariat call them", () => {
  // Headers of older workbooks have to be known still.
  const others =
    /\bbånd|her længere|er ikke i [a-zæøå]+ længere|annull|overdragelse|forældet|uplaceret|brød af|brudt af/i;
  const found = SOURCES.filter((file) => !file.endsWith("formerHeaders.ts")).filter((file) =>
    others.test(readFileSync(`src/language/${file}`, "utf8")),
  );
  expect(found).toEqual([]);
});
