import { explanationsTexts } from "../../language/sheets/explanationsTexts";
import type { Column } from "../plan/column";
import { DATE } from "../plan/looks/numberFormats";
import type { SheetInput } from "../plan/planInput";
import { dateValidation, textValidation } from "../plan/validation";
import { writtenColumn } from "../plan/writtenColumn";

/** Theirs are the widths of the columns of explanations, which stand above. */
const characters = 0;

/** The columns of the table of circumstances of importance, in their order. */
export function circumstanceColumns({ contract, texts }: SheetInput): Column<null>[] {
  const { circumstances, hints } = explanationsTexts(contract.language);
  const { columns: words } = circumstances;
  const written = (column: "matter" | "meaning") =>
    writtenColumn<null>(
      words[column],
      characters,
      () => null,
      (address) => textValidation(texts, address, hints[column]),
    );
  return [
    {
      header: words.date,
      characters,
      content: () => null,
      input: true,
      format: DATE,
      look: { horizontal: "Left", vertical: "Top" },
      validation: (address) => ({ ...dateValidation(texts, address), hint: hints.date }),
    },
    written("matter"),
    written("meaning"),
  ];
}
