import { describe, expect, it } from "vitest";
import { queueCells } from "../../../../../src/excel/write/queue/queueCells";
import { formula, type CellContent } from "../../../../../src/sheets/plan/plan";
import { asked, written, type Written } from "../writes";

/** Longer than it pays to write it row by row. */
const LONG = ',""'.repeat(40);

function formulasOf({ host }: Written): (string | undefined)[] {
  return [...(host.workbook.sheets[0]?.cells.values() ?? [])].map(({ formula: text }) => text);
}

const rows = (content: CellContent) => [{ at: "B2", cells: Array.from({ length: 5 }, () => [content]) }];

describe("queueCells", () => {
  it("gives each cell its formula, though it is sent once", async () => {
    const text = `COUNTA($A$1,KKR_Navn${LONG})`;
    const sent = await written((reach) => {
      reach.range("A1").worksheet.names.add("KKR_Navn", "=$A$1");
      queueCells(reach, rows(formula(text)));
    });
    expect(formulasOf(sent)).toEqual(Array<string>(5).fill(`=${text}`));
    expect(JSON.stringify(sent.requests).split("COUNTA")).toHaveLength(2);
  });

  it.each(["A1", "$A1", "A$1", "A:A", "1:1"])("writes a formula with %s row by row", async (reference) => {
    const sent = await written((reach) => queueCells(reach, rows(formula(`COUNTA(${reference}${LONG})`))));
    expect(JSON.stringify(sent.requests).split("COUNTA")).toHaveLength(6);
    expect(formulasOf(sent)).toHaveLength(5);
  });

  it("keeps texts that look like a formula, and the contents of cells that are left alone", async () => {
    const { host } = await written((reach) => {
      reach.range("A1:A3").values = [["før"], ["før"], ["før"]];
      queueCells(reach, [{ at: "A1", cells: [["=1+1"], [null], [""]] }]);
    });
    const values = [...(host.workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
    expect(values).toEqual(["=1+1", "før"]);
  });

  it("writes cells that are close together in one step", async () => {
    const sent = await written((reach) =>
      queueCells(reach, [
        { at: "A1", cells: [["Titel"]] },
        { at: "A3", cells: [["Status", 5]] },
      ]),
    );
    expect(asked(sent, "GetRange")).toBe(1);
  });
});
