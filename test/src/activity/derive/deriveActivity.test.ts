import { describe, expect, it } from "vitest";
import { parseTable } from "../../../../src/activity/read/parseTable";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { serial } from "../../serial";
import { deriveActivity } from "../atOnce";

const contract = contractInUse();

function meeting(row: number, values: Partial<MeetingRow> = {}): EnteredRow<MeetingRow> {
  return {
    row,
    values: {
      date: serial(2026, 1, 15),
      cvr: "40084606",
      firm: "Alfa",
      municipality: "Aarhus",
      kind: "individuel",
      growth: "nej",
      founded: null,
      reference: null,
      ...values,
    },
  };
}

describe("deriveActivity", () => {
  it("knows of no growth courses where no meeting says anything of them", () => {
    const silent = deriveActivity([meeting(7, { growth: null }), meeting(8, { growth: "måske" })], contract);
    expect(silent.rows[0]?.figures).toEqual({ individual: 2, collective: 0, growth: null, young: null });
    const answered = deriveActivity(
      [meeting(7, { growth: null }), meeting(8, { municipality: "Samsø", growth: "nej" })],
      contract,
    );
    expect(answered.rows.map(({ figures }) => figures.growth)).toEqual([0, 0]);
  });

  it("knows of no unique firms of a kind that has guidances, none with a number", () => {
    const { years } = deriveActivity(
      [meeting(7, { cvr: null }), meeting(8, { cvr: "400", founded: serial(2025, 1, 1) })],
      contract,
    );
    expect(years).toMatchObject([
      {
        counts: { uniqueIndividual: null, uniqueCollective: 0, uniqueYoung: null, uniqueAll: null },
        leftOut: 2,
      },
    ]);
  });

  it("takes a firm for young until the day it is three years old, by its first guidance of each year", () => {
    const founded = serial(2024, 2, 29);
    const young = (...dates: number[]) =>
      deriveActivity(
        dates.map((date, index) => meeting(7 + index, { date, founded: index === 0 ? founded : null })),
        contract,
      ).years.map(({ counts }) => counts.uniqueYoung);
    // There is no 29 February 2027: the firm is three years old on 1 March.
    expect(young(serial(2027, 2, 28))).toEqual([1]);
    expect(young(serial(2027, 3, 1))).toEqual([0]);
    expect(young(serial(2026, 12, 31), serial(2027, 3, 1))).toEqual([1, 0]);
    expect(young(serial(2027, 3, 1), serial(2027, 1, 2))).toEqual([1]);
  });

  it("counts 100,000 meetings", () => {
    // Meeting i is of firm i modulo 8,000, in municipality i modulo 19, in month i modulo 12, collective every
    // fifth time, a growth course every tenth, of a firm founded in 2025 where the firm's number is below 2,000.
    const municipalities = contract.municipalities.map(({ name }) => name);
    const meetings = Array.from({ length: 100_000 }, (_, index) => {
      const firm = index % 8_000;
      return meeting(7 + index, {
        date: serial(2026, 1 + (index % 12), 1 + (index % 28)),
        cvr: String(10_000_000 + firm),
        municipality: municipalities[index % 19] ?? null,
        kind: index % 5 === 0 ? "kollektiv" : "individuel",
        growth: index % 10 === 0 ? "ja" : "nej",
        founded: serial(firm < 2_000 ? 2025 : 1999, 6, 1),
      });
    });
    const { rows, years, leftOut } = deriveActivity(meetings, contract);
    expect(rows).toHaveLength(12 * 19);
    const total = (column: "individual" | "collective" | "growth" | "young") =>
      rows.reduce((sum, { figures }) => sum + (figures[column] ?? NaN), 0);
    // 12 whole rounds of the 8,000 firms are 96,000 meetings; the last 4,000 are of firms 0 to 3,999.
    expect(total("individual")).toBe(80_000);
    expect(total("collective")).toBe(20_000);
    expect(total("growth")).toBe(10_000);
    expect(total("young")).toBe(12 * 2_000 + 2_000);
    for (const { figures, from } of rows) {
      expect(from.individual).toHaveLength(figures.individual ?? NaN);
      expect(from.young).toHaveLength(figures.young ?? NaN);
    }
    // 8,000 is a multiple of 5: a firm is always met in the same kind.
    expect(years).toMatchObject([
      {
        year: 2026,
        counts: { uniqueIndividual: 6_400, uniqueCollective: 1_600, uniqueYoung: 2_000, uniqueAll: 8_000 },
        leftOut: 0,
      },
    ]);
    expect(years[0]?.from.uniqueAll).toHaveLength(100_000);
    expect(leftOut).toEqual({ meetings: [], withoutIdentity: [], withoutFounding: [], growthUnreadable: [] });
  });
});

const HEADER = "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference";

function meetingsOf(...lines: string[]) {
  const read = parseTable("meetings", [HEADER, ...lines].join("\n"));
  if (!read.ok) throw new Error(`missing: ${read.missing.join(", ")}`);
  return read.rows;
}

