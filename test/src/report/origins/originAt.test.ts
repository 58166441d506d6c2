import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { originInput, type Origin } from "../../../../src/report/origins/origin";
import { originAt } from "../../../../src/report/origins/originAt";
import { writingIn } from "../../../../src/report/writing";
import { figure, measureFacts, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

const at = (cell: string, said: Partial<ReportFacts>) =>
  originAt(cell, originInput(reportFacts(said), writingIn("da", contractInUse())));

/** A tree as indented lines. */
const lines = (origin: Origin | undefined, depth = 0): string[] =>
  origin
    ? [`${"  ".repeat(depth)}${origin.text}`, ...origin.parts.flatMap((part) => lines(part, depth + 1))]
    : [];

const month = (individual: number, collective?: number) => ({
  individual: figure(individual, `Aktivitet!L${individual}`),
  collective: collective === undefined ? undefined : figure(collective, `Aktivitet!M${collective}`),
});

describe("where a figure comes from", () => {
  it("is told of a counted actual down to the cells, with what is left out and what it is held against", () => {
    const r1 = measureFacts("R1", {
      actual: figure(16, "'Målark'!$H$8"),
      toDate: figure(833.3, "Målark!G8"),
      basis: "guidances",
    });
    const told = at("Målark!H8", {
      monthsEnded: 2,
      measures: [r1],
      municipalities: [
        municipalityFacts("Skive", { months: [month(2, 1), month(4)], missingMonths: [] }),
        municipalityFacts("Viborg", { months: [month(9)], missingMonths: [2], positionCell: "Kommuner!H5" }),
      ],
      leftOut: [
        {
          reason: words.sheets.activity.status.periodMissing,
          places: [{ municipality: "Skive", month: undefined, cells: ["Aktivitet!L2"] }],
        },
      ],
    });
    // 2 + 9 + 4 individual, 1 collective.
    expect(lines(told)).toEqual([
      "R1, realiseret: 16",
      "  Individuelle vejledninger: 15",
      "    januar: 11",
      "      Skive: 2",
      "      Viborg: 9",
      "    februar: 4",
      "      Skive: 4",
      "  Deltagelser i kollektiv vejledning: 1",
      "    januar: 1",
      "      Skive: 1",
      "    februar: mangler",
      "  Tæller vejledninger, ikke unikke virksomheder",
      "  Ikke talt med",
      "    Nej: periode mangler (1 række)",
      "  Mangler måneder: 1 kommune",
      "    Viborg: februar",
      "  Sammenlignes med måltallet til og med 30. juni 2026: 833,3",
      "    fordi tallet lægges sammen gennem året, og rapporten er foreløbig",
    ]);
    expect(told?.parts[0]?.parts[0]?.parts[1]?.place).toBe("Aktivitet!L9");
  });

  it("is told of an entered actual, and of its target's section", () => {
    const n4 = measureFacts("N4", { actual: figure(0.4, "Målark!H4"), asOf: figure(46_203, "Målark!N4") });
    expect(lines(at("Målark!H4", { measures: [n4] }))).toEqual([
      "N4, realiseret: 40,0\u00a0%",
      "  Indtastet",
      "  Kilden er ikke nævnt",
      "  Opgjort pr. 30. juni 2026",
      "  Sammenlignes med årets måltal: 50,0\u00a0%",
      "    fordi tallet ikke lægges sammen gennem året",
      "    Svar kommer ind året igennem: bedømt foreløbigt, til tallet er endeligt",
    ]);
    const [first, section] = lines(at("Målark!target-N4", { measures: [n4] }));
    expect(first).toBe("N4, måltal for 2026: 50,0\u00a0%");
    expect(section).toBe(`  Fastsat i kontraktens afsnit ${n4.measure.section}`);
  });

  it("is told of municipalities, contributions and settings, and of nothing else", () => {
    const said: Partial<ReportFacts> = {
      municipalities: [
        municipalityFacts("Skive", { individual: figure(2, "Kommuner!E4"), months: [month(2)] }),
      ],
      funding: {
        kind: "fixed",
        printed: 9,
        sum: 8,
        rows: [{ name: "Skive", amount: 8 }],
        cells: ["Målark!G20", "Finansiering!C3"],
      },
      settings: [
        {
          label: words.sheets.assumptions.estimates[0] ?? "",
          value: { text: words.sheets.shared.no, cell: "Forudsætninger!C9" },
          as: "text",
        },
        {
          label: words.sheets.assumptions.chosenYear[0] ?? "",
          value: figure(2026, "Forudsætninger!C4"),
          as: "year",
        },
      ],
    };
    expect(lines(at("Kommuner!E4", said))).toEqual(["Skive, individuelle vejledninger: 2", "  januar: 2"]);
    expect(lines(at("Finansiering!C3", said))[0]).toBe("Skive: 8 (1.000 kr.)");
    expect(lines(at("Målark!G20", said))[0]).toBe("I alt som anført i kontrakten: 9 (1.000 kr.)");
    expect(lines(at("Forudsætninger!C9", said))).toEqual(["Brug skøn: Nej", "  Valgt i projektmappen"]);
    const julyYears = writingIn("da", { source: { inForce: "2026-07-01" } });
    const chosen = originAt("Forudsætninger!C4", originInput(reportFacts(said), julyYears));
    expect(lines(chosen)[0]).toBe("Valgt år: 2026/27");
    expect(at("Ark1!A1", said)).toBeUndefined();
    const { funding: _, ...contract } = contractInUse();
    const units = {
      ...contract.units,
      "thousand-kroner": { kind: "amount", label: { da: "kr.", en: "DKK" } },
    } as const;
    const funding = { kind: "undivided", printed: 8_229_000, cells: ["Målark!G20"] } as const;
    const stated = at("Målark!G20", { contract: { ...contract, units }, funding });
    expect(stated?.text).toBe("I alt som anført i kontrakten: 8.229.000 (kr.)");
  });
});
