import { type HandoverColumn, handoverTexts } from "../../language/sheets/handoverTexts";
import type { Column } from "../plan/column";
import { DATE, TEXT } from "../plan/looks/numberFormats";
import type { SheetInput } from "../plan/planInput";
import { textValidation } from "../plan/validation";
import { writtenColumn } from "../plan/writtenColumn";

/** A row of the table, but for the user's note; blank where there is nothing to say. */
export type HandoverCells = Readonly<Record<Exclude<HandoverColumn, "note">, string | number | null>>;

/** The columns of the table of what is open, in their order; the last is the user's. */
export function handoverColumns({ contract, texts }: SheetInput): Column<HandoverCells | null>[] {
  const { columns: words, hint } = handoverTexts(contract.language);
  const factColumn = (column: keyof HandoverCells, characters: number): Column<HandoverCells | null> => ({
    header: words[column],
    characters,
    content: (row) => row?.[column] ?? null,
    // Texts that people have written elsewhere stay text here too.
    format: TEXT,
    // A text beside a date keeps its distance from it.
    look: {
      horizontal: "Left",
      vertical: "Top",
      wrap: true,
      indent: column === "state" ? 1 : 0,
      bold: column === "what",
    },
  });
  const day = (column: "day" | "seen"): Column<HandoverCells | null> => ({
    header: words[column],
    characters: 12,
    content: (row) => row?.[column] ?? null,
    format: DATE,
    look: { horizontal: "Right", vertical: "Top" },
  });
  return [
    factColumn("topic", 19),
    factColumn("what", 44),
    factColumn("detail", 44),
    factColumn("where", 20),
    factColumn("who", 20),
    day("day"),
    factColumn("state", 12),
    day("seen"),
    writtenColumn(
      words.note,
      30,
      () => null,
      (address) => textValidation(texts, address, hint),
    ),
  ];
}
