import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { copyBytes } from "../../../src/commands/copies/copyBytes";
import { cellAddress } from "../../../workbench/model/address";
import { cellKey } from "../../../workbench/model/sheet";
import { createSheet, createWorkbook } from "../../../workbench/model/workbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { inspectPackage } from "../../workbench/xlsx/inspectPackage";

const SIZE = 6;
const place = fc.integer({ min: 0, max: SIZE - 1 });
const places = fc.uniqueArray(place, { maxLength: SIZE - 1 });
const sheet = fc.record({
  visibility: fc.constantFrom("Visible", "Visible", "Hidden", "VeryHidden"),
  rows: places,
  columns: places,
  cells: fc.uniqueArray(fc.tuple(place, place, fc.constantFrom("text", "formula")), {
    selector: ([row, column]) => `${row} ${column}`,
    minLength: 1,
  }),
  merged: fc.option(place, { nil: undefined }),
});

/** Every content is another one, so that each can be looked for. */
function contents(at: number, row: number, column: number): string {
  return `Indhold ${at}-${row}-${column}.`;
}

it("holds of any workbook what is seen, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 4 }), (sheets) => {
      const workbook = createWorkbook();
      workbook.sheets.length = 0;
      const seen: Record<string, string>[] = [];
      const unseen: string[] = [];
      sheets.forEach(({ visibility, rows, columns, cells, merged }, at) => {
        const made = createSheet(`Ark ${at}`);
        made.visibility = visibility;
        for (const row of rows) made.rows.set(row, { hidden: true });
        for (const column of columns) made.columns.set(column, { hidden: true });
        // Two columns of a row merged: the second shows nothing, the first shows where either column does.
        const isMerged = merged !== undefined && merged < SIZE - 1;
        if (isMerged) made.merged.push({ row: merged, column: merged, rows: 1, columns: 2 });
        const shown: Record<string, string> = {};
        for (const [row, column, kind] of cells) {
          const value = contents(at, row, column);
          const formula = kind === "formula" ? { formula: `="${value}"` } : {};
          made.cells.set(cellKey(row, column), { value, ...formula });
          const inMerged = isMerged && row === merged && (column === merged || column === merged + 1);
          const isShown = inMerged
            ? column === merged &&
              !rows.includes(row) &&
              !(columns.includes(merged) && columns.includes(merged + 1))
            : !rows.includes(row) && !columns.includes(column);
          if (visibility === "Visible" && isShown) shown[cellAddress(row, column)] = value;
          else unseen.push(value);
        }
        workbook.sheets.push(made);
        if (visibility === "Visible") seen.push(shown);
      });
      const first = workbook.sheets.find(({ visibility }) => visibility === "Visible");
      fc.pre(first !== undefined);
      const copy = copyBytes("disclosed", saveWorkbook(workbook));
      if (!copy.ok) throw new Error(copy.reason);
      expect(inspectPackage(copy.bytes)).toEqual([]);
      const parts = Object.values(unzipSync(copy.bytes))
        .map((part) => strFromU8(part))
        .join("\n");
      expect(unseen.filter((text) => parts.includes(text))).toEqual([]);
      const there = openWorkbook(copy.bytes).sheets.map(({ cells }) =>
        Object.fromEntries(
          [...cells].flatMap(([key, { value }]) =>
            value === null ? [] : [[cellAddress(Math.floor(key / 16_384), key % 16_384), value]],
          ),
        ),
      );
      expect(there).toEqual(seen);
    }),
    { numRuns: 60 },
  );
});
