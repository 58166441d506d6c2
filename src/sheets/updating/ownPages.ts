import { PAPER_NOTES } from "../plan/naming";
import type { SheetPlan } from "../plan/plan";
import { parseRectangles, rectanglesAddress } from "../plan/rectangles";
import type { SeenSheet } from "./seenWorkbook";

/** The columns of Målark's pages in earlier layouts: the figures, which the counts stand below, and what stands beside. */
const FORMER_PAGES = [
  { figures: ["A", "M"], beside: [["N", "R"]] },
  {
    figures: ["A", "L"],
    beside: [
      ["M", "T"],
      ["U", "Y"],
    ],
  },
] as const;

/**
 * The areas that a sheet prints by its plan, with texts for paper from where they stand, if they are there; `undefined` where
 * anything else stands in another place than planned.
 */
export function pagesOf(plan: SheetPlan, { tables, names }: SeenSheet): string | undefined {
  const areTables = plan.tables.every((planned) => {
    const { from, to } = parseRectangles(planned.address)[0];
    return tables.some(
      ({ name, row, column, headers, height }) =>
        name === planned.name &&
        row === from.row &&
        column === from.column &&
        height === to.row - from.row &&
        headers.join("|") === planned.headers.join("|"),
    );
  });
  const placeOf = (of: string) => names.find(({ name }) => name === of)?.address;
  const areNames = plan.names.every(
    (each) => isNote(each) || typeof each.refersTo !== "string" || placeOf(each.name) === each.refersTo,
  );
  if (!areTables || !areNames) return undefined;
  if (!plan.names.some(isNote)) return plan.print.area;
  return withNotes(rectanglesAddress(parseRectangles(plan.print.area).slice(0, -1)), { names });
}

/** Pages with the texts for paper as the last, where there are any: with their heading and the blank column before. */
export function withNotes(area: string, { names }: Pick<SeenSheet, "names">): string {
  const places = names.filter((each) => isNote(each) && each.address !== "").map(({ address }) => address);
  if (places.length === 0) return area;
  const cells = parseRectangles(places.join(",")).map(({ from }) => from);
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const page = {
    from: { row: Math.min(...rows) - 1, column: Math.min(...columns) - 1 },
    to: { row: Math.max(...rows), column: Math.max(...columns) },
  };
  return `${area},${rectanglesAddress([page])}`;
}

function isNote({ name }: { readonly name: string }): boolean {
  return name.startsWith(PAPER_NOTES);
}

/**
 * Whether Målark prints just what an earlier layout set it up to: a page a year, the counts, whose rows have been others
 * since, and then what stands beside, a page a year.
 */
export function isFormerPages(area: string, { tables }: SeenSheet): boolean {
  const years = tables.map(({ row, height }) => ({ heading: row - 1, last: row + height }));
  const pages = area.split(",");
  return FORMER_PAGES.some(({ figures: [first, last], beside }) => {
    const figures = years.map(
      (year, index) => `${first}${index === 0 ? 1 : year.heading}:${last}${year.last}`,
    );
    const facts = beside.flatMap(([from, to]) =>
      years.map((year) => `${from}${year.heading}:${to}${year.last}`),
    );
    const counts = pages[years.length] ?? "";
    const others = pages.filter((page) => page !== counts);
    return (
      new RegExp(`^${first}\\d+:${last}\\d+$`).test(counts) && others.join() === [...figures, ...facts].join()
    );
  });
}
