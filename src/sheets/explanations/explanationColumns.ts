import { yearFormat } from "../plan/yearFormulas";
import { type ExplanationColumn, explanationsTexts } from "../../language/sheets/explanationsTexts";
import type { Column } from "../plan/column";
import { DATE, YEAR } from "../plan/looks/numberFormats";
import type { SheetInput } from "../plan/planInput";
import { choiceValidation, dateValidation, textValidation } from "../plan/validation";
import { writtenColumn } from "../plan/writtenColumn";

/** A row of the table when the sheet is made; `null` for one that is left to be filled in. */
export type ExplanationRow = Readonly<Partial<Record<ExplanationColumn, string | number>>> | null;

/**
 * The columns of the table of explanations, in their order.
 * @param measures the place of the list of measures
 */
export function explanationColumns(
  { contract, naming, texts }: SheetInput,
  measures: string,
): Column<ExplanationRow>[] {
  const { explanations, hints } = explanationsTexts(contract.language);
  const { columns: words } = explanations;
  const written = (column: "deviation" | "cause" | "action" | "expected", characters: number) =>
    writtenColumn<ExplanationRow>(
      words[column],
      characters,
      (row) => row?.[column]?.toString() ?? null,
      (address) => textValidation(texts, address, hints[column]),
    );
  return [
    {
      header: words.id,
      characters: 8,
      content: (row) => row?.id ?? null,
      input: true,
      look: { bold: true, horizontal: "Left", vertical: "Top" },
      validation: (address) => choiceValidation(texts, address, measures),
    },
    {
      header: words.year,
      characters: 12,
      content: (row) => row?.year ?? null,
      input: true,
      format: (row) => (typeof row?.year === "number" ? yearFormat(contract, row.year) : YEAR),
      look: { horizontal: "Left", vertical: "Top" },
      validation: (address) => choiceValidation(texts, address, naming.names.yearList),
    },
    written("deviation", 32),
    written("cause", 36),
    written("action", 36),
    written("expected", 20),
    {
      header: words.updated,
      characters: 12,
      content: (row) => row?.updated ?? null,
      input: true,
      format: DATE,
      look: { horizontal: "Right", vertical: "Top" },
      validation: (address) => dateValidation(texts, address),
    },
  ];
}
