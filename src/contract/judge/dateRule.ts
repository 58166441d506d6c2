import type { Contract } from "../contract";
import type { Path, ReportFault } from "./contractFault";

/**
 * The form only knows how a date is written; here it has to be in the calendar. Years begin with a month, as figures
 * are counted by the month.
 */
export function judgeDates(
  { source, years, measures, amendments = [] }: Contract,
  report: ReportFault,
): void {
  const judge = (date: string, at: Path) => {
    if (!exists(date)) report("no-such-day", at, { received: date });
  };
  // Years in another order are a fault of their own.
  const first = Math.min(...years);
  judge(source.signed, ["source", "signed"]);
  judge(source.inForce, ["source", "inForce"]);
  if (exists(source.inForce) && !source.inForce.endsWith("-01"))
    report("year-start", ["source", "inForce"], { received: source.inForce });
  else if (exists(source.inForce) && !source.inForce.startsWith(String(first)))
    report("year-first", ["source", "inForce"], { received: source.inForce, year: first });
  else if (exists(source.signed) && source.signed > source.inForce)
    report("signed-late", ["source", "signed"], { received: source.signed, inForce: source.inForce });
  amendments.forEach((amendment, index) => {
    const { decided } = amendment;
    const from = amendment.kind === "other" ? undefined : amendment.from;
    judge(decided, ["amendments", index, "decided"]);
    if (exists(source.signed) && exists(decided) && decided < source.signed)
      report("amendment-early", ["amendments", index, "decided"], {
        received: decided,
        signed: source.signed,
      });
    if (from !== undefined) judge(from, ["amendments", index, "from"]);
  });
  measures.forEach(({ nextFigure = {} }, index) => {
    for (const [year, date] of Object.entries(nextFigure))
      judge(date, ["measures", index, "nextFigure", year]);
  });
}

/** Whether a day that is written right is in the calendar. */
export function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
