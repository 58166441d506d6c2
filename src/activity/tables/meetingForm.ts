import { MEETING_COLUMNS, type MeetingColumn } from "./meetingRow";
import type { TableForm } from "./tableForm";

/** The table Forløb as files have it. */
export const MEETING_FORM: TableForm<MeetingColumn> = {
  columns: MEETING_COLUMNS,
  headings: {
    date: ["dato", "moededato", "date", "meetingdate"],
    cvr: ["cvr", "cvrnr", "cvrnummer", "cvrno"],
    firm: ["virksomhed", "virksomhedsnavn", "firma", "firm", "company"],
    municipality: ["kommune", "kommunenavn", "municipality"],
    kind: ["type", "vejledningstype", "form", "kind"],
    growth: ["vaekstforloeb", "growthcourse"],
    founded: ["stiftet", "stiftelsesdato", "founded", "startdato"],
    reference: ["reference", "ref", "sagsnr", "sagsnummer"],
  },
  required: [["date"], ["municipality"], ["kind"]],
};
