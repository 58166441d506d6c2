import type { Contract } from "../contract";
import { idNamed, isIdOf, namedFigures, namedUnits, severalIn } from "../namedParts";
import type { ReportFault } from "./contractFault";

/**
 * Figures and units are meant by their ids. What is declared nowhere is one of its own, so that another's name, or
 * several of them in one text, would make a new one that nobody wanted.
 */
export function judgeNames({ counted, units, measures }: Contract, report: ReportFault): void {
  const figures = namedFigures(counted);
  const declared = namedUnits(units);
  measures.forEach(({ unit, actual }, index) => {
    const meant = Object.hasOwn(units ?? {}, unit) ? undefined : idNamed(declared, unit);
    if (meant !== undefined)
      report("named-otherwise", ["measures", index, "unit"], { received: unit, expected: meant });
    if (actual.from !== "activity") return;
    actual.figures.forEach((figure, place) => {
      if (isIdOf(figures, figure)) return;
      const at = ["measures", index, "actual", "figures", place];
      const [expected, several] = [idNamed(figures, figure), severalIn(figures, figure)];
      if (expected !== undefined) report("named-otherwise", at, { received: figure, expected });
      else if (several.length > 0)
        report("figures-in-one", at, { received: figure, expected: several.join(", ") });
    });
  });
}
