import { tokenize } from "@borgar/fx";

/** Excel's own functions that the examples use; the KKR functions are called the same everywhere. */
const DANISH_NAMES: Readonly<Record<string, string>> = {
  DATE: "DATO",
  INDEX: "INDEKS",
  ROWS: "RÆKKER",
  SUM: "SUM",
};

/**
 * A formula as Danish Excel shows it: semicolons between arguments, decimal commas, Danish function names.
 * @throws where it holds what is not known to be the same in Danish: another function, a row in an array
 */
export function danishFormula(formula: string): string {
  let inArray = false;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === "number") return value.replace(".", ",");
      if (type === "func") return danishName(value);
      if (value === "{" || value === "}") inArray = value === "{";
      if (value !== "," || type === "string") return value;
      if (inArray) throw new Error(`${formula}: write the array as a column, with semicolons.`);
      return ";";
    })
    .join("");
}

function danishName(name: string): string {
  if (name.startsWith("KKR.")) return name;
  const danish = DANISH_NAMES[name];
  if (danish === undefined) throw new Error(`The Danish name of ${name} is missing in build/help.`);
  return danish;
}
