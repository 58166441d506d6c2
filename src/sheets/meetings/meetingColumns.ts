import { meetingTexts } from "../../language/sheets/meetingTexts";
import { enteredColumn, type Column } from "../plan/column";
import { DATE, TEXT } from "../plan/looks/numberFormats";
import type { SheetInput } from "../plan/planInput";
import { choiceValidation, cvrValidation, dateValidation } from "../plan/validation";

/** 1 January 1910: a year written alone is a smaller number, which Excel would take for a day in 1905. */
const FIRST_FOUNDED = 3654;

/** A column of Forløb; its choices, where it has any, stand in a list beside the table. */
export interface MeetingTableColumn extends Column<null> {
  readonly choices?: readonly string[];
}

/** The columns of the table of meetings, in their order, all of them filled in. */
export function meetingColumns({ contract, naming, texts }: SheetInput): MeetingTableColumn[] {
  const { columns: words, kinds, growth, refusals } = meetingTexts(contract.language);
  return [
    enteredColumn(words.date, 14, {
      format: DATE,
      validation: (address) => ({ ...dateValidation(texts, address), ...refusals.date }),
    }),
    // As text: eight digits would be a number to Excel, and lose their leading zero.
    enteredColumn(words.cvr, 14, {
      format: TEXT,
      validation: (address) => cvrValidation(address, refusals.cvr),
    }),
    enteredColumn(words.firm, 34),
    enteredColumn(words.municipality, 22, {
      validation: (address) => ({
        ...choiceValidation(texts, address, naming.names.municipalityList),
        ...texts.refusals.municipality,
      }),
    }),
    { ...enteredColumn(words.kind, 14), choices: Object.values(kinds) },
    { ...enteredColumn(words.growth, 16), choices: Object.values(growth) },
    enteredColumn(words.founded, 14, {
      format: DATE,
      validation: (address) => ({
        ...dateValidation(texts, address, FIRST_FOUNDED),
        ...refusals.founded,
      }),
    }),
    enteredColumn(words.reference, 20, { format: TEXT }),
  ];
}
