import { expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Contract } from "../../../../src/contract/contract";
import { handoverTexts } from "../../../../src/language/sheets/handoverTexts";
import { choiceRows } from "../../../../src/report/handover/choiceRows";
import { figureRows } from "../../../../src/report/handover/figureRows";
import { serial } from "../../serial";
import { figure, measureFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

/** The two readings of N2 as Overlevering asks for the choice, under labels of our own. */
function asked(...labels: readonly [string, string]): string | undefined {
  const contract = contractInUse();
  const measures = contract.measures.map((measure) =>
    measure.readings
      ? {
          ...measure,
          readings: measure.readings.map((each, index) => ({ ...each, label: labels[index] ?? "" })),
        }
      : measure,
  );
  const sheets = {
    assumptions: words.tabs.assumptions,
    activity: words.tabs.activity,
    targets: words.tabs.targets,
  };
  const cells = { target: () => undefined, individualTarget: () => undefined };
  return choiceRows(reportFacts({ contract: { ...contract, measures } }), sheets, cells)[0]?.detail;
}

it("names readings by their figures alone, and by all their words where these are more than a figure", () => {
  expect(asked("275 er måltallet", "550 er måltallet")).toBe("Valg: 275 eller 550");
  expect(asked("mindst 10 pct. af virksomhederne", "højst 10 pct. af virksomhederne")).toBe(
    "Valg: mindst 10 pct. af virksomhederne eller højst 10 pct. af virksomhederne",
  );
  expect(asked("10 pct. af alle", "12 pct. af unge")).toBe("Valg: 10 pct. af alle eller 12 pct. af unge");
  expect(asked("275 er måltallet", "det dobbelte er måltallet")).toBe(
    "Valg: 275 er måltallet eller det dobbelte er måltallet",
  );
});

it("asks what one guidance is where the contract measures guidances by a band alone", () => {
  const { choices } = handoverTexts("da");
  const { band, ...rest } = contractInUse();
  const whats = (contract: Contract) =>
    choiceRows(
      reportFacts({ contract }),
      { assumptions: words.tabs.assumptions, activity: words.tabs.activity, targets: words.tabs.targets },
      { target: () => undefined, individualTarget: () => undefined },
    ).map(({ what }) => what);
  expect(whats({ ...rest, ...(band && { band }) })).toContain(choices.guidanceUnit);
  expect(whats(rest)).not.toContain(choices.guidanceUnit);
});

it("awaits figures that have not come, or a newer one, and none that has", () => {
  const on = (month: number, day = 1) => figure(serial(2026, month, day), "Målark!S5");
  const nextFigure = on(6);
  // At 30 June.
  const rows = figureRows(
    reportFacts({
      measures: [
        measureFacts("N1a", { nextFigure, actual: figure(0.47), asOf: on(6, 15) }),
        measureFacts("N1b", { nextFigure, actual: figure(0.47) }),
        measureFacts("N3", { nextFigure, actual: figure(71), asOf: on(5) }),
        measureFacts("N4", { nextFigure }),
        measureFacts("N5a", { nextFigure: on(9), actual: figure(0.1), asOf: on(5) }),
        measureFacts("N5b"),
        measureFacts("R1"),
      ],
    }),
    { assumptions: words.tabs.assumptions, activity: words.tabs.activity, targets: words.tabs.targets },
  );
  expect(rows.map(({ what, isOverdue }) => [what.split(" ")[0], isOverdue])).toEqual([
    ["N3", true],
    ["N4", true],
    ["N5a", false],
    ["N5b", false],
  ]);
});
