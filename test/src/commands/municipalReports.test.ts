import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { createReport } from "../../../src/commands/createReport";
import { sentencesOf } from "../../../src/report/content/contentFor";
import type { Host } from "../../../workbench/host/host";
import { words } from "../../words";
import { openSituation, reportOf } from "../report/reportWorkbook";
import { othersCoded, othersNamed, valuesIn } from "../report/othersNamed";
import { typeInto } from "./contractWorkbook";
import { cellIn, sheetOf } from "./openAddIn";

const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 } as const;
const GAPS = { file: "gaps-2026.csv", date: "2026-12-31", individualTarget: 2500 } as const;
const { municipalities } = contractInUse();

const namesOf = ({ workbook }: Host) => workbook.sheets.map(({ name }) => name);
const rowsOf = (host: Host, sheet: string, label: string) => {
  const { cells } = sheetOf(host, sheet);
  const found = [...cells].find(([, { value }]) => value === label);
  // The value stands four columns to the right of its label.
  return found ? cells.get(found[0] + 4)?.value : undefined;
};

describe("a sheet for each municipality", () => {
  it("is made in four requests for all, in the contract's order, and the first is shown", async () => {
    const host = await openSituation(HALF_YEAR);
    const before = namesOf(host);
    const [requests, bytes] = [host.counts.requests, host.counts.bytes];
    const made = await reportOf({ recipient: "kommuner" });
    expect(host.counts.requests - requests).toBe(4);
    // Excel on the web takes 5 MB a request.
    expect(host.counts.bytes - bytes).toBeLessThan(4_000_000);
    const sheets = [made, ...made.others].map(({ sheet }) => sheet);
    expect(sheets).toEqual(municipalities.map(({ name }) => `${name} 2026-06-30`));
    expect(namesOf(host)).toEqual([...before, ...sheets]);
    expect(host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name).toBe(made.sheet);
    for (const sheet of sheets) {
      const cells = [...sheetOf(host, sheet).cells.values()];
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(sheetOf(host, sheet).charts).toHaveLength(1);
    }
  });

  it("has nothing of another municipality: in no cell, name, chart, header, comment or title", async () => {
    const host = await openSituation(GAPS);
    const made = await reportOf({ recipient: "kommuner" });
    municipalities.forEach(({ code, name }, index) => {
      const sheet = sheetOf(host, [made, ...made.others][index]?.sheet ?? "");
      const values = valuesIn(sheet);
      expect(othersNamed(values.join("\n"), code)).toEqual([]);
      const read = [...sheet.cells.values()].map(({ value }) => value);
      expect(read.flatMap((value) => othersCoded(value, code))).toEqual([]);
      expect(values.join("\n")).toContain(name);
    });
  });

  it("invites those that KKR's list has, and no other", async () => {
    await openSituation(HALF_YEAR);
    const kkr = sentencesOf((await reportOf()).content).filter((text) => text.includes("nedre grænse på"));
    const made = await reportOf({ recipient: "kommuner" });
    const invited = [made, ...made.others].filter(({ content }) =>
      content.sections.some(({ id }) => id === "dialogue"),
    );
    expect(invited.map(({ content }) => content.subject)).toEqual(
      kkr.map((text) => text.slice(0, text.indexOf(" har "))),
    );
    expect(invited.length).toBeGreaterThan(0);
  });

  it("is frozen: made again it stands beside the earlier, with a number", async () => {
    const host = await openSituation(HALF_YEAR);
    const first = await reportOf({ recipient: "kommune:665" });
    const label = "Individuelle vejledninger til og med juni";
    const before = rowsOf(host, first.sheet, label);
    await typeInto(words.tabs.activity, cellIn(host, "KKR_Aktivitet", words.activity.individual, 6), [[500]]);
    const second = await reportOf({ recipient: "kommune:665" });
    expect(second).toMatchObject({ sheet: "Lemvig 2026-06-30 (2)", others: [] });
    expect(rowsOf(host, first.sheet, label)).toBe(before);
    expect(rowsOf(host, second.sheet, label)).toBeGreaterThan(400);
  });

  it("is final without explanations, which are of goals, but not before the year has ended", async () => {
    await openSituation({ ...HALF_YEAR, isFinal: true });
    expect(await createReport({ recipient: "kommuner" })).toEqual({ kind: "not-ended", year: 2026 });
    await openSituation({ ...GAPS, isFinal: true, actuals: { N1a: 0.4 } });
    expect(await reportOf({ recipient: "kommune:741" })).toMatchObject({ missing: [] });
  });

  it("is made for a municipality of the contract alone", async () => {
    const host = await openSituation(HALF_YEAR);
    const before = namesOf(host);
    expect(await createReport({ recipient: "kommune:101" })).toEqual({ kind: "no-municipality" });
    expect(namesOf(host)).toEqual(before);
  });

  it("in 2027 has 2026 beside it, which the workbook knows", async () => {
    const host = await openSituation({ file: "year-2026.csv", date: "2027-06-30", year: 2027 });
    const { sheet } = await reportOf({ recipient: "kommune:741" });
    // The sum of Samsø's column Individuelle in year-2026.csv.
    expect(rowsOf(host, sheet, "Individuelle vejledninger i 2026")).toBe(3);
    expect(rowsOf(host, sheet, "Bidrag 2027 (1.000 kr.)")).toBe("ikke fastsat");
  });
});
