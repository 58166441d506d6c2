import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReport } from "../../../../src/commands/createReport";
import { readOverview } from "../../../../src/commands/readOverview";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { activityTarget } from "../../../../src/functions/activityTarget/activityTarget";
import { population } from "../../../../src/functions/population/population";
import type { Host } from "../../../../workbench/host/host";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { errorsIn, recordsOf } from "../openAddIn";

let host: Host;

beforeAll(async () => {
  setContractInUse(contractInUse(), null);
  host = await openContractWorkbook();
  await enterCsv("Måned;Kommune;Individuelle;Kollektive\n2026-01;Aarhus;12;3\n2026-02;Aarhus;8;0");
});

afterAll(() => {
  setContractInUse();
});

describe("a workbook without a population", () => {
  it("has no error cell, and no column or setting that inhabitants decide", () => {
    expect(errorsIn(host)).toEqual([]);
    const [row = {}] = recordsOf(host, "KKR_Kommuner");
    const { name, actual, months, code, dialogue } = words.municipalities;
    expect(Object.keys(row)).toEqual([name, actual, months, code, dialogue]);
    const { inhabitants, perInhabitant } = words.sheets.funding.columns;
    const [payer = {}] = recordsOf(host, "KKR_Finansiering");
    expect(Object.keys(payer)).not.toEqual(expect.arrayContaining([inhabitants]));
    expect(Object.keys(payer)).not.toEqual(expect.arrayContaining([perInhabitant]));
    const texts = host.workbook.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(texts).not.toContain(words.sheets.assumptions.populationSource[0]);
  });

  it("counts what is entered, and tells what is missing", () => {
    const aarhus = recordsOf(host, "KKR_Kommuner").find((row) => row[words.municipalities.name] === "Aarhus");
    expect(aarhus?.[words.municipalities.actual]).toBe(20);
    expect(aarhus?.[words.municipalities.dialogue]).toBe("2 af 6 måneder; 4 mangler");
    const r3 = recordsOf(host, "KKR_Maal").find((row) => row[words.targets.id] === "R3");
    expect(r3?.[words.targets.status]).toBe(words.sheets.shared.notJudged);
    expect(r3?.[words.targets.explanation]).toContain("Uden folketal");
  });

  it("answers with words where inhabitants are asked for", () => {
    const answers = [population("Aarhus"), activityTarget("Aarhus", 2500)].map((cells) => cells[0]?.[0]);
    expect(answers).toEqual([
      expect.objectContaining({
        code: "#N/A",
        message: expect.stringContaining("Folketallet mangler") as unknown,
      }),
      expect.objectContaining({
        code: "#N/A",
        message: expect.stringContaining("Folketallet mangler") as unknown,
      }),
    ]);
  });

  it("has a report without a word of the band, and asks for no total", async () => {
    const report = await createReport();
    if (report.kind !== "created") throw new Error(report.kind);
    const text = JSON.stringify(report.content);
    expect([...text.matchAll(/.{30}(?:[Ss]pænd|indbygger).{30}/gu)].map(([said]) => said)).toEqual([]);
    expect(text).toContain(
      "R3: kommunernes spredning bedømmes ikke: uden folketal kan måltallet ikke fordeles",
    );
    const read = await readOverview();
    expect(read).toMatchObject({ overview: { hasIndividualTarget: true } });
  });
});
