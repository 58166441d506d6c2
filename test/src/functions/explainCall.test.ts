import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainCall } from "../../../src/functions/explainCall";
import { descriptions, functions, type FunctionId } from "../../../src/functions/functions";
import { serial } from "../serial";
import { errorCell } from "./answer";

const danish = (id: FunctionId, ...args: unknown[]) => explainCall(id, args, "da-DK").text;
const english = (id: FunctionId, ...args: unknown[]) => explainCall(id, args, "en-US").text;

describe("explain, in Danish", () => {
  it.each<[FunctionId, unknown[], string]>([
    ["BAND", [12, 14.2], "Under: 12 af måltal 14,2; grænsen er 12,8; afsnit 6.b (I)"],
    ["BAND", [20, 14.2], "Over: 20 af måltal 14,2; grænsen er 15,6; afsnit 6.b (I)"],
    ["BAND", [14, 14.2], "Inden for: 14 af måltal 14,2; grænserne er 12,8 og 15,6; afsnit 6.b (I)"],
    ["BAND", ["", 100], "Mangler: der er ikke angivet noget realiseret; afsnit 6.b (I)"],
    ["DEVIATION", [90, 100], "-10: realiseret 90 minus måltal 100"],
    ["DEVIATION", ["", 5], "Tom: realiseret mangler"],
    [
      "DEVIATIONPCT",
      [90, 100],
      "-0,1: realiseret 90 minus måltal 100; afvigelsen -10 divideret med måltal 100",
    ],
    ["FULFILMENT", [90, 100], "0,9: realiseret 90 divideret med måltal 100"],
    [
      "STATUS",
      [0.66, 0.7, ">=", 0.1],
      "Tæt på: realiseret 0,66 mod måltal 0,7; reglen er realiseret >= måltal; den gule zone går til 0,63",
    ],
    ["STATUS", [1, ""], "Ikke fastsat: der er ikke fastsat noget måltal"],
    [
      "TODATE",
      [365, serial(2026, 3, 14)],
      "73: perioden er 01.01.2026 til 31.12.2026; 73 af 365 dage er gået; 365 × 73 / 365",
    ],
    [
      "FORECAST",
      [73, serial(2026, 3, 14)],
      "365: perioden er 01.01.2026 til 31.12.2026; 73 af 365 dage er gået; 73 × 365 / 73",
    ],
    [
      "TARGET",
      ["N3"],
      "70: N3 (Tilfredshed: Net Promoter Score, drifts- og vækstsegment) for 2026; afsnit 5, mål 3",
    ],
    ["TARGET", ["N1b", 2026], "#N/A: N1b er ikke fastsat for 2026; afsnit 5, mål 1"],
    ["MUNICIPALITY", ["751 Århus"], "Aarhus: '751 Århus' er Aarhus, kode 751"],
    [
      "POPULATION",
      ["Samsø"],
      "3.617: 'Samsø' er Samsø, kode 741; folketal pr. 01.01.2026, Danmarks Statistik, tabel FOLK1A",
    ],
    [
      "ACTIVITYTARGET",
      ["Samsø", 2500],
      "6,53708880681231: 2.500 × 3.617 / 1.383.261 indbyggere; delt mellem kontraktens 19 kommuner efter folketal; folketal pr. 01.01.2026, Danmarks Statistik, tabel FOLK1A; afsnit 6.b (I)",
    ],
    ["FUNDING", ["Aarhus"], "12.180: beløbet for Aarhus i 2026, i 1.000 kr.; afsnit 8 og bilag a"],
    [
      "FUNDINGSHARE",
      ["Aarhus"],
      "0,271790065604499: 12.180 / 44.814, summen af bilagets rækker; bilaget skriver 44.815 i alt; afsnit 8 og bilag a",
    ],
    [
      "ALLOCATE",
      [100, [[1], [1], [1]]],
      "34: 100 × 1 / 3 = 33,3; resten er blandt de største, så der er rundet op; fordelt med største restbrøk, så delene summer nøjagtigt",
    ],
    ["INSTALMENTS", [100, 3], "33,34: rate 1 af 3 af 100; den første rate er 0,01 større"],
    [
      "NPS",
      [[[10], [9], [8], [6]]],
      "25: 2 af 4 svarede 9-10, 1 svarede 0-6; 100 × (2 - 1) / 4; afsnit 5, mål 3",
    ],
    ["EXTRAGROWTH", [100, 150, 100, 125], "0,25: de vejledtes vækst på 50 % minus kontrolgruppens på 25 %"],
    // 2x4 + 7x0 + 6x0 + 5x8 + 4x4 + 3x6 + 2x0 + 1x6
    ["ISCVR", [40084606], "SAND: 40084606 har kontrolsummen 88, som går op i 11"],
    ["ISCVR", ["x"], "FALSK: et CVR-nummer har 8 cifre"],
    [
      "UNIQUEFIRMS",
      [[["40084606"], ["DK 40 08 46 06"], ["12345678"], [""]]],
      "2: 4 celler, heraf 3 med et CVR-nummer; gengangere: 1",
    ],
  ])("%s(%j)", (id, args, text) => {
    // Danish percent signs stand after a no-break space.
    expect(danish(id, ...args).replaceAll("\u00a0", " ")).toBe(text);
  });
});

