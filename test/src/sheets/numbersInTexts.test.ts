import { expect, it } from "vitest";
import { cellIn } from "../commands/openAddIn";
import { typeInto } from "../commands/contractWorkbook";
import { openSituation } from "../report/reportWorkbook";
import { words } from "../../words";

/** Everything that a text may write without points: days, years, and quarters of a population. */
const UNPOINTED = /\d{1,2}-\d{1,2}-\d{4}|\b20\d\d(?:K\d)?\b/g;

it("texts that formulas make write thousands with points, as the cells beside them show numbers", async () => {
  // Odder lacks all months, so that the total beside the deviation is not what it is of.
  const host = await openSituation({ file: "gaps-2026.csv", date: "2026-06-30", individualTarget: 2500 });
  const { years } = words;
  const typed = {
    [years.uniqueIndividual]: 1100,
    [years.uniqueCollective]: 900,
    [years.uniqueYoung]: 300,
    [years.uniqueGuidances]: 1234,
    [years.unreadMeetings]: 2345,
  };
  for (const [header, value] of Object.entries(typed))
    await typeInto(words.tabs.assumptions, cellIn(host, "KKR_Aarstal", header, 0), [[value]]);
  const said = host.workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula, value }) =>
      formula !== undefined && typeof value === "string" ? [value] : [],
    ),
  );
  for (const text of [
    "Afvigelsen gælder 15 kommuner: 1.164 mod måltal 1.158,5",
    "Unikke tal opgjort ved 1.234 vejledninger",
    "Ulæselige møder: 2.345",
  ])
    expect(said).toContainEqual(expect.stringContaining(text));
  expect(said.filter((text) => /\d{4}|\d,\d{3}/.test(text.replaceAll(UNPOINTED, "")))).toEqual([]);
});
