import type { MeetingTexts } from "../../language/sheets/meetingTexts";
import { DATE, TEXT } from "../plan/numberFormats";
import type { Column } from "../plan/table";

/** The columns of the table of meetings, all of them filled in. */
export function meetingColumns({ columns: words }: MeetingTexts): Column<null>[] {
  const entered = (header: string, characters: number, format = ""): Column<null> => ({
    header,
    characters,
    content: () => null,
    input: true,
    format,
    look: { horizontal: "Left", indent: 1 },
  });
  return [
    entered(words.date, 14, DATE),
    // As text: eight digits would be a number to Excel, and lose their leading zero.
    entered(words.cvr, 14, TEXT),
    entered(words.firm, 34),
    entered(words.municipality, 22),
    entered(words.kind, 14),
    entered(words.growth, 16),
    entered(words.founded, 14, DATE),
    entered(words.reference, 20, TEXT),
  ];
}
