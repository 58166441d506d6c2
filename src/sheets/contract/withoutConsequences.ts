import { placeOf, placesUnder, type ContractSheetFault, type Draft } from "./draft";

/** Faults that follow from a period that is wrong itself. */
const OF_PERIODS: readonly string[] = ["target-outside", "amounts-outside"];

/** Faults that follow from ids or codes that are wrong themselves. */
const OF_IDS: readonly string[] = ["measure-unknown", "amendment-unknown"];

/** Faults that follow from a period's targets standing where they are not read. */
const OF_TARGETS: readonly string[] = ["year-empty", "target-missing"];

/** The causes alone: not what only follows from another. */
export function withoutConsequences(
  draft: Draft,
  faults: readonly ContractSheetFault[],
): readonly ContractSheetFault[] {
  const isAt = (path: readonly string[], last?: string) => {
    const cells = new Set(placesUnder(draft, path, last).map(({ sheet, cell }) => `${sheet}!${cell}`));
    return faults.some(({ sheet, cell }) => cells.has(`${sheet}!${cell}`));
  };
  const periodsAreWrong = isAt(["years"]);
  const idsAreWrong = isAt(["measures"], "id") || isAt(["municipalities"], "code");
  const targetsAreBeside = faults.some(
    ({ rule, sheet }) => rule === "column-beside" && sheet === placeOf(draft, ["measures"]).sheet,
  );
  const isRenamed = faults.some(({ rule }) => rule === "fact-unknown");
  // Amounts without their total are the cause of a total that is open beside a measure's target.
  const isUnagreed = faults.some(({ rule }) => rule === "amounts-unagreed");
  return faults.filter(({ rule, cell, sheet }) => {
    // A fact under another name is missing under its own.
    if (isRenamed && rule === "missing" && sheet === draft.home.sheet && cell === draft.home.cell)
      return false;
    if (targetsAreBeside && OF_TARGETS.includes(rule)) return false;
    if (isUnagreed && rule === "annex-open") return false;
    if (periodsAreWrong && OF_PERIODS.includes(rule)) return false;
    return !(idsAreWrong && OF_IDS.includes(rule));
  });
}
