import { beforeEach, describe, expect, it } from "vitest";
import { describeIssue } from "../../../../src/activity/check/describeIssue";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { deriveFigures } from "../../../../src/commands/deriveFigures";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { undoImport } from "../../../../src/commands/undo/undoImport";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { typeAtName } from "../contractWorkbook";
import { openWithMeetings, type MeetingCells } from "../meetingsBlock";
import { copyBesideLog, errorsIn, recordsOf, targetRecords } from "../openAddIn";

const { shared, targets, assumptions } = sheetTexts("da");
const { columns, running } = targets;

let host: Host;

/** Meetings of so many firms with numbers in January, and of so many founders without number or reference. */
function meetings(firms: number, nameless = 0): MeetingCells[] {
  const cells = (index: number, cvr: string): MeetingCells => {
    const kind = index % 2 === 0 ? "individuel" : "kollektiv";
    return [serial(2026, 1, 5), cvr, "", "Aarhus", kind, "nej", "", ""];
  };
  return [
    ...Array.from({ length: firms }, (_, index) => cells(index, String(10_000_000 + index))),
    ...Array.from({ length: nameless }, (_, index) => cells(index, "")),
  ];
}

async function enterMeetings(rows: readonly MeetingCells[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("KKR_Forloeb").rows.add(
      undefined,
      rows.map((row) => [...row]),
    );
    await context.sync();
  });
  await waitUntilIdle();
}

async function derive(replace = false) {
  const proposal = await prepareDerivation();
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  const outcome = await deriveFigures(proposal, replace);
  await waitUntilIdle();
  if (outcome.kind !== "derived") throw new Error(outcome.kind);
  return { proposal, outcome };
}

function r1() {
  const row = targetRecords(host).find((each) => each[columns.id] === "R1");
  if (!row) throw new Error("no R1");
  return row;
}

/** A row of every municipality in a month, so that no month of it is missing. */
const enterAll = (month: number, individual: number) => enterRows(month, individual, () => true);

/** The same without Aarhus, of which the meetings are. */
const enterOthers = (month: number, individual: number) =>
  enterRows(month, individual, (name) => name !== "Aarhus");

async function enterRows(
  month: number,
  individual: number,
  isMeant: (name: string) => boolean,
): Promise<void> {
  const names = contractInUse().municipalities.map(({ name }) => name);
  await enterActivity(
    names.filter(isMeant).map((name) => ({
      period: month,
      municipality: name,
      individual,
      collective: individual,
      growth: 0,
      young: 0,
      source: "CRM",
      remark: null,
    })),
  );
  await waitUntilIdle();
}

beforeEach(async () => {
  host = await openWithMeetings([]);
  await typeAtName("KKR_Statusdato", serial(2026, 1, 31));
});

