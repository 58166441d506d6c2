import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import {
  explainSelectedCell,
  type SelectedCellExplanation,
} from "../../../../src/excel/read/explainSelectedCell";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import type { Host } from "../../../../workbench/host/host";
import { openAddIn } from "../../commands/openAddIn";
import { resultTexts } from "../../../../src/language/functions/results";
import { words } from "../../../words";

let host: Host;
beforeEach(() => {
  host = openAddIn();
});
afterEach(() => setContractInUse());

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(address).select();
    await context.sync();
  });
}

async function enter(address: string, formulas: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas;
    await context.sync();
  });
}

const first = () => host.workbook.sheets[0]?.name ?? "";

async function explanationOf(address: string, locale = "da-DK"): Promise<string | SelectedCellExplanation> {
  await select(first(), address);
  const result = await explainSelectedCell(locale);
  return result.kind === "explained" ? `${result.call}: ${result.explained.text}` : result;
}

describe("explainSelectedCell in a cell that a user wrote", () => {
  it("reads constants, cells and ranges, in the reader's language", async () => {
    await enter("A1:B3", [
      [12, 14.2],
      ["=KKR.BAND(A1,B1)", '=KKR.STATUS(A1,14.2,">=",0.2)'],
      ["=KKR.NPS({10,9;8,6})", `=KKR.DEVIATION('${first()}'!A1,-1)`],
    ]);
    expect(await explanationOf("A2")).toBe(
      `KKR.BAND: ${words.bandPositions.below}: 12 af måltal 14,2; grænsen er 12,8; afsnit 6.b (I)`,
    );
    expect(await explanationOf("A2", "en-US")).toBe(
      `KKR.BAND: ${words.bandPositions.below}: 12 of target 14.2; the limit is 12.8; section 6.b (I)`,
    );
    expect(await explanationOf("B2")).toContain(`${words.verdicts.close}: realiseret 12 mod måltal 14,2`);
    expect(await explanationOf("A3")).toContain("25: 2 af 4 svarede 9-10");
    expect(await explanationOf("B3")).toBe("KKR.DEVIATION: 13: realiseret 12 minus måltal -1");
  });

  it("tells of each cell of a spill", async () => {
    await enter("A1:B3", [
      [90, "=KKR.DEVIATION(A1:A3,100)"],
      [80, ""],
      ["x", ""],
    ]);
    expect(await explanationOf("B2")).toBe("KKR.DEVIATION: -20: realiseret 80 minus måltal 100");
    expect(await explanationOf("B3")).toContain(`#VALUE!: ${resultTexts("da").textForNumber("x")}`);
  });

  it("hands errors in cells over as errors", async () => {
    await enter("A1:A2", [["=1/0"], ["=KKR.FULFILMENT(A1,5)"]]);
    expect(await explanationOf("A2")).toBe("KKR.FULFILMENT: #DIV/0!: #DIV/0!");
  });

  it("says which part it cannot compute, and where there is nothing to explain", async () => {
    await enter("A1:A6", [
      ["=KKR.DEVIATION(SUM(B1:B9),5)"],
      ["=ROUND(KKR.DEVIATION(1,5),0)"],
      ["=KKR.UNIQUEFIRMS(C:C)"],
      ["=1+1"],
      [words.municipalities.name],
      ['=IF(B1="","",KKR.DEVIATION(B1,5))'],
    ]);
    const at = (row: number) => ({ address: expect.stringContaining(`!A${row}`) as string });
    expect(await explanationOf("A1")).toEqual({ kind: "unexplained", part: "SUM", ...at(1) });
    expect(await explanationOf("A2")).toEqual({ kind: "unexplained", part: "ROUND", ...at(2) });
    expect(await explanationOf("A3")).toEqual({ kind: "unexplained", part: "C:C", ...at(3) });
    expect(await explanationOf("A4")).toEqual({ kind: "no-call", ...at(4) });
    expect(await explanationOf("A5")).toEqual({ kind: "no-call", ...at(5) });
    expect(await explanationOf("A6")).toEqual({ kind: "not-reached", ...at(6) });
    expect(await explanationOf("F20")).toMatchObject({ kind: "no-call" });
  });
});

describe("explainSelectedCell in the sheets' own cells", () => {
  const explained: SelectedCellExplanation[] = [];
  const danish = new Intl.NumberFormat("da-DK", { maximumSignificantDigits: 15 });

  it("follows their conditions, columns and names, for every cell that calls a function", async () => {
    await insertWorkbook({ date: "2026-06-30", individualTarget: 2500 });
    await enterActivity([
      {
        period: 46_023,
        municipality: "Samsø",
        individual: 2,
        collective: 1,
        growth: 0,
        young: 0,
        source: null,
        remark: null,
      },
    ]);
    for (const sheet of host.workbook.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (!cell.formula?.includes("KKR.")) continue;
        await Excel.run(async (context) => {
          const target = context.workbook.worksheets.getItem(sheet.name);
          target.activate();
          target.getCell(Math.floor(key / 16_384), key % 16_384).select();
          await context.sync();
        });
        const result = await explainSelectedCell("da-DK");
        explained.push(result);
        if (result.kind !== "explained" || cell.value === "") continue;
        const shown = typeof cell.value === "number" ? danish.format(cell.value) : cell.value;
        expect(result.inWords ?? result.explained.answer, result.address).toBe(shown);
      }
    }
    const kinds = explained.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(100);
    // The counting columns beside Aktivitet compute over whole columns at once; they are no user's question.
    const asked = explained.filter(({ address }) => !address.startsWith(`${words.tabs.activity}!`));
    expect(asked.filter(({ kind }) => kind === "unexplained" || kind === "no-call")).toEqual([]);
    const texts = explained.flatMap((each) => (each.kind === "explained" ? [each.explained.text] : []));
    expect(
      texts.filter((text) =>
        text.startsWith(`${words.bandPositions.below}: 2 af måltal 3,24; grænsen er 2,92;`),
      ),
    ).toHaveLength(1);
    // Samsø has January alone, so nothing is judged, and the sheet's note beside it says so.
    expect(explained).toContainEqual(
      expect.objectContaining({
        call: "KKR.BAND",
        inWords: sheetTexts("da").shared.notJudged,
        remark: expect.stringContaining("1 af 6 måneder; 5 mangler") as string,
      }),
    );
  });
});
