import { expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { choiceRows } from "../../../../src/report/handover/choiceRows";
import { reportFacts } from "../factsByHand";

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
  const sheets = { assumptions: "Forudsætninger", activity: "Aktivitet", targets: "Målark" };
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