describe("R1", () => {
  it("keeps to guidances where meetings cover a part of Aktivitet only, and says so", async () => {
    await enterAll(serial(2026, 1, 1), 20);
    await enterMeetings(meetings(300));
    const { proposal } = await derive();
    // 19 municipalities; only Aarhus has meetings, and more of them than guidances.
    expect(proposal.outcomes.kept.bases).toEqual([]);
    expect(r1()).toMatchObject({ [columns.actual]: 760 });
    expect(r1()[columns.source]).toBe("Arket Aktivitet: vejledninger");
    expect(r1()[columns.unit]).toBe("vejledninger");
    expect(r1()[columns.explanation]).toContain("De unikke tal dækker ikke 18 kommunemåneder");
    expect(errorsIn(host)).toEqual([]);
  });

  it("changes to firms where meetings cover all of it, as the proposal has said", async () => {
    await enterMeetings(meetings(300));
    const before = copyBesideLog(host).sheets;
    const { proposal, outcome } = await derive();
    expect(proposal.outcomes.kept.bases).toEqual([]);
    expect(r1()).toMatchObject({ [columns.actual]: 300, [columns.asOf]: serial(2026, 1, 31) });
    expect(r1()[columns.source]).toBe("Arket Forudsætninger: unikke virksomheder");
    expect(r1()[columns.unit]).toBe("virksomheder");
    expect(r1()[columns.explanation]).toContain("talt til og med 31-01-2026");
    // 424.7 to date, and 18 municipalities have no January.
    expect(r1()[columns.status]).toBe(shared.notJudged);
    expect(await undoImport(proposal.figures, outcome.blocks)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(copyBesideLog(host).sheets).toEqual(before);
  });

  it("keeps to firms where a newer contract has its municipalities in another order", async () => {
    await enterMeetings(meetings(300));
    await derive();
    const agreed = contractInUse();
    const municipalities = [...agreed.municipalities].reverse();
    const contract = { ...agreed, version: agreed.version + 1, municipalities };
    const proposal = await prepareUpdate(new TextEncoder().encode(JSON.stringify(contract)));
    if (proposal.kind !== "proposal") throw new Error(JSON.stringify(proposal));
    await updateWorkbook(proposal);
    await waitUntilIdle();
    expect(r1()[columns.source]).toBe("Arket Forudsætninger: unikke virksomheder");
    const outcome = await checkFigures();
    expect(JSON.stringify(outcome)).not.toContain("unique-outdated");
    setContractInUse();
  });

  it("says the change of basis before it happens", async () => {
    await enterActivity([
      {
        period: serial(2026, 1, 1),
        municipality: "Aarhus",
        individual: 150,
        collective: 150,
        growth: 0,
        young: 0,
        source: "CRM",
        remark: null,
      },
    ]);
    await enterMeetings(meetings(300));
    const { proposal } = await derive();
    expect(proposal.outcomes.kept.bases).toEqual([
      { id: "R1", year: 2026, from: { of: "guidances", count: 300 }, to: { of: "firms", count: 300 } },
    ]);
  });

  it("goes back to guidances once the date of status has moved on", async () => {
    await enterMeetings(meetings(300));
    await derive();
    await typeAtName("KKR_Statusdato", serial(2026, 2, 28));
    await waitUntilIdle();
    expect(r1()[columns.source]).toBe("Arket Aktivitet: vejledninger");
    expect(r1()[columns.explanation]).toContain("De unikke tal går til og med 31-01-2026");
  });
});

describe("figures entered after a derivation", () => {
  it("make its firms a part only, which R1 does not use, and Kontrol says so", async () => {
    await enterMeetings(meetings(300));
    await derive();
    // 424.7 to date: 300 firms are behind, 300 and 18 x 200 guidances of the other municipalities are not.
    await enterOthers(serial(2026, 1, 1), 100);
    expect(r1()).toMatchObject({ [columns.actual]: 3900, [columns.status]: running.onTrack });
    expect(r1()[columns.source]).toBe("Arket Aktivitet: vejledninger");
    expect(r1()[columns.explanation]).toContain("opgjort ved 300 vejledninger, nu 3.900, bruges ikke");
    const outdated = async () => {
      const outcome = await checkFigures();
      if (outcome.kind !== "checked") throw new Error(outcome.kind);
      return outcome.issues.filter(({ issue }) => issue.rule === "unique-outdated");
    };
    expect(await outdated()).toMatchObject([
      { part: "assumptions", issue: { severity: "warning", received: 3900, expected: 300 } },
    ]);
    // Deriving again says how many months of municipalities the meetings lack.
    await derive();
    expect(r1()).toMatchObject({ [columns.actual]: 3900 });
    expect(r1()[columns.explanation]).toContain("De unikke tal dækker ikke 18 kommunemåneder");
    expect(await outdated()).toEqual([]);
  });

  const rows = (...cells: readonly (readonly [month: number, name: string, ind: number, coll: number])[]) =>
    cells.map(([month, municipality, individual, collective]) => ({
      period: serial(2026, month, 1),
      municipality,
      individual,
      collective,
      growth: 0,
      young: 0,
      source: "CRM",
      remark: null,
    }));
  const A = [1, "Aarhus", 2, 0] as const;
  it.each([
    [
      "another municipality",
      [A, [1, "Odder", 0, 0]],
      [
        [1, "Aarhus", 1, 0],
        [1, "Odder", 1, 0],
      ],
    ],
    [
      "another month",
      [A, [2, "Aarhus", 0, 0]],
      [
        [1, "Aarhus", 1, 0],
        [2, "Aarhus", 1, 0],
      ],
    ],
    ["the other kind", [A], [[1, "Aarhus", 1, 1]]],
    [
      "a rectangle of both",
      [A, [2, "Aarhus", 0, 0], [1, "Odder", 0, 0], [2, "Odder", 2, 0]],
      [
        [1, "Aarhus", 1, 0],
        [2, "Aarhus", 1, 0],
        [1, "Odder", 1, 0],
        [2, "Odder", 1, 0],
      ],
    ],
  ] as const)(
    "that only go to %s end the firms' use too, as their sum is no measure",
    async (_, before, after) => {
      await typeAtName("KKR_Statusdato", serial(2026, 2, 28));
      await enterActivity(rows(...before));
      await enterMeetings(
        before.flatMap(([month, name, individual]) =>
          Array.from({ length: individual }, (_each, index): MeetingCells => [
            serial(2026, month, 5),
            String(10_000_000 + index),
            "",
            name,
            "individuel",
            "nej",
            "",
            "",
          ]),
        ),
      );
      await derive();
      // A count that is known to be none.
      await Excel.run(async (context) => {
        const years = context.workbook.tables.getItem("KKR_Aarstal");
        years.columns
          .getItem(assumptions.yearColumns.uniqueCollective)
          .getDataBodyRange()
          .getCell(0, 0).values = [[0]];
        await context.sync();
      });
      await waitUntilIdle();
      expect(r1()[columns.source]).toBe("Arket Forudsætninger: unikke virksomheder");
      await Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("KKR_Aktivitet").getDataBodyRange();
        for (const [index, each] of rows(...after).entries()) {
          body.getCell(index, 2).getResizedRange(0, 1).values = [[each.individual, each.collective]];
        }
        await context.sync();
      });
      await waitUntilIdle();
      expect(r1()[columns.source]).toBe("Arket Aktivitet: vejledninger");
      expect(r1()[columns.explanation]).toContain(targets.uniqueMoved);
      const outcome = await checkFigures();
      if (outcome.kind !== "checked") throw new Error(outcome.kind);
      const outdated = outcome.issues.filter(({ issue }) => issue.rule === "unique-outdated");
      expect(outdated.map(({ issue }) => describeIssue(issue, "da", {}))).toEqual([
        expect.stringContaining("men i andre måneder, kommuner eller former"),
      ]);
    },
  );

  it("leave them the basis where they add no guidance", async () => {
    await enterMeetings(meetings(300));
    await derive();
    await enterOthers(serial(2026, 1, 1), 0);
    expect(r1()).toMatchObject({ [columns.actual]: 300, [columns.status]: running.behind });
  });
});

