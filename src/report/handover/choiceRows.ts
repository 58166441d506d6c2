import { targetFor } from "../../contract/targets";
import { dueFrom } from "../../calc/contractYear";
import { yearLabel } from "../../contract/years";
import { handoverTexts } from "../../language/sheets/handoverTexts";
import type { ReportFacts } from "../facts/reportFacts";
import { NOTHING, type HandoverCellPlaces, type HandoverRow, type HandoverSheets } from "./handoverRow";

/** Rows for choices that the contract leaves open and nobody has made yet. */
export function choiceRows(
  facts: ReportFacts,
  sheets: HandoverSheets,
  cells: HandoverCellPlaces,
): HandoverRow[] {
  const { contract, year, readings, guidanceUnit, individualTarget, isUnshared = false, settings } = facts;
  const { choices } = handoverTexts(contract.language);
  const who = contract.steering;
  const row = (what: string, detail: string, where: string, day?: number): HandoverRow => ({
    ...NOTHING,
    topic: "choice",
    what,
    detail,
    where,
    who,
    day,
    isOverdue: day !== undefined && day < facts.statusDate,
  });
  const open = (of: number, day?: number) =>
    contract.measures
      .filter(
        (each) => !each.readings && ["not-fixed", "estimate"].includes(targetFor(contract, each, of).kind),
      )
      .map(({ id }) =>
        row(
          choices.target(id, yearLabel(contract, of)),
          choices.targetWhy,
          cells.target(id, of) ?? sheets.targets,
          day,
        ),
      );
  return [
    ...contract.measures.flatMap(({ id, readings: meanings }) => {
      if (!meanings || readings[id]) return [];
      const cell = settings.find(({ label }) => label.split(" ").includes(id))?.value.cell;
      const labels = meanings.map(({ label }) => label);
      return row(choices.reading(id), choices.readings(withoutSharedEnd(labels)), cell ?? sheets.assumptions);
    }),
    ...(individualTarget || isUnshared
      ? []
      : [
          row(
            choices.individualTarget(yearLabel(contract, year)),
            choices.individualTargetWhy,
            cells.individualTarget(year) ?? sheets.assumptions,
          ),
        ]),
    ...(contract.band && (guidanceUnit.kind === "entered" || guidanceUnit.kind === "derived")
      ? [row(choices.guidanceUnit, choices.guidanceUnitWhy, guidanceUnit.cell ?? sheets.assumptions)]
      : []),
    ...open(year),
    ...(contract.years.includes(year + 1) ? open(year + 1, dueFrom(contract, year)) : []),
  ];
}

/** `275 er måltallet` and `550 er måltallet` as 275 and 550; what is more than a figure needs its ending. */
function withoutSharedEnd(labels: readonly string[]): readonly string[] {
  const figures = labels.map((label) => /^(?<figure>\d[\d.,]*)(?<end> .+)$/u.exec(label)?.groups);
  const isShared = new Set(figures.map((each) => each?.["end"])).size === 1;
  return isShared ? figures.map((each, index) => each?.["figure"] ?? labels[index] ?? "") : labels;
}
