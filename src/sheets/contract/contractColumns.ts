import type { Column } from "../plan/column";
import { TEXT } from "../plan/looks/numberFormats";
import { formsOf, type ColumnForm } from "./columnForms";
import type { ColumnInput, ContractRow } from "./columnInput";
import type { ContractCells } from "./contractCells";
import { cellRules } from "./contractRules";
import type { ContractTable } from "./contractTables";
import { amountFormat, unitFormat } from "./unitFormats";

/** A table's columns: what is known by its heading, and what follows the contract's periods. */
export function contractColumns(
  table: ContractTable,
  { headers }: ContractCells,
  input: ColumnInput,
): Column<ContractRow>[] {
  const forms = formsOf(table, input, cellRules(input));
  return headers.map((header, index) => {
    const {
      characters,
      format = TEXT,
      wrap,
      bold,
      right,
      validation,
    } = forms[header] ?? periodForm(table, input, headers);
    return {
      header,
      characters,
      content: (row) => row[index] ?? null,
      format,
      input: true,
      look: {
        vertical: "Top",
        horizontal: right ? "Right" : "Left",
        ...(right ? {} : { indent: 1 }),
        ...(wrap ? { wrap } : {}),
        ...(bold ? { bold } : {}),
      },
      ...(validation ? { validation } : {}),
    };
  });
}

/** A column of a period: a target in its measure's unit, or an amount. */
function periodForm(table: ContractTable, input: ColumnInput, headers: readonly string[]): ColumnForm {
  const rules = cellRules(input);
  if (table === "municipalities") {
    return { characters: 14, format: amountFormat(input.contract), right: true, validation: rules.amount };
  }
  const validation = table === "measures" ? rules.agreed(input.words.hints.target) : rules.number;
  return { characters: 14, format: unitFormat(table, input, headers), right: true, validation };
}
