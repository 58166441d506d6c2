import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it, vi } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { editContract } from "../../../../src/commands/contract/editContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { createReport } from "../../../../src/commands/createReport";
import { explainCell } from "../../../../src/commands/explainCell";
import { insertSheet, OPTIONAL_PARTS } from "../../../../src/commands/insertSheet";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { readFollowUp } from "../../../../src/commands/readFollowUp";
import { readOverview } from "../../../../src/commands/readOverview";
import { selectPlace } from "../../../../src/commands/reports/selectPlace";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import type { Contract } from "../../../../src/contract/contract";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { calendarMonth, firstDayOf } from "../../../../src/contract/years";
import { contentFor } from "../../../../src/report/content/contentFor";
import { municipalityContent } from "../../../../src/report/content/municipalityContent";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import { followUpOf } from "../../../../src/report/followUp/followUp";
import { writingIn } from "../../../../src/report/writing";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { sized } from "../../functions/independent/cases";
import { serial } from "../../serial";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { cellIn, errorsIn, recordsOf } from "../openAddIn";
import { useOthersContract } from "./othersContract";

const EVERY_DAY = ["plain", "july", "quarters", "fifth-figure", "english"];
/** The large one, of ten years, only in the verification. */
const FILES = [...EVERY_DAY, "large"].slice(0, sized(EVERY_DAY.length, EVERY_DAY.length + 1));
const LANGUAGES = ["da", "en"] as const;
/** A municipality's individual guidances in each of the first two months; half as many collective ones. */
const INDIVIDUAL = 8;

// Their years begin later than the other tests' day.
vi.setSystemTime(new Date(2040, 0, 1));

function contractIn(file: string): Contract {
  const path = `test/fixtures/contracts/${file}.json`;
  const { contract, faults } = judgeContract(JSON.parse(readFileSync(path, "utf8")));
  if (!contract) throw new Error(JSON.stringify(faults));
  return useOthersContract(contract);
}

/** The first months of the contract's first year, of all municipalities. */
function figuresOf(contract: Contract, months: number): string {
  const [year = 0] = contract.years;
  const further = (contract.counted ?? []).map(({ label }) => label.da);
  const rows = contract.municipalities.flatMap(({ name }) =>
    Array.from({ length: months }, (_, index) => {
      const month = calendarMonth(contract, index + 1);
      const of = month < calendarMonth(contract, 1) ? year + 1 : year;
      const date = `${of}-${String(month).padStart(2, "0")}`;
      return [date, name, INDIVIDUAL, INDIVIDUAL / 2, 1, 1, ...further.map(() => 2)].join(";");
    }),
  );
  return [
    ["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...further].join(";"),
    ...rows,
  ].join("\n");
}

/** A day of the contract's first year in its third month, when two have ended. */
function dayInThirdMonth(contract: Contract): string {
  const [year = 0] = contract.years;
  const first = new Date(`${firstDayOf(contract, year)}T00:00:00Z`);
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 2, 10)).toISOString().slice(0, 10);
}

/** Texts that speak of a band or of funding under a contract that has none. */
function foreignTo(contract: Contract, texts: readonly string[]): string[] {
  const own = JSON.stringify(contract);
  return texts.filter((text) => {
    const isOfBand = !contract.band && /[Ss]pænd(?!ing)|\b[Bb]and\b/u.test(text);
    const isOfFunding =
      !contract.funding && /[Ff]inansier|[Bb]ilag|[Ff]remskriv|\b[Ff]unding|\b[Aa]nnex/u.test(text);
    // The headings of the report's own annexes, the words of our ids, that there is no funding, and the sheet's name
    // are nobody's.
    const isOurs =
      /^"heading":"(?:Bilag|Annex):|^"funding"$|ingen finansiering\."$|no funding\."$|arkene Kommuner og Finansiering$/u.test(
        text,
      );
    return (isOfBand || isOfFunding) && !isOurs && !own.includes(text);
  });
}

