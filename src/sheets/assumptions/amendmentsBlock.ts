import { amendedValues } from "../../contract/changes/amendments";
import { populationReplacements } from "../../contract/changes/replacedPopulation";
import { amendmentLine } from "../../report/amendmentLine";
import { populationLines } from "../../report/populationLine";
import { SHEET_LANGUAGE } from "../../language/language";
import { cellAddress, rangeAddress } from "../plan/address";
import { LABEL, SECTION_HEADING } from "../plan/looks/looks";
import type { Block, LookPlan, NamePlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The values replaced in the contract, and the inhabitants of each municipality, by whose decision, a line each;
 * nothing where nothing was. Each line has a name of its own, by which one that comes later finds its place in a
 * workbook that is there.
 * @param lastColumn the number of the last column that is printed
 */
export function amendmentsBlock(
  { contract, population, texts }: PlanInput,
  row: number,
  lastColumn: number,
): {
  readonly blocks: readonly Block[];
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly lastRow: number;
} {
  const { amendments: title, amendment, populationAmendment } = texts.assumptions;
  const lines = [
    ...numbered(
      amendment,
      "KKR_Tillaeg",
      amendedValues(contract).map((each) => amendmentLine(contract, each, SHEET_LANGUAGE)),
    ),
    ...numbered(
      populationAmendment,
      "KKR_Tillaeg_Folketal",
      populationReplacements(population).flatMap((each) => populationLines(contract, each, SHEET_LANGUAGE)),
    ),
  ];
  if (lines.length === 0) return { blocks: [], looks: [], names: [], lastRow: row - 2 };
  const first = { row: row + 1, column: 1 };
  return {
    blocks: [
      {
        at: cellAddress({ row, column: 1 }),
        cells: [[title, null], ...lines.map(({ label, line }) => [label, line])],
      },
    ],
    looks: [
      { address: rangeAddress({ row, column: 1 }, 1, lastColumn), look: SECTION_HEADING },
      { address: rangeAddress(first, lines.length, 1), look: LABEL },
    ],
    names: lines.map(({ name }, index) => ({
      name,
      refersTo: cellAddress({ row: first.row + index, column: 2 }),
    })),
    lastRow: row + lines.length,
  };
}

function numbered(label: string, name: string, lines: readonly string[]) {
  return lines.map((line, index) => ({ label: `${label} ${index + 1}`, name: `${name}_${index + 1}`, line }));
}
