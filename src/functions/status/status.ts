import { verdict } from "../../calc/verdict";
import type { ComparisonRule } from "../../contract/contract";
import { optionalArgument } from "../cells/optionalArgument";
import { mapCells } from "../cells/mapCells";
import { readCell, type CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError, type ExcelError } from "../cells/excelError";
import { excelErrorOf, readFigure } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { actualParameter, targetParameter } from "../describing/sharedParameters";

const RULES: readonly ComparisonRule[] = [">=", ">", "<=", "<"];

/**
 * Whether an actual meets its target, in words, cell by cell.
 * @param rule `>=` (default), `>`, `<=`, `<`; any other is `#VALUE!`
 * @param amber width of the zone of near misses as a fraction of the target; none by default
 */
export function status(actual: unknown, target: unknown, rule?: unknown, amber?: unknown): CellResult[][] {
  const words = contractResultTexts().verdicts;
  return mapCells(
    (actualCell, targetCell, ruleCell, amberCell) => {
      const reached = readFigure(actualCell);
      if (typeof reached === "object") return reached;
      const aim = readFigure(targetCell);
      if (typeof aim === "object") return aim;
      const comparison = readRule(ruleCell);
      if (typeof comparison === "object") return comparison;
      const zone = readFigure(amberCell);
      if (typeof zone === "object") return zone;
      const result = verdict(reached, aim, comparison, zone ?? 0);
      return typeof result === "object" ? excelErrorOf(result) : words[result];
    },
    actual,
    target,
    optionalArgument(rule),
    optionalArgument(amber),
  );
}

function readRule(cell: unknown): ComparisonRule | ExcelError {
  const value = readCell(cell);
  if (value === undefined) return ">=";
  if (typeof value === "object") return value;
  const written = String(value);
  return (
    RULES.find((rule) => rule === written.trim()) ??
    excelError("#VALUE!", contractResultTexts().ruleUnknown(written))
  );
}

export const statusDescription: FunctionDescription = {
  description: {
    da: "Status: Opfyldt, Ikke opfyldt, Tæt på, Mangler eller Ikke fastsat.",
    en: "Status in Danish words: met, not met, close, missing or not fixed.",
  },
  parameters: [
    actualParameter,
    targetParameter,
    {
      name: "rule",
      matrix: true,
      optional: { default: ">=" },
      unit: { da: "tekst", en: "text" },
      description: {
        da: 'Hvordan realiseret sammenlignes med måltal: ">=", ">", "<=" eller "<".',
        en: 'How actual compares with target: ">=", ">", "<=" or "<".',
      },
    },
    {
      name: "amber",
      matrix: true,
      optional: { default: 0 },
      unit: { da: "brøk (0,05 er 5 %)", en: "fraction (0.05 is 5 %)" },
      description: {
        da: "Gul zone som brøk af måltallet: 0,05 giver Tæt på ned til 95 %.",
        en: "Amber zone as a fraction of the target: 0.05 answers close down to 95 %.",
      },
    },
  ],
  result: { matrix: true, unit: { da: "tekst", en: "text" } },
  errors: [],
  examples: [
    { formula: "=KKR.STATUS(0.7,0.7)", answer: "Opfyldt" },
    { formula: '=KKR.STATUS(0,0,">")', answer: "Ikke opfyldt" },
    { formula: '=KKR.STATUS(96,100,">=",0.05)', answer: "Tæt på" },
  ],
};