const UNSAID = /undefined|NaN|\[object|#REF!|#NAME\?|#VALUE!/;

afterAll(() => {
  setContractInUse();
});

describe.each(FILES)("all commands under the contract of %s", (file) => {
  const contract = contractIn(file);
  const [year = 0] = contract.years;
  const date = dayInThirdMonth(contract);
  let host: Host;

  it("insert every sheet, count what is entered, and find nothing to correct", async () => {
    useOthersContract(contract);
    host = await openContractWorkbook({ year, date, individualTarget: 500 });
    for (const part of OPTIONAL_PARTS) await insertSheet(part);
    await enterCsv(figuresOf(contract, 2));
    expect(errorsIn(host)).toEqual([]);
    const texts = host.workbook.sheets.flatMap(({ name, cells }) =>
      name === words.tabs.funding || name === words.tabs.invoices
        ? []
        : [...cells.values()].map(({ value }) => String(value)),
    );
    expect(foreignTo(contract, texts)).toEqual([]);
    const checked = await checkFigures();
    if (checked.kind !== "checked") throw new Error(checked.kind);
    expect(checked.issues.map(({ issue }) => issue.rule)).toEqual([]);
    const sums = recordsOf(host, "KKR_Kommuner").map((row) => row[words.municipalities.actual]);
    expect(sums).toEqual(contract.municipalities.map(() => 2 * INDIVIDUAL));
    const measure = contract.measures.find(({ actual }) => actual.from === "activity");
    const row = recordsOf(host, "KKR_Maal").find((each) => each[words.targets.id] === measure?.id);
    // Both kinds of guidance, of all municipalities, in two months.
    expect(row?.[words.targets.actual]).toBe(
      contract.municipalities.length * 2 * (INDIVIDUAL + INDIVIDUAL / 2),
    );
    await lockPeriods(checked, serial(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, 1));
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Kommuner").map((each) => each[words.municipalities.actual])).toEqual(sums);
  });

  it("say in both languages how it stands, to everybody", async () => {
    const report = await createReport();
    if (report.kind !== "created") throw new Error(report.kind);
    const followed = await readFollowUp();
    if (followed.kind !== "known") throw new Error(followed.kind);
    const [own] = followed.facts.municipalities;
    for (const language of LANGUAGES) {
      const said = [
        contentFor("kkr", followed.facts, language),
        contentFor("kl", followed.facts, language),
        own && municipalityContent(own, followed.facts, language),
        followUpOf(followed.facts, writingIn(language, contract)),
      ];
      const text = JSON.stringify(said);
      expect(text).not.toMatch(UNSAID);
      expect(
        foreignTo(
          contract,
          JSON.stringify(said).match(/"(?:text|heading|label|title)":"[^"]*"|"[^"]*"/g) ?? [],
        ),
      ).toEqual([]);
      expect(text.match(/Midtjylland/g)).toBeNull();
    }
    expect(await readOverview()).toMatchObject({ kind: "known" });
    const place = cellIn(host, "KKR_Maal", words.targets.actual, 0);
    await selectPlace(`${words.tabs.targets}!${place}`);
    for (const locale of ["da-DK", "en-US"])
      expect(JSON.stringify(await explainCell(locale))).not.toMatch(UNSAID);
  });

  it("invoice what is agreed, and say so where nothing is", async () => {
    const made = await makeInvoices();
    await waitUntilIdle();
    expect(made.kind).toBe(contract.funding ? "done" : "refused");
    expect(errorsIn(host)).toEqual([]);
  });

  it("lay the contract itself out and find it unchanged, and the sheets up to date", async () => {
    await editContract();
    expect(await prepareContract()).toMatchObject({ kind: "prepared", update: { kind: "up-to-date" } });
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
  });
});

describe("the contract in English", () => {
  it("has its own words on the sheets, and a report in its language", async () => {
    const contract = contractIn("english");
    const host = await openContractWorkbook({ year: 2026, date: "2026-03-10" });
    expect(recordsOf(host, "KKR_Aktivitet")[0]).toHaveProperty("Changes of ownership");
    const row = recordsOf(host, "KKR_Maal").find((each) => each[words.targets.id] === "G2");
    expect(row).toMatchObject({ [words.targets.title]: "Guidance", [words.targets.unit]: "firms" });
    const report = await createReport();
    if (report.kind !== "created") throw new Error(report.kind);
    expect(report.content.title).toBe(reportTexts("en").frame.titles.kkr(contract.house));
  });
});
