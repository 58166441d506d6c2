import { textLiteral } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";

/** With so many characters twice, a formula stays within its 8,192; 98 municipalities take about 1,700. */
const LONGEST_LIST = 3000;

/**
 * The codes of municipalities by their names, a formula's text: 0 for a name of none. They stand in the formula itself,
 * as somebody may delete a row of Kommuner, and are looked up there only where they are too many for it.
 */
export function municipalityCode({ contract, naming, texts }: PlanInput, municipality: string): string {
  const { code, name } = texts.municipalities.columns;
  const table = naming.tables.municipalities;
  const names = `{${contract.municipalities.map((each) => textLiteral(each.name)).join(",")}}`;
  const codes = `{${contract.municipalities.map((each) => each.code).join(";")}}`;
  const isShort = names.length + codes.length <= LONGEST_LIST;
  // Which of them it is, in a row of ones and zeros: INDEX takes no list of places everywhere.
  return isShort
    ? `MMULT(1*(${municipality}=${names}),${codes})`
    : `MMULT(1*(${municipality}=TRANSPOSE(${table}[${name}])),1*${table}[${code}])`;
}
