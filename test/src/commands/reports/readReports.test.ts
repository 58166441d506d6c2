import { describe, expect, it, vi } from "vitest";
import type { Progress } from "../../../../src/activity/slices/inSlices";
import { readOverview } from "../../../../src/commands/readOverview";
import { readReports, type ListedReport } from "../../../../src/commands/reports/readReports";
import { selectPlace } from "../../../../src/commands/reports/selectPlace";
import { joinedPlaces } from "../../../../src/report/kept/joinedPlaces";
import { readKeptReports } from "../../../../src/report/kept/keptReportXml";
import { REPORT_NAMESPACE } from "../../../../src/report/kept/reportNamespace";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { ownReference } from "../../../../workbench/cli/ownManifest";
import { openWorkbook } from "../../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../../workbench/xlsx/saveWorkbook";
import { words } from "../../../words";
import { othersNamed } from "../../report/othersNamed";
import { openSituation, reportOf } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { typeAtName, typeInto } from "../contractWorkbook";
import { openCopy } from "../faults/workbookCopies";
import { cellIn, copyOf, openAddIn, recordsOf } from "../openAddIn";

const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 } as const;
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, " ");

async function listed() {
  const outcome = await readReports();
  await waitUntilIdle();
  return outcome.kind === "read" ? outcome : expect.fail(outcome.kind);
}

async function only(): Promise<ListedReport> {
  const { reports } = await listed();
  expect(reports).toHaveLength(1);
  return reports[0] ?? expect.fail("no report");
}

/** Types into Aktivitet's row of a municipality in a month of 2026. */
async function typeFigure(host: Host, name: string, month: number, value: number | string): Promise<void> {
  const row = recordsOf(host, "KKR_Aktivitet").findIndex(
    (each) =>
      each[words.activity.municipality] === name && each[words.activity.period] === serial(2026, month, 1),
  );
  await typeInto(words.tabs.activity, cellIn(host, "KKR_Aktivitet", words.activity.individual, row), [
    [value],
  ]);
}

/** Does long work as where each of its steps takes a slice of its own. */
function inShortSlices<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  let clock = 0;
  const now = vi.spyOn(performance, "now").mockImplementation(() => (clock += 50));
  return work().finally(() => now.mockRestore());
}

const keptIn = ({ workbook }: Host) =>
  workbook.customXmlParts.filter(({ namespaceUri }) => namespaceUri === REPORT_NAMESPACE);