describe("firms without a CVR number", () => {
  const uniqueIn = (...meetings: EnteredRow<MeetingRow>[]) => deriveActivity(meetings, contract).years[0];

  it("are told apart by their reference, and by nothing where both are missing", () => {
    const year = uniqueIn(
      meeting(7, { cvr: null, reference: "F-1" }),
      meeting(8, { cvr: "", reference: " f-1 " }),
      meeting(9, { cvr: null, reference: "F-2" }),
      meeting(10, { cvr: "12", reference: 3 }),
      meeting(11, { cvr: null, reference: "" }),
    );
    expect(year?.counts.uniqueIndividual).toBe(3);
    expect(year?.from.uniqueIndividual).toEqual([7, 8, 9, 10]);
    expect(year?.leftOut).toBe(1);
  });

  it("are the firm whose number another meeting gives for their reference, unless meetings disagree", () => {
    const founder = meeting(7, { cvr: null, reference: "F-1" });
    const alfa = meeting(8, { cvr: "40084606", reference: "F-1" });
    const other = meeting(9, { cvr: "12345674", reference: "F-1" });
    expect(uniqueIn(founder, alfa)?.counts.uniqueIndividual).toBe(1);
    expect(uniqueIn(founder, alfa, other)?.counts.uniqueIndividual).toBe(3);
  });

  it("are not one firm for a placeholder that they share, be it a number or a reference", () => {
    const known = ["00000000", "11111111", "-", "ukendt", "ingen"].map((cvr, index) =>
      meeting(7 + index, { cvr, reference: `F-${String(index)}` }),
    );
    const unknown = ["ukendt", "-", "Ingen", "000", "?"].map((reference, index) =>
      meeting(20 + index, { cvr: "00000000", reference }),
    );
    expect(uniqueIn(...known, ...unknown)).toMatchObject({ counts: { uniqueIndividual: 5 }, leftOut: 5 });
  });

  it("are no firm of the number that their reference looks like", () => {
    const year = uniqueIn(meeting(7, { cvr: null, reference: "40084606" }), meeting(8));
    expect(year?.counts.uniqueIndividual).toBe(2);
  });
});

it("counts unique firms to the last day that counts, and all of a year that has not begun by then", () => {
  const day = (year: number, month: number) =>
    meeting(month, { date: serial(year, month, 9), cvr: `4008460${month}` });
  const { years, rows } = deriveActivity(
    [day(2026, 1), day(2026, 2), day(2026, 3), day(2027, 4)],
    contract,
    serial(2026, 2, 28),
  );
  expect(years.map(({ year, counts }) => [year, counts.uniqueIndividual])).toEqual([
    [2026, 2],
    [2027, 1],
  ]);
  expect(rows).toHaveLength(4);
});

describe("deriveActivity from a file", () => {
  const made = deriveActivity(
    meetingsOf(
      "10-01-2026;40084606;A;Aarhus;individuel;ja;11-01-2023;", // 2: three years old the day after
      "20-01-2026;40084606;A;Århus;individuel;nej;11-01-2023;", // 3: young by its first guidance
      "21-01-2026;40084606;A;751;kollektiv;;;", // 4
      "05-02-2026;;B;Aarhus;individuel;måske;;", // 5: no number, no founding
      "05-02-2026;12345674;C;Samsø;kollektiv;;05-02-2023;", // 6: three years old that day
      "06-02-2026;12345674;C;Oslo;kollektiv;;;", // 7: left out
      "06-02-2026;12345674;C;Samsø;hvad;;;", // 8: left out
    ),
    contract,
  );

  it("counts guidances by month, the contract's municipalities and kind, and leads back to the rows", () => {
    expect(made.rows).toMatchObject([
      {
        month: serial(2026, 1, 1),
        municipality: { name: "Aarhus" },
        figures: { individual: 2, collective: 1, growth: 1, young: 3 },
        from: { individual: [2, 3], collective: [4], growth: [2], young: [2, 3, 4] },
      },
      { municipality: { name: "Samsø" }, figures: { individual: 0, collective: 1, young: 0 } },
      {
        month: serial(2026, 2, 1),
        municipality: { name: "Aarhus" },
        figures: { individual: 1, collective: 0, growth: 0, young: null },
      },
    ]);
  });

  it("counts each firm once a year and kind, the young by their first guidance", () => {
    expect(made.years).toEqual([
      {
        year: 2026,
        counts: { uniqueIndividual: 1, uniqueCollective: 2, uniqueYoung: 1, uniqueAll: 2 },
        from: {
          uniqueIndividual: [2, 3],
          uniqueCollective: [4, 6],
          uniqueYoung: [2, 3, 4],
          uniqueAll: [2, 3, 4, 6],
        },
        leftOut: 1,
        undatedFirms: 0,
        lastMonth: serial(2026, 2, 1),
      },
    ]);
  });

  it("says what was left out", () => {
    expect(made.leftOut).toEqual({
      meetings: [7, 8],
      withoutIdentity: [5],
      withoutFounding: [5],
      growthUnreadable: [5],
    });
  });
});
