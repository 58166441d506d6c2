import { beforeAll, describe, expect, it } from "vitest";
import type { Progress } from "../../../../src/activity/slices/inSlices";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { createReport, type MadeReport } from "../../../../src/commands/createReport";
import { sentencesOf } from "../../../../src/report/content/contentFor";
import type { Host } from "../../../../workbench/host/host";
import { keyColumn } from "../../../../workbench/model/sheet";
import { words } from "../../../words";
import { ANNEX_A } from "../../report/invoices/annex";
import { MONTHS, ownReckoning } from "../../report/ownReckoning";
import { figuresFile, openSituation, reportOf } from "../../report/reportWorkbook";
import { othersCoded, othersNamed, valuesIn } from "../../report/othersNamed";
import { typeInto } from "../contractWorkbook";
import { cellIn, sheetOf } from "../openAddIn";

const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 } as const;
const GAPS = { file: "gaps-2026.csv", date: "2026-12-31", individualTarget: 2500 } as const;
const { municipalities } = contractInUse();

const namesOf = ({ workbook }: Host) => workbook.sheets.map(({ name }) => name);

/** The cell so many columns to the right of a label. */
function valueBeside(host: Host, sheet: string, label: string, columns: number) {
  const { cells } = sheetOf(host, sheet);
  const found = [...cells].find(([key, { value }]) => keyColumn(key) === 0 && value === label);
  return found ? cells.get(found[0] + columns)?.value : undefined;
}
const standingOf = (host: Host, sheet: string, label: string) => valueBeside(host, sheet, label, 4);

describe("a sheet for each municipality", () => {
  it("is made in four requests for all, in the contract's order, and the first is shown", async () => {
    const host = await openSituation(HALF_YEAR);
    const before = namesOf(host);
    const { requests, bytes } = host.counts;
    const ended = new AbortController();
    const counts: number[] = [];
    const progress = ({ done, of }: Progress) => {
      counts.push(of);
      if (done === 3) ended.abort();
    };
    const control = { signal: ended.signal, progress };
    expect(await createReport({ recipient: "kommuner", control })).toEqual({ kind: "cancelled" });
    expect(counts).toEqual([19, 19, 19]);
    expect(namesOf(host)).toEqual(before);
    const read = host.counts.requests - requests;
    const made = await reportOf({ recipient: "kommuner" });
    expect(host.counts.requests - requests - read).toBe(4);
    // Excel on the web takes 5 MB a request.
    expect(host.counts.bytes - bytes).toBeLessThan(4_000_000);
    const sheets = [made, ...made.others].map(({ sheet }) => sheet);
    expect(sheets).toEqual(municipalities.map(({ name }) => `${name} 2026-06-30`));
    expect(namesOf(host)).toEqual([...before, ...sheets, words.lists.log.sheet]);
    expect(host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name).toBe(made.sheet);
    for (const sheet of sheets) {
      const cells = [...sheetOf(host, sheet).cells.values()];
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(sheetOf(host, sheet).charts).toHaveLength(1);
    }
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
    const before = standingOf(host, first.sheet, label);
    await typeInto(words.tabs.activity, cellIn(host, "KKR_Aktivitet", words.activity.individual, 6), [[500]]);
    const second = await reportOf({ recipient: "kommune:665" });
    expect(second).toMatchObject({ sheet: "Lemvig 2026-06-30 (2)", others: [] });
    expect(standingOf(host, first.sheet, label)).toBe(before);
    expect(standingOf(host, second.sheet, label)).toBeGreaterThan(400);
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
    expect(standingOf(host, sheet, "Individuelle vejledninger i 2026")).toBe(3);
    expect(standingOf(host, sheet, "Bidrag 2027 (1.000 kr.)")).toBe(words.report.notFixed);
  });
});

describe("the sheets of a year full of gaps", () => {
  let host: Host;
  let made: readonly MadeReport[];

  beforeAll(async () => {
    host = await openSituation(GAPS);
    const outcome = await reportOf({ recipient: "kommuner" });
    made = [outcome, ...outcome.others];
  }, 60_000);

  it("have nothing of another municipality: in no cell, name, chart, header, comment or title", () => {
    municipalities.forEach(({ code, name }, index) => {
      const sheet = sheetOf(host, made[index]?.sheet ?? "");
      const values = valuesIn(sheet);
      expect(othersNamed(values.join("\n"), code)).toEqual([]);
      const read = [...sheet.cells.values()].map(({ value }) => value);
      expect(read.flatMap((value) => othersCoded(value, code))).toEqual([]);
      expect(values.join("\n")).toContain(name);
    });
  });

  it("have the numbers that the file gives, month by month, and what is not in it is missing", () => {
    const csv = figuresFile(GAPS.file);
    const entered = new Map(csv.split("\n").map((line) => [line.split(";", 2).join(";"), line.split(";")]));
    const own = ownReckoning(csv, 12, GAPS.individualTarget);
    own.municipalities.forEach(({ name, individual, ofYear, position, missing }, index) => {
      const { sheet = "" } = made[index] ?? {};
      for (const [month, label] of MONTHS.entries()) {
        const row = entered.get(`2026-${String(month + 1).padStart(2, "0")};${name}`) ?? [];
        const expected = [row[2], row[3]].map((text) => (text ? Number(text) : "mangler"));
        expect([valueBeside(host, sheet, label, 2), valueBeside(host, sheet, label, 4)]).toEqual(expected);
      }
      const standing = (label: string) => valueBeside(host, sheet, label, 4);
      expect(standing("Individuelle vejledninger til og med december")).toBe(individual ?? "mangler");
      expect(standing("Måltal for 2026")).toBeCloseTo(ofYear, 9);
      expect(standing(words.municipal.lower)).toBeCloseTo(ofYear * 0.9, 9);
      const isJudged = position !== "open" && individual !== undefined;
      expect(standing(words.municipal.lacking)).toBe(
        isJudged ? Math.max(0, Math.ceil(ofYear * 0.9) - individual) : undefined,
      );
      if (isJudged && missing.length === 0) {
        expect(standing(words.municipal.deviation)).toBeCloseTo(individual - ofYear, 9);
      } else expect(standing(words.municipal.deviation)).toBeUndefined();
      expect(standing("Bidrag 2026 (1.000 kr.)")).toBe(ANNEX_A[index]?.[1]);
      const isInvited = made[index]?.content.sections.some(({ id }) => id === "dialogue");
      expect(isInvited).toBe(position === "below");
    });
  });
});
