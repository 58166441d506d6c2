import { cvrDigits, passesModulus11 } from "../../calc/cvr";
import { mapCells } from "../cells/mapCells";
import { readCell, type CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";

/** Whether a number is a CVR number by form and modulus 11, cell by cell; a blank is not. */
export function isCvr(number: unknown): CellResult[][] {
  return mapCells((cell) => {
    const value = readCell(cell);
    if (typeof value === "object") return value;
    if (typeof value !== "string" && typeof value !== "number") return false;
    const digits = cvrDigits(value);
    return digits !== undefined && passesModulus11(digits);
  }, number);
}

export const isCvrDescription: FunctionDescription = {
  description: {
    da: "SAND, hvis nummeret har et CVR-nummers form og består modulus 11.",
    en: "TRUE where the number has the form of a CVR number and passes modulus 11.",
  },
  parameters: [
    {
      name: "number",
      matrix: true,
      unit: { da: "tekst eller tal", en: "text or number" },
      description: {
        da: "CVR-nummer; mellemrum og DK foran er tilladt.",
        en: "CVR number; spaces and a leading DK are allowed.",
      },
    },
  ],
  result: { matrix: true, unit: { da: "SAND eller FALSK", en: "TRUE or FALSE" } },
  errors: [],
  examples: [
    { formula: "=KKR.ISCVR(40084606)", answer: true },
    { formula: '=KKR.ISCVR("DK 40 08 46 06")', answer: true },
    { formula: "=KKR.ISCVR(12345678)", answer: false },
  ],
};