describe("showPageFault", () => {
  it("speaks the reader's language and writes figures as the reader does; the answer stays the cell's", () => {
    expect(english("BAND", 12, 14.2)).toBe("Under: 12 of target 14.2; the limit is 12.8; section 6.b (I)");
    expect(english("TODATE", 1000, serial(2026, 12, 31))).toBe(
      "1,000: the period is 01/01/2026 to 12/31/2026; the period is over",
    );
    expect(english("FULFILMENT", 5, 0)).toBe("#DIV/0!: Der divideres med 0. Angiv et tal forskelligt fra 0.");
  });

  it("tells of the cell asked for in an answer that spills", () => {
    const at = { row: 1, column: 0 };
    expect(explainCall("DEVIATION", [[[90], [80]], [[100]]], "da", at).text).toBe(
      "-20: realiseret 80 minus måltal 100",
    );
    expect(explainCall("ALLOCATE", [100, [[1], [1], [1]]], "da", at).answer).toBe("33");
    const second = explainCall("MEASURES", [2026], "da", { row: 1, column: 4 });
    expect(second).toMatchObject({ answer: "Tom", section: "5, mål 1" });
    expect(second.steps.at(-1)).toBe("kontrakten fastsætter intet måltal");
    expect(explainCall("FUNDINGKEY", [], "da", { row: 18, column: 2 }).text).toContain("12.180 / 44.814");
  });

  it("shows as many decimals as keep figures apart that differ, and none for dust", () => {
    expect(danish("BAND", 89.99, 100)).toContain("Under: 89,99 af måltal 100; grænsen er 90;");
    expect(danish("STATUS", 0.69999, 0.7)).toContain("0,69999 mod måltal 0,7");
    expect(danish("BAND", 17.1, 19)).toContain("17,1 af måltal 19; grænserne er 17,1 og 20,9");
  });

  it("quotes what an error says", () => {
    expect(danish("DEVIATION", "1.234,5", 5)).toContain("#VALUE!: Tal gemt som tekst: '1.234,5'.");
    expect(danish("NPS", errorCell("#REF!"))).toBe("#REF!: #REF!; afsnit 5, mål 3");
  });

  const cell = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 50_000 }),
    fc.constantFrom<unknown>("", null, undefined, true, "x", "R1", "Aarhus", 751, ">=", "DK 40084606", 10, 0),
    fc.constantFrom("#REF!", "#N/A").map(errorCell),
  );
  const area = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 });
  it.each(Object.keys(functions) as FunctionId[])("%s can be explained whatever went in", (id) => {
    const count = descriptions[id].parameters.length;
    const args = fc.array(fc.oneof(cell, area), { maxLength: count });
    fc.assert(
      fc.property(
        args,
        fc.constantFrom("da-DK", "en-US"),
        fc.nat(2),
        fc.nat(1),
        (all, locale, row, column) => {
          const { answer, steps, text } = explainCall(id, all, locale, { row, column });
          expect(text.startsWith(`${answer}: `)).toBe(true);
          expect(steps.filter((step) => step === "" || /undefined|NaN|object/.test(step))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
