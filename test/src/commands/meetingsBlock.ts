import { insertSheet } from "../../../src/commands/insertSheet";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { serial } from "../serial";
import { openContractWorkbook, typeInto } from "./contractWorkbook";
import { words } from "../../words";

/** Date, CVR, firm, municipality, kind, growth course, founded, reference. */
export type MeetingCells = readonly (string | number)[];

const jan = (day: number) => serial(2026, 1, day);
const feb = (day: number) => serial(2026, 2, day);

/** Counted by hand in the tests; they stand in rows 7 to 16 of Forløb. */
export const MEETINGS: readonly MeetingCells[] = [
  [jan(10), "40084606", "Alfa", "Aarhus", "individuel", "ja", serial(2023, 1, 11), ""], // 7: young that day
  [jan(20), "40084606", "Alfa", "Århus", "individuel", "nej", "", ""], // 8: young by its first guidance
  [jan(21), "DK 40084606", "Alfa ApS", "751", "kollektiv", "", "", ""], // 9
  [feb(5), "", "Beta", "Aarhus", "individuel", "nej", "", ""], // 10: no number, no founding
  [feb(5), "12345674", "Gamma", "Samsø", "kollektiv", "nej", serial(2023, 2, 5), ""], // 11: three that day
  [feb(6), "12345674", "Gamma", "Oslo", "kollektiv", "nej", "", ""], // 12: unknown municipality
  [feb(6), "12345674", "Gamma", "Samsø", "hvad", "nej", "", ""], // 13: unknown kind
  ["'snart", "12345674", "Gamma", "Samsø", "kollektiv", "nej", "", ""], // 14: unreadable date
  [feb(27), "10000009", "", "Samsø", "individuel", "nej", "", ""], // 15: founding unknown
  [serial(2025, 12, 31), "10000009", "Delta", "Samsø", "individuel", "nej", "", ""], // 16: not in the contract
];

/** A workbook with the contract's sheets and Forløb; half of 2026 is gone. */
export async function openWithMeetings(meetings: readonly MeetingCells[]): Promise<Host> {
  const host = await openContractWorkbook();
  await insertSheet("meetings");
  await enterMeetings(meetings);
  await waitUntilIdle();
  host.resetCounts();
  return host;
}

/** Puts meetings into Forløb from its first row on, as a paste does; what stood below stays. */
export async function enterMeetings(meetings: readonly MeetingCells[], address = "A4"): Promise<void> {
  if (meetings.length === 0) return;
  await typeInto(words.tabs.meetings, address, meetings);
}
