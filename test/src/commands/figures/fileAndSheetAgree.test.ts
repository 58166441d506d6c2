import { expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { checkFile } from "../../../../src/commands/checkFile";
import { importFigures } from "../../../../src/commands/importFigures";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { openContractWorkbook } from "../contractWorkbook";

const DATE = "2026-06-30";

/** Warnings alone: nothing of the file is left out, so the sheet holds all that was judged. */
const LINES = [
  "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning",
  "2026-01;Aarhus;10;40;1;1;CRM;",
  "jan. 26;Odder;1;5;7;0;;MÃ¸de",
  "2026-02;Aarhus;10;40;1;1;CRM;",
  "2026-03;Aarhus;10;40;1;1;CRM;",
  "2026-04;Aarhus;10;40;1;1;CRM;",
  "2026-05;Aarhus;31;40;1;1;CRM;",
  "2026-06;Aarhus;1.000;40;;1;CRM;",
  "2026-07;Aarhus;10;40;;1;CRM;",
];

it("says of a sheet what it said of the file that was imported into it", async () => {
  await openContractWorkbook({ year: 2026, date: DATE });
  const bytes = new TextEncoder().encode(LINES.join("\r\n"));
  const prepared = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: false });
  if (prepared.kind !== "proposal") return expect.fail(prepared.kind);
  await importFigures(prepared, true);
  await waitUntilIdle();
  const sheet = await checkFigures();
  const file = checkFile(bytes, { contract: contractInUse(), table: "activity", date: DATE });
  if (sheet.kind !== "checked" || !file.ok) return expect.fail("not judged");
  const said = file.issues.map(({ rule, column, received }) => ({ rule, column, received }));
  const onSheet = sheet.issues.map(({ issue: { rule, column, received } }) => ({ rule, column, received }));
  // 18 municipalities without a row in January, of which Odder has one, and in each of six more months.
  expect(said.filter(({ rule }) => rule === "row-gap")).toHaveLength(17 + 6 * 18);
  expect(said.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      "growth-exceeds-guided",
      "text-encoding",
      "figure-outlier",
      "number-missing",
      "period-future",
    ]),
  );
  expect(onSheet).toEqual(said);
});
