import type { ReportContent } from "../content/reportContent";
import { sentencesIn } from "../content/sentencesIn";
import type { ComparedReport } from "./reportState";

/** A sentence of a report, and where the workbook has now what it was made from. */
export interface ReportLine {
  readonly section: string;
  readonly text: string;
  readonly places: readonly string[];
  /** Its text now, where that differs; blank where there would be none. */
  readonly now: string | undefined;
}

/**
 * A report's sentences with their cells of today; where these are not known, with those of then.
 * @param placeNow where a cell of then is now, its sheet by its present name
 */
export function reportLines(
  { sections }: ReportContent,
  { state, now }: ComparedReport,
  placeNow: (cell: string) => string,
): ReportLine[] {
  const changes = state.kind === "changed" ? state.sentences : [];
  return sections.flatMap((section) => {
    const today = now?.sections.find(({ id }) => id === section.id);
    const same = today ? sentencesIn(today) : [];
    return sentencesIn(section).map((each): ReportLine => {
      const change = changes.find(({ from }) => from === each);
      const present = change ? change.to : same.find(({ text }) => text === each.text);
      return {
        section: section.heading,
        text: each.text,
        places: present && present.cells.length > 0 ? present.cells : each.cells.map(placeNow),
        now: change && (change.to?.text ?? ""),
      };
    });
  });
}
