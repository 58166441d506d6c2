import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { leftOutSentences } from "../../../../src/report/sentences/leftOutSentences";
import { writingIn } from "../../../../src/report/writing";
import { serial } from "../../serial";
import { municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

describe("what is not in a report", () => {
  it("is named by municipality and month, rows and meetings alike, and each leads to its cells", () => {
    const february = serial(2026, 2, 1);
    const said = leftOutSentences(
      reportFacts({
        leftOut: [
          {
            reason: words.sheets.activity.status.municipalityUnknown,
            places: [
              { municipality: undefined, month: february, cells: ["Aktivitet!K7"] },
              { municipality: "København", month: february, cells: ["Aktivitet!K8"] },
            ],
          },
        ],
        cellsLeftOut: [
          {
            figure: "young",
            heading: words.activity.young,
            reason: "exceeds-guided",
            places: [{ municipality: "Viborg", month: february, cells: ["Aktivitet!F9"] }],
          },
        ],
        meetingsLeftOut: [
          { municipality: "Aarhus", month: february, cells: ["Forløb!E5"] },
          { municipality: "Aarhus", month: february, cells: ["Forløb!E6"] },
          { municipality: "Skive", month: undefined, cells: ["Forløb!A9"] },
        ],
        guidancesWithoutFirm: { value: 2, cell: "Forudsætninger!H12" },
        municipalities: [
          municipalityFacts("Samsø", { missingMonths: [1], positionCell: "Kommuner!H9" }),
          municipalityFacts("Skive", { missingMonths: [2, 3], individual: undefined }),
          municipalityFacts("Viborg"),
        ],
      }),
      writingIn("da", contractInUse()),
    );
    expect(said).toEqual([
      {
        text: "2 rækker på Aktivitet (ukendt kommune): ukendt kommune, februar 2026; København, februar 2026.",
        cells: ["Aktivitet!K7", "Aktivitet!K8"],
      },
      {
        text: "1 felt på Aktivitet i Under 3 år er udeladt: flere end individuelle og kollektive tilsammen: Viborg, februar 2026 (Aktivitet!F9).",
        cells: ["Aktivitet!F9"],
      },
      {
        text: "3 møder på Forløb indgår ikke i nogen optælling; dato, kommune eller type kan ikke læses: Aarhus, februar 2026 (2); Skive, uden læselig dato.",
        cells: ["Forløb!E5", "Forløb!E6", "Forløb!A9"],
      },
      {
        text: "2 vejledninger på Forløb har hverken CVR-nummer eller reference og kan ikke indgå i tallene for unikke virksomheder.",
        cells: ["Forudsætninger!H12"],
      },
      {
        text: "Der er ingen tal for individuel vejledning i: Samsø (januar), Skive (februar, marts).",
        cells: ["Kommuner!H9", "Kommuner!Samsø", "Kommuner!band-Skive"],
      },
    ]);
  });

  it("names months after the status by the calendar, whichever month a year begins with", () => {
    const contract = contractInUse();
    const july = { ...contract, source: { ...contract.source, inForce: "2026-07-01" } };
    const later = { heading: words.activity.individual, months: [9, 12], sum: 8, cells: ["Aktivitet!C9"] };
    const said = leftOutSentences(
      reportFacts({ contract: july, laterFigures: [later] }),
      writingIn("da", july),
    );
    expect(said.map(({ text }) => text).join()).toContain("(marts, juni): Individuelle 8");
  });
});