describe("the reports of a workbook", () => {
  it("are up to date until a figure changes, and then say which sentences and cells, from what to what", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet } = await reportOf();
    const before = copyOf(host);
    const requests = host.counts.requests;
    const fresh = await only();
    expect(host.counts.requests - requests).toBe(2);
    expect(copyOf(host)).toEqual(before);
    expect(fresh).toMatchObject({
      sheet,
      statusDate: serial(2026, 6, 30),
      year: 2026,
      state: { kind: "current" },
    });
    expect(fresh.lines.every(({ now }) => now === undefined)).toBe(true);

    // Its sources are read once; where there is no report nothing but that is found out.
    const known: Parameters<typeof readReports>[0] = new Map();
    const cost = async (count: "bytes" | "requests") => {
      const until = host.counts[count];
      await readReports(known);
      return host.counts[count] - until;
    };
    const whole = await cost("bytes");
    expect([...known.values()].flat().map((kept) => kept.sheet)).toEqual([sheet]);
    expect(await cost("bytes")).toBeLessThan(whole);
    expect((await listed()).reports).toHaveLength(1);

    await typeFigure(host, "Skive", 3, 40);
    const { state, lines } = await only();
    if (state.kind !== "changed") return expect.fail(state.kind);
    const entered = recordsOf(host, "KKR_Aktivitet").filter(
      (each) => each[words.activity.municipality] === "Skive",
    );
    const sum = entered.reduce((total, each) => total + Number(each[words.activity.individual] ?? 0), 0);
    const ofSkive = state.cells.filter(
      ({ row, column }) => row === "Skive" && column === words.report.municipality.individual.entered,
    );
    expect(ofSkive).toMatchObject([{ to: String(sum), section: words.report.headings.municipalities }]);
    const marked = lines.filter(({ now }) => now !== undefined).map(({ text }) => text);
    // R1 sums it, and Skive lies elsewhere; no figure of another measure has moved.
    expect(marked.some((text) => text.startsWith("R1 "))).toBe(true);
    expect(marked.filter((text) => /^(?:N\d|R2 )/.test(text))).toEqual([]);
    const r1 = lines.find(({ text, now }) => text.startsWith("R1 ") && now !== undefined);
    expect(plain(r1?.now)).toMatch(/^R1 .*: 2\.\d{3} mod et måltal til dato på 2\.479,5/);
  });

  it("of municipalities are kept each with its own, and only the one whose figure changes is not up to date", async () => {
    const host = await openSituation(HALF_YEAR);
    const made = await reportOf({ recipient: "kommuner" });
    const sheets = [made, ...made.others].map(({ sheet }) => sheet);
    const [part] = keptIn(host);
    // The report's kept facts of 98 municipalities have to be read in one request beside the rest, which takes 5 MB.
    expect((part?.xml.length ?? 0) / sheets.length).toBeLessThan(12_000);
    const fresh = (await listed()).reports;
    expect(new Set(fresh.map(({ sheet }) => sheet))).toEqual(new Set(sheets));
    expect(fresh.map(({ state }) => state)).toEqual(sheets.map(() => ({ kind: "current" })));
    for (const { content, sheet } of fresh) {
      const code = content.recipient.slice("kommune:".length);
      expect(othersNamed(JSON.stringify(content), code)).toEqual([]);
      expect(sheet).toContain(content.subject);
    }

    // They are counted as they are compared, and cancelled between each two.
    const cancelling = new AbortController();
    const compared: number[] = [];
    const control = {
      progress({ done, of }: Progress) {
        expect(of).toBe(sheets.length);
        compared.push(done);
        if (done === 2) cancelling.abort();
      },
      signal: cancelling.signal,
    };
    await expect(inShortSlices(() => readReports(undefined, control))).rejects.toMatchObject({
      undone: true,
    });
    expect(compared).toEqual([0, 1, 2]);

    const before = recordsOf(host, "KKR_Aktivitet").find(
      (each) =>
        each[words.activity.municipality] === "Skive" && each[words.activity.period] === serial(2026, 5, 1),
    )?.[words.activity.individual];
    await typeFigure(host, "Skive", 5, 40);
    const changed = (await listed()).reports.filter(({ state }) => state.kind === "changed");
    expect(changed.map(({ sheet }) => sheet)).toEqual(["Skive 2026-06-30"]);
    // The overview compares them too, and gives the page its turn between each two.
    const turns = vi.spyOn(globalThis, "setTimeout");
    const seen = await inShortSlices(readOverview);
    expect(turns.mock.calls.filter(([, delay]) => delay === undefined).length).toBeGreaterThanOrEqual(19);
    turns.mockRestore();
    if (seen.kind !== "known") throw new Error(seen.kind);
    const municipal = seen.overview.reports.filter(({ isMunicipal }) => isMunicipal);
    expect(municipal).toHaveLength(19);
    expect(municipal.filter(({ isOutdated }) => isOutdated).map(({ name }) => name)).toEqual([
      "Skive 2026-06-30",
    ]);
    const [skive] = changed;
    if (skive?.state.kind !== "changed") return expect.fail("not changed");
    expect(skive.state.cells).toContainEqual(
      expect.objectContaining({ row: "maj", from: String(before), to: "40" }),
    );
    const sentence = skive.lines.find(({ now }) => now !== undefined);
    expect(sentence?.text).toMatch(/individuelle vejledninger/);
    expect(sentence?.places.length).toBeGreaterThan(0);
    await typeAtName("KKR_Statusdato", serial(2026, 9, 30));
    const later = (await listed()).reports.filter(
      ({ state }) => state.kind === "other-status" && state.months.length > 0,
    );
    expect(later.map(({ sheet }) => sheet)).toEqual(["Skive 2026-06-30"]);
  });

  it("at another date of status are compared by the months that they counted", async () => {
    const host = await openSituation({ ...HALF_YEAR, date: "2026-03-31" });
    await reportOf();
    await typeAtName("KKR_Statusdato", serial(2026, 6, 30));
    expect((await only()).state).toEqual({ kind: "other-status", months: [] });
    await typeFigure(host, "Aarhus", 6, 500);
    expect((await only()).state).toEqual({ kind: "other-status", months: [] });
    const [old] = recordsOf(host, "KKR_Aktivitet")
      .filter((each) => each[words.activity.municipality] === "Aarhus")
      .map((each) => each[words.activity.individual]);
    await typeFigure(host, "Aarhus", 1, 7);
    expect((await only()).state).toEqual({
      kind: "other-status",
      months: [{ municipality: "Aarhus", month: 1, figure: "individual", from: old, to: 7 }],
    });
  });

  it("outlive saving, and lead to their cells also where a sheet was renamed", async () => {
    const host = await openSituation(HALF_YEAR);
    await reportOf();
    const saved = openWorkbook(saveWorkbook(host.workbook, { addIn: ownReference() }));
    const reopened = openCopy(saved);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(words.tabs.targets).name = "Mål 'nu' igen";
      await context.sync();
    });
    await waitUntilIdle();
    const { state, lines } = await only();
    expect(state).toEqual({ kind: "current" });
    const place = lines.find(({ text }) => text.startsWith("R1 "))?.places[0] ?? "";
    expect(place).toMatch(/^'Mål ''nu'' igen'!/);
    expect(await selectPlace(place)).toEqual({ kind: "selected" });
    expect(reopened.workbook.sheets.find(({ name }) => name === "Mål 'nu' igen")).toBeDefined();
    expect(await selectPlace("'Slettet'!H8")).toEqual({ kind: "sheet-gone", sheet: "Slettet" });
  });

  it("say when the sheet is gone, and when nobody can tell any more what it was made from", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet } = await reportOf();
    const kl = await reportOf({ recipient: "kl" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await waitUntilIdle();
    const { reports } = await listed();
    expect(reports.map(({ key, sheet: now, madeAs }) => [key, now, madeAs])).toEqual([
      [2, kl.sheet, kl.sheet],
      [1, undefined, sheet],
    ]);
    const parts = keptIn(host);
    host.workbook.customXmlParts.splice(host.workbook.customXmlParts.indexOf(parts[1] ?? expect.fail()), 1);
    const left = await listed();
    expect(left.reports.map(({ key }) => key)).toEqual([1]);
    expect(left.withoutBasis).toEqual([kl.sheet]);
    // Neither key is given once more.
    await reportOf();
    expect(keptIn(host).flatMap(({ xml }) => readKeptReports(xml).map(({ key }) => key))).toEqual([1, 3]);
  });

  it("are up to date where the year that was chosen is kept as a number, as it once was", async () => {
    const host = await openSituation(HALF_YEAR);
    await reportOf();
    const [part = expect.fail("nothing is kept")] = keptIn(host);
    const asText = ',"2026"]';
    expect(part.xml).toContain(asText);
    part.xml = part.xml.replace(
      asText,
      ',{"value":2026,"shape":{"kind":"year"},"from":"Forudsætninger!B4"}]',
    );
    expect((await only()).state).toEqual({ kind: "current" });
  });

  it("are none in a workbook without the contract's sheets", async () => {
    openAddIn();
    expect(await readReports()).toEqual({ kind: "no-workbook" });
    const host = await openSituation();
    const until = host.counts.requests;
    expect(await readReports()).toEqual({ kind: "read", reports: [], withoutBasis: [] });
    expect(host.counts.requests - until).toBe(1);
  });
});

