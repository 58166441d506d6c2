import { expect, it } from "vitest";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { deriveFigures } from "../../../../src/commands/deriveFigures";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { openContractWorkbook } from "../contractWorkbook";
import { enterMeetings, type MeetingCells } from "../meetingsBlock";
import { recordsOf, targetRecords } from "../openAddIn";

const { shared, municipalities, targets } = sheetTexts("da");

/**
 * Of 500 a year, Aarhus is to have about 11.5 by January's end, and at least 10.4 of them. Nine individual guidances of Aarhus, and so many of whom the day cannot be read, one of them without municipality.
 */
function meetings(unread: number): MeetingCells[] {
  const cells = (date: number | string, municipality: string, index: number): MeetingCells => {
    return [date, String(10_000_000 + index), "", municipality, "individuel", "nej", "", ""];
  };
  const read = Array.from({ length: 9 }, (_, index) => cells(serial(2026, 1, 5), "Aarhus", index));
  const others = ["Aarhus", ""].slice(0, unread).map((name, index) => cells("31-02-2026", name, 20 + index));
  return [...read, ...others];
}

it.each([
  [1, "Under", 1],
  [2, shared.notJudged, 0],
])(
  "%d meetings that cannot be read leave the municipality they could lift: %s",
  async (unread, band, invited) => {
    const host = await openContractWorkbook({ year: 2026, date: "2026-01-31", individualTarget: 500 });
    await insertSheet("meetings");
    await enterMeetings(meetings(unread));
    const proposal = await prepareDerivation();
    if (proposal.kind !== "proposal") throw new Error(proposal.kind);
    await deriveFigures(proposal, false);
    await waitUntilIdle();
    const rows = recordsOf(host, "KKR_Kommuner");
    const aarhus = rows.find((row) => row[municipalities.columns.name] === "Aarhus");
    expect(aarhus?.[municipalities.columns.band]).toBe(band);
    const remark = String(aarhus?.[municipalities.columns.dialogue]);
    expect(remark.includes(municipalities.invite)).toBe(invited === 1);
    expect(remark.includes(`${municipalities.unread}${unread}`)).toBe(invited === 0);
    const r3 = targetRecords(host).find((row) => row[targets.columns.id] === "R3");
    expect(r3?.[targets.columns.status] === shared.notJudged).toBe(invited === 0);
  },
);
