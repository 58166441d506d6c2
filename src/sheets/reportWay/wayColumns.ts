import { reportWayTexts, type WayStep } from "../../language/sheets/reportWayTexts";
import type { Column } from "../plan/column";
import { thisRow } from "../plan/formulas";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { DATE, WHOLE } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { dateValidation, textValidation } from "../plan/validation";
import { writtenColumn } from "../plan/writtenColumn";

/** How many days before KKR's meeting each step is done, as we propose it: no rule says so. */
const PROPOSED_DAYS: Readonly<Record<WayStep, number>> = {
  made: 42,
  checked: 35,
  approved: 28,
  board: 21,
  sent: 14,
  meeting: 0,
  decision: 0,
};

/** The columns of the table of a report's way, in their order. */
export function wayColumns({ contract, texts }: SheetInput): Column<WayStep>[] {
  const { way, hints, refusals } = reportWayTexts(contract.language);
  const { columns: words, steps } = way;
  const days = thisRow(words.before);
  const { meetingDay } = SHEET_SCOPED_NAMES;
  const written = (column: "who" | "remark", characters: number, hint?: string) =>
    writtenColumn<WayStep>(
      words[column],
      characters,
      () => null,
      (address) => textValidation(texts, address, hint),
    );
  const date = { format: DATE, look: { horizontal: "Right", vertical: "Top" } } as const;
  return [
    {
      header: words.step,
      characters: 28,
      content: (step) => steps[step],
      look: { bold: true, vertical: "Top" },
    },
    {
      header: words.before,
      characters: 15,
      content: (step) => PROPOSED_DAYS[step],
      input: true,
      format: WHOLE,
      look: { horizontal: "Right", vertical: "Top" },
      validation: (address) => ({
        address,
        rule: { kind: "whole", minimum: 0, maximum: 365 },
        ...refusals.before,
      }),
    },
    {
      header: words.due,
      characters: 13,
      content: () => formula(`IF(COUNT(${meetingDay},${days})<2,"",${meetingDay}-${days})`),
      ...date,
    },
    written("who", 28, hints.who),
    written("remark", 28),
    {
      header: words.done,
      characters: 13,
      content: () => null,
      input: true,
      validation: (address) => dateValidation(texts, address),
      ...date,
    },
  ];
}