describe("a report compared with an earlier one", () => {
  it("tells what comes from corrections, late figures and new months, by default since the latest", async () => {
    const host = await openSituation({ ...HALF_YEAR, date: "2026-03-31" });
    await typeFigure(host, "Samsø", 2, "");
    const development = async (options = {}) => {
      const { content } = await reportOf(options);
      const section = content.sections.find(({ id }) => id === "development");
      return (section?.blocks ?? []).flatMap((block) =>
        block.kind === "sentence" ? [plain(block.sentence.text)] : block.kind === "text" ? [block.text] : [],
      );
    };
    expect(await development()).toEqual([words.development.notCompared]);
    const rows = recordsOf(host, "KKR_Aktivitet");
    const individual = (name: string) =>
      rows.filter((each) => each[words.activity.municipality] === name)[0]?.[words.activity.individual];
    await typeFigure(host, "Aarhus", 1, Number(individual("Aarhus")) - 4);
    await typeFigure(host, "Samsø", 2, 3);
    await typeAtName("KKR_Statusdato", serial(2026, 6, 30));
    const told = await development();
    const r1 = told.find((text) => text?.includes("R1 Deltagere"));
    expect(r1).toMatch(
      /^Siden 31\. marts 2026 er R1 .* steget fra 1\.\d{3} til 2\.\d{3} \(\+1\.\d{3}\): -4 fra rettelser af tidligere oplyste tal, \+3 fra eftermeldte tal, \+1\.\d{3} fra nye måneder\.$/,
    );
    expect(await development({ comparedWith: "none" })).toEqual([words.development.notCompared]);
    // Another choice shifts verdicts without any figure's doing.
    await typeAtName("KKR_Skoen", words.sheets.shared.yes);
    expect(await development()).toContainEqual(
      expect.stringMatching(/er der valgt om på Forudsætninger: .* fra »Nej« til »Ja«\.$/),
    );
    await typeAtName("KKR_Skoen", words.sheets.shared.no);
    // Compared with itself of a moment ago, nothing has moved.
    const still = await development({ comparedWith: 2 });
    expect(still.filter((text) => text?.includes("steget") || text?.includes("faldet"))).toEqual([]);
    // One that is not there is none: the latest counts, as the pane shows.
    expect(await development({ comparedWith: 99 })).not.toEqual([words.development.notCompared]);
  });
});

describe("places", () => {
  it("that follow each other in a column are one", () => {
    expect(
      joinedPlaces(["'Kommuner'!G5", "'Kommuner'!G6", "'Målark'!F5", "'Kommuner'!G7", "'A'!B2:B9"]),
    ).toEqual(["'Kommuner'!G5:G7", "'Målark'!F5", "'A'!B2:B9"]);
  });
});
