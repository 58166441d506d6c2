import type { Municipality } from "../../contract/contract";
import { reportWayTexts } from "../../language/sheets/reportWayTexts";
import type { Column } from "../plan/column";
import { DATE } from "../plan/looks/numberFormats";
import type { SheetInput } from "../plan/planInput";
import { dateValidation, textValidation } from "../plan/validation";
import { writtenColumn } from "../plan/writtenColumn";

/** The columns of the table of the municipalities' hearing and dialogue, in their order: one row a municipality. */
export function dialogueColumns({ contract, texts }: SheetInput): Column<Municipality>[] {
  const { dialogue, hints } = reportWayTexts(contract.language);
  const { columns: words } = dialogue;
  const day = (header: string, hint?: string): Column<Municipality> => ({
    header,
    characters: 13,
    content: () => null,
    input: true,
    format: DATE,
    look: { horizontal: "Right", vertical: "Top" },
    validation: (address) => ({ ...dateValidation(texts, address), ...(hint ? { hint } : {}) }),
  });
  const written = (header: string, hint?: string) =>
    writtenColumn<Municipality>(
      header,
      28,
      () => null,
      (address) => textValidation(texts, address, hint),
    );
  return [
    { header: words.name, characters: 28, content: ({ name }) => name, look: { vertical: "Top" } },
    day(words.sent),
    day(words.due, hints.due),
    written(words.reply),
    written(words.correction, hints.correction),
    day(words.invited),
    day(words.held),
    written(words.agreed, hints.agreed),
  ];
}
