import { expect, it } from "vitest";
import { conditionalLook } from "../../../../workbench/grid/sheet/look/conditionalLook";
import { displayText } from "../../../../workbench/host/cells/displayText";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { tableBody } from "../../../../workbench/model/table";
import { tableByName } from "../../../../workbench/model/workbook";
import { sentencesOf } from "../../../../src/report/content/contentFor";
import { typeInto } from "../../commands/contractWorkbook";
import { cellIn, recordsOf } from "../../commands/openAddIn";
import { openSituation, reportOf, typeActuals } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { words } from "../../../words";
import { sheetTexts } from "../../../../src/language/sheets/sheets";

const { actual, asOf, id, lastYear, nextFigure } = words.targets;
/** Those that the story below says something of, or that say something by themselves. */
const TOLD = ["N1a", "N1b", "N2", "N3", "N4", "N5a", "N5b", "N5c", "N6", "R1", "R2", "R3"];

/** Cells of a column of one of Målark's tables where a conditional format holds, by measure. */
function marked(host: Host, header: string, name = "KKR_Maal"): Record<string, string> {
  const found = tableByName(host.workbook, name);
  if (!found) throw new Error("no table");
  const { sheet, table } = found;
  const { row, column } = tableBody(table);
  const at = column + table.columns.findIndex(({ name }) => name === header);
  return Object.fromEntries(
    recordsOf(host, name).flatMap((record, index) => {
      if (!TOLD.includes(String(record[id]))) return [];
      const value = record[header] ?? null;
      const look = conditionalLook(host.session, sheet, row + index, at, value);
      return look?.fill ? [[record[id], displayText(value, look.numberFormat ?? "General", "da-DK")]] : [];
    }),
  );
}

it("a figure that is older than it should be says so at itself, at its day and in the report", async () => {
  const host = await openSituation({
    file: "year-2026.csv",
    date: "2026-10-15",
    individualTarget: 2500,
    // In the contract's order: of last year; of June; of September; of June with a newer one due; with none due yet.
    actuals: { N1a: 0.47, N3: -12.5, N4: 0.52, N5a: 0.081, N5b: 0.06, N6: 0.7 },
  });
  const days = {
    N1a: serial(2025, 12, 31),
    N3: serial(2026, 6, 30),
    N4: serial(2026, 9, 1),
    N5a: serial(2026, 6, 30),
    N5b: serial(2026, 6, 30),
  };
  await typeActuals(host, days, asOf);
  await typeActuals(host, { N5a: serial(2026, 10, 1), N5b: serial(2026, 12, 1) }, nextFigure);
  await waitUntilIdle();
  expect(marked(host, actual)).toEqual({
    N1a: "ældre 47,0%",
    N3: "ældre -12,5",
    N5a: "ældre 8,1%",
  });
  // Where they stand as last year's they are no newer, unless somebody types another.
  expect(marked(host, lastYear, "KKR_Maal_2027")).toEqual({
    N1a: "ældre 47,0%",
    N3: "ældre -12,5",
    N5a: "ældre 8,1%",
  });
  expect(marked(host, asOf)).toEqual({
    N1a: "ældre 31-12-2025",
    N3: "ældre 30-06-2026",
    N5a: "ældre 30-06-2026",
  });
  // Only its day has come without its figure.
  expect(marked(host, nextFigure)).toEqual({ N5a: "overskredet 01-10-2026" });
  const told = sentencesOf((await reportOf()).content).map((each) => each.replaceAll("\u00a0", " "));
  expect(told).toContain(
    "Ældre tal: N1a (opgjort pr. 31. december 2025), N3 (opgjort pr. 30. juni 2026), N5a (opgjort pr. 30. juni 2026, det næste ventes 1. oktober 2026).",
  );
  // A figure of last year says nothing of this one, unless somebody says that it is this year's final one.
  const stateOf = (measure: string) =>
    recordsOf(host, "KKR_Maal").find((each) => each[id] === measure)?.[words.targets.status];
  expect([stateOf("N1a"), stateOf("N3")]).toEqual([
    sheetTexts("da").targets.running.renewed,
    sheetTexts("da").targets.running.below,
  ]);
  const { deviation, deviationPct, fulfilment } = words.targets;
  const row = recordsOf(host, "KKR_Maal").find((each) => each[id] === "N1a");
  expect([row?.[deviation], row?.[deviationPct], row?.[fulfilment]]).toEqual(["", "", ""]);
  expect(told.find((each) => each.startsWith("N1a"))).toMatch(/bedømmes ikke\.$/);
  await typeActuals(host, { N1a: words.sheets.targets.finalities.final }, words.targets.finality);
  await waitUntilIdle();
  expect(stateOf("N1a")).toBe(words.verdicts["not-met"]);
  const n3 = recordsOf(host, "KKR_Maal_2027").findIndex((each) => each[id] === "N3");
  await typeInto(words.tabs.targets, cellIn(host, "KKR_Maal_2027", lastYear, n3), [[-10]]);
  await typeActuals(host, { N4: "", N5b: "" });
  await typeActuals(host, { N5b: serial(2026, 10, 15) }, nextFigure);
  await waitUntilIdle();
  // A blank cell looks due where its figure is missing, and where its day has come; not N1b without a target.
  expect(marked(host, actual)).toEqual({
    N1a: "ældre 47,0%",
    N3: "ældre -12,5",
    N4: "",
    N5a: "ældre 8,1%",
    N5b: "",
  });
  expect(marked(host, nextFigure)).toEqual({
    N5a: "overskredet 01-10-2026",
    N5b: "overskredet 15-10-2026",
  });
  expect(Object.keys(marked(host, lastYear, "KKR_Maal_2027"))).toEqual(["N1a", "N5a"]);
});
