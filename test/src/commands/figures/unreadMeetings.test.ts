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
import { words } from "../../../words";

const { shared, municipalities, targets } = sheetTexts("da");

/**
 * Of 500 a year, Aarhus is to have about 11.5 by January's end, at least 10.4 and at most 12.6 of them. So many
 * individual guidances of Aarhus, and one for each of these municipalities of which the day cannot be read.
 */
function meetings(count: number, unread: readonly string[]): MeetingCells[] {
  const cells = (date: number | string, municipality: string, index: number): MeetingCells => {
    return [date, String(10_000_000 + index), "", municipality, "individuel", "nej", "", ""];
  };
  const read = Array.from({ length: count }, (_, index) => cells(serial(2026, 1, 5), "Aarhus", index));
  return [...read, ...unread.map((name, index) => cells("31-02-2026", name, 20 + index))];
}

const { notBelow } = municipalities;

it.each([
  [9, ["Aarhus"], words.bandPositions.below, 0],
  [9, ["Aarhus", ""], shared.notJudged, 2],
  // Two that cannot be its own.
  [9, ["Samsø", "Odder"], words.bandPositions.below, 0],
  [9, ["Samsø", "", "Samsø"], words.bandPositions.below, 0],
  [12, ["Aarhus"], notBelow, 1],
  [12, [""], notBelow, 1],
  [12, ["Samsø", "Samsø"], words.bandPositions.within, 0],
  [11, ["Aarhus"], words.bandPositions.within, 0],
])("%d guidances and what cannot be read, of %j, are: %s", async (count, unread, band, said) => {
  const host = await openContractWorkbook({ year: 2026, date: "2026-01-31", individualTarget: 500 });
  await insertSheet("meetings");
  await enterMeetings(meetings(count, unread));
  const proposal = await prepareDerivation();
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  await deriveFigures(proposal, false);
  await waitUntilIdle();
  const rows = recordsOf(host, "KKR_Kommuner");
  const aarhus = rows.find((row) => row[municipalities.columns.name] === "Aarhus");
  expect(aarhus?.[municipalities.columns.band]).toBe(band);
  const remark = String(aarhus?.[municipalities.columns.dialogue]);
  expect(remark.includes(municipalities.invite)).toBe(band === words.bandPositions.below);
  expect(remark.includes(municipalities.unread)).toBe(said > 0);
  if (said > 0) expect(remark).toContain(`${municipalities.unread}${said}`);
  const r3 = targetRecords(host).find((row) => row[targets.columns.id] === "R3");
  expect(r3?.[targets.columns.status] === shared.notJudged).toBe(band === shared.notJudged);
});