describe("meetings that no count takes in", () => {
  const ofKind = (kind: string, count: number): MeetingCells[] =>
    Array.from({ length: count }, (_, index) => [
      serial(2026, 1, 5),
      String(20_000_000 + index),
      "",
      "Aarhus",
      kind,
      "nej",
      "",
      "",
    ]);
  const derivedOf = async (rows: readonly MeetingCells[]) => {
    await enterMeetings(rows);
    await derive();
    await enterOthers(serial(2026, 1, 1), 0);
  };

  it("leave R1 without a verdict where they could turn it, and are counted beside it", async () => {
    // 424.66 to date.
    await derivedOf([...meetings(420), ...ofKind("webinar", 5)]);
    expect(r1()).toMatchObject({ [columns.actual]: 420, [columns.status]: shared.notJudged });
    expect(r1()[columns.explanation]).toContain("Ulæselige møder: 5.");
  });

  it("change nothing where they could not", async () => {
    await derivedOf([...meetings(420), ...ofKind("webinar", 4)]);
    expect(r1()).toMatchObject({ [columns.status]: running.behind });
  });

  it("leave R2 without a verdict where neither yes nor no stands under Vækstforløb", async () => {
    // 600 x 31 / 365 = 50.96.
    const courses = (count: number, growth: string): MeetingCells[] =>
      meetings(count).map(
        ([date, cvr, firm, municipality, kind, , ...rest]) =>
          [date, cvr, firm, municipality, kind, growth, ...rest] as MeetingCells,
      );
    await derivedOf([...courses(50, "ja"), ...courses(1, "Begyndt")]);
    const r2 = targetRecords(host).find((each) => each[columns.id] === "R2");
    expect(r2).toMatchObject({ [columns.actual]: 50, [columns.status]: shared.notJudged });
    expect(r2?.[columns.explanation]).toContain("Ulæseligt vækstforløb: 1.");
  });

  it.each([
    [true, shared.notJudged],
    [false, running.behind],
  ])("leave N2 without a verdict where a founding date is missing (%s)", async (isOpen, status) => {
    // 275 x 31 / 365 = 23.36.
    await typeAtName("KKR_Statusdato", serial(2027, 1, 31));
    await typeAtName("KKR_ValgtAar", 2027);
    await typeAtName("KKR_Maal2", "275 er måltallet");
    const founded = (index: number) => (index < 23 ? serial(2026, 5, 1) : isOpen ? "" : serial(1999, 5, 1));
    await enterMeetings(
      Array.from({ length: 24 }, (_, index): MeetingCells => [
        serial(2027, 1, 5),
        String(10_000_000 + index),
        "",
        "Aarhus",
        "individuel",
        "nej",
        founded(index),
        "",
      ]),
    );
    await derive();
    await enterOthers(serial(2027, 1, 1), 0);
    const n2 = targetRecords(host).find((each) => each[columns.id] === "N2" && each[columns.year] === 2027);
    expect(n2).toMatchObject({ [columns.actual]: 23, [columns.status]: status });
    expect(String(n2?.[columns.explanation]).includes("Uden stiftelsesdato, udeladt: 1.")).toBe(isOpen);
  });
});

describe("founders without number and reference", () => {
  /** R1's target to date, 5,000 x 31 / 365 = 424.66. */
  const derivedOf = async (firms: number, nameless: number) => {
    await enterMeetings(meetings(firms, nameless));
    await derive();
    await enterAll(serial(2026, 1, 1), 0);
    return r1();
  };

  it("leave no verdict where they could turn it", async () => {
    const row = await derivedOf(420, 5);
    expect(row).toMatchObject({ [columns.actual]: 420, [columns.status]: shared.notJudged });
    expect(row[columns.explanation]).toContain("Uden CVR-nummer eller reference, udeladt: 5.");
    const year = recordsOf(host, "KKR_Aarstal")[0];
    expect(year?.[assumptions.yearColumns.uniqueLeftOut]).toBe(5);
  });

  it("change nothing where they could not", async () => {
    expect(await derivedOf(420, 4)).toMatchObject({ [columns.status]: running.behind });
  });
});
