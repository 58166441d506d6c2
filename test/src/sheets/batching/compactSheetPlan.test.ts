import { describe, expect, it } from "vitest";
import { contractInUse, populationInUse } from "../../../../src/contract/contractInUse";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import { parseRectangles, isBounded } from "../../../../src/sheets/plan/rectangles";
import { compactSheetPlan } from "../../../../src/sheets/batching/compactSheetPlan";
import { chooseNaming } from "../../../../src/sheets/plan/naming";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { workbookPlan } from "../../../../src/sheets/workbookPlan";
import { cellsOf } from "./anyArea";

const { naming } = chooseNaming(sheetTexts("da").sheets, contractInUse(), {
  sheets: [],
  tablesAndNames: [],
});
const settings = { year: 2026, date: 46203, individualTarget: undefined };
const { sheets } = workbookPlan(planInput(contractInUse(), populationInUse(), settings, naming));

describe.each(sheets.map((plan) => ({ name: plan.name, plan, lean: compactSheetPlan(plan) })))(
  "the plan of $name in few steps",
  ({ plan, lean }) => {
    it("takes fewer steps for looks and rules", () => {
      expect(lean.looks.length + lean.formats.length).toBeLessThan(plan.looks.length);
      expect(lean.validations.length).toBeLessThanOrEqual(plan.validations.length);
    });

    it("gives every cell the number format it was planned", () => {
      const planned: Record<string, string> = {};
      for (const { address, look } of plan.looks) {
        for (const cell of parseRectangles(address).filter(isBounded).flatMap(cellsOf)) {
          if (look === "input") delete planned[cell];
          else if (look.numberFormat !== undefined) planned[cell] = look.numberFormat;
        }
      }
      const given: Record<string, string> = {};
      for (const step of lean.formats) {
        const [area] = parseRectangles(step.address);
        const flat = "cells" in step ? step.cells.flat() : undefined;
        cellsOf(area).forEach((cell, index) => {
          const format = "fill" in step ? step.fill : flat?.[index];
          if (format) given[cell] = format;
        });
      }
      expect(given).toEqual(planned);
    });

    it("leaves all else as it was", () => {
      const { looks, formats, validations, ...rest } = lean;
      expect(plan).toMatchObject(rest);
      expect(looks.length + formats.length + validations.length).toBeGreaterThan(0);
    });
  },
);
