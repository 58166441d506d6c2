import type { Contract } from "./contract";
import { figureHeadings } from "./figureHeadings";
import { figureKeys, furtherFigures, type CountedFigure } from "./figures";

/** Why a workbook of one contract cannot follow an amended one in what Aktivitet counts. */
export interface FiguresFault {
  readonly reason: "fewer" | "replaced" | "reordered" | "relabelled";
  /** Headings in the workbook: of figures that are counted no more, or that other figures would get. */
  readonly headings: readonly string[];
}

/**
 * Looks for what keeps a workbook from following an amended contract in what Aktivitet counts. Locked figures stand in
 * the order of its columns, so that more may come at the end, or the last ones go; and a column is known by its
 * heading, so that no figure can be called what another one is.
 */
export function figuresFault(before: Contract, after: Contract): FiguresFault | undefined {
  const [was, is] = [figureKeys(before), figureKeys(after)];
  const [headed, later] = [headedFigures(before), headedFigures(after)];
  if (was.slice(0, is.length).every((key, index) => key === is[index])) {
    const taken = headed.filter(({ key, heading }) =>
      later.some((each) => each.key !== key && isSame(each.heading, heading)),
    );
    return taken.length > 0 ? faultOf("relabelled", taken) : undefined;
  }
  const gone = headed.filter(({ key }) => !is.includes(key));
  const hasNew = is.some((key) => !was.includes(key));
  return faultOf(gone.length === 0 ? "reordered" : hasNew ? "replaced" : "fewer", gone);
}

interface HeadedFigure {
  readonly key: CountedFigure;
  readonly heading: string;
}

function headedFigures(contract: Contract): readonly HeadedFigure[] {
  const headings = figureHeadings(contract, {});
  return furtherFigures(contract).map(({ key }) => ({ key, heading: headings[key] ?? key }));
}

function faultOf(reason: FiguresFault["reason"], figures: readonly HeadedFigure[]): FiguresFault {
  return { reason, headings: figures.map(({ heading }) => heading) };
}

/** As Excel tells the columns of a table apart. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
