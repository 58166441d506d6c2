import { beforeEach, describe, expect, it } from "vitest";
import { deriveFigures } from "../../../../src/commands/deriveFigures";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { undoImport } from "../../../../src/commands/undoImport";
import { contractInUse } from "../../../../src/contract/contractInUse";
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

/** What a row of every municipality in a month says, so that no month of it is missing. */
async function enterAll(month: number, individual: number): Promise<void> {
  await enterActivity(
    contractInUse().municipalities.map(({ name }) => ({
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
    expect(r1()[columns.explanation]).toContain("talt til og med 31-1-2026");
    // 424.7 to date, and 18 municipalities have no January.
    expect(r1()[columns.status]).toBe(shared.notJudged);
    expect(await undoImport(proposal.figures, outcome.blocks)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(copyBesideLog(host).sheets).toEqual(before);
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
    expect(r1()[columns.explanation]).toContain("De unikke tal går til og med 31-1-2026");
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
    expect(row[columns.explanation]).toContain("Uden CVR-nummer eller reference, ikke talt med: 5.");
    const year = recordsOf(host, "KKR_Aarstal")[0];
    expect(year?.[assumptions.yearColumns.uniqueLeftOut]).toBe(5);
  });

  it("change nothing where they could not", async () => {
    expect(await derivedOf(420, 4)).toMatchObject({ [columns.status]: running.behind });
  });
});
