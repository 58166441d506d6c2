import type { Contract } from "../contract";
import { idNamed, isIdOf, namedFigures, namedUnits, severalIn, type NamedPart } from "../namedParts";
import { nearestWord } from "./nearestWord";
import type { Path, ReportFault } from "./contractFault";

/**
 * Measures refer to figures and units by their ids. An id that is declared nowhere makes a new one, so that a name in
 * its place, or several ids in one text, would make one that nobody wanted; one that resembles another is asked about.
 */
export function judgeNames({ counted, units, measures }: Contract, report: ReportFault): void {
  const figures = namedFigures(counted);
  const declared = namedUnits(units);
  const newUnits: Mention[] = [];
  const newFigures: Mention[] = [];
  measures.forEach(({ id, unit, actual }, index) => {
    const at = ["measures", index, "unit"];
    if (!Object.hasOwn(units ?? {}, unit)) {
      const meant = idNamed(declared, unit);
      if (meant !== undefined) report("named-otherwise", at, { id, received: unit, expected: meant });
      else newUnits.push({ key: unit, word: unit, measure: id, at });
    }
    if (actual.from !== "activity") return;
    actual.figures.forEach((figure, place) => {
      if (isIdOf(figures, figure)) return;
      const where = ["measures", index, "actual", "figures", place];
      const [expected, several] = [idNamed(figures, figure), severalIn(figures, figure)];
      if (expected !== undefined) report("named-otherwise", where, { id, received: figure, expected });
      else if (several.length > 0)
        report("figures-in-one", where, { received: figure, expected: several.join(", ") });
      else newFigures.push({ key: figure.toLowerCase(), word: figure, measure: id, at: where });
    });
  });
  judgeNew("unit-near", declared, newUnits, report);
  judgeNew("figure-near", figures, newFigures, report);
}

/** A word that means nothing declared, and the measure that has it. */
interface Mention {
  /** Equal for mentions of the same word. */
  readonly key: string;
  readonly word: string;
  readonly measure: string;
  readonly at: Path;
}

/** Each new word that resembles a declared part, or a new one that more measures have: once, with all its measures. */
function judgeNew(
  rule: "unit-near" | "figure-near",
  declared: readonly NamedPart[],
  mentions: readonly Mention[],
  report: ReportFault,
): void {
  const byKey = new Map<string, Mention[]>();
  for (const each of mentions) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  const known = new Map(declared.flatMap((part) => [part.id, ...part.names].map((word) => [word, part])));
  for (const all of [...byKey.values()].sort((a, b) => b.length - a.length)) {
    const [first] = all;
    if (!first) continue;
    const { word: received } = first;
    const near = nearestWord([...known.keys()], received);
    if (near === undefined) known.set(received, { id: received, names: [] });
    else {
      const id = [...new Set(all.map(({ measure }) => measure))].join(", ");
      const { id: expected = near, names = [] } = known.get(near) ?? {};
      // On a sheet units are picked by their ids, and figures are written by their names.
      const [name = expected] = rule === "figure-near" ? names : [];
      report(rule, first.at, { id, received, expected, name });
    }
  }
}
