import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { copyBytes } from "../../../src/commands/copies/copyBytes";
import { ownReference } from "../../../workbench/cli/ownManifest";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { openAddIn } from "../commands/openAddIn";

/** 24256790 passes modulus 11, and is no municipality's. */
const FILLING = [
  "24256790",
  "DK 24256790",
  "24 25 67 90",
  "24-25-67-90",
  "CVR 24 25 67 90",
  "CVR-nr. 24 25 67 90",
  "CVR-nr.: DK24256790",
  "cvr:24256790",
  "CVR nummer 24.25.67.90",
  24_256_790,
];
const AMONG_WORDS = [
  "https://datacvr.virk.dk/enhed/virksomhed/24256790",
  "Alfa ApS, CVR-nr. 24 25 67 90, Aarhus",
  "Se sagen om 24-25-67-90.",
  "Ring 10 24 25 67 90",
  "24.256.790",
];
const NONE = [
  "24-25-67-91",
  "31-12-2026",
  "1024256790",
  "0.24256790",
  "2026–2028",
  "24256790,5 kr.",
  24_256_790.5,
];

it("finds firms' numbers as Danes write them: alone they are taken out, among words they are named", async () => {
  const host = openAddIn();
  const values = [...FILLING, ...AMONG_WORDS, ...NONE];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Noter");
    const range = sheet.getRange(`A1:A${values.length}`);
    range.numberFormat = values.map((value) => [typeof value === "string" ? "@" : "General"]);
    range.values = values.map((value) => [value]);
    await context.sync();
  });
  const copy = copyBytes("disclosed", saveWorkbook(host.workbook, { addIn: ownReference() }));
  if (!copy.ok) throw new Error(copy.reason);
  const at = (index: number) => `Noter!A${index + 1}`;
  expect(copy.removed.find(({ kind }) => kind === "firm-numbers")?.places).toEqual(
    FILLING.map((_, index) => at(index)),
  );
  expect(copy.lookAt).toEqual(AMONG_WORDS.map((_, index) => at(FILLING.length + index)));
  const parts = Object.values(unzipSync(copy.bytes)).map((bytes) => strFromU8(bytes));
  expect(parts.join("\n")).not.toContain("CVR-nr.: DK");
});

it("takes a number with separators for an amount, which a person has to look at", async () => {
  const host = openAddIn();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Noter").getRange("A1");
    range.numberFormat = [["#,##0"]];
    range.values = [[24_256_790]];
    await context.sync();
  });
  const copy = copyBytes("disclosed", saveWorkbook(host.workbook, { addIn: ownReference() }));
  expect(copy).toMatchObject({ ok: true, lookAt: ["Noter!A1"] });
});
