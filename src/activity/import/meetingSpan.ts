import type { IndexedMeeting } from "./meetingIndex";
import type { MeetingImportSummary } from "./meetingImport";

/** The first and last day of meetings, and in how many municipalities they were held. */
export function meetingSpan(
  meetings: readonly IndexedMeeting[],
): Pick<MeetingImportSummary, "firstDay" | "lastDay" | "municipalities"> {
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const municipalities = new Set<string>();
  for (const { facts } of meetings) {
    const { date, resolvedMunicipality } = facts;
    if (resolvedMunicipality) municipalities.add(resolvedMunicipality.code);
    if (date === undefined) continue;
    firstDay = Math.min(firstDay, date);
    lastDay = Math.max(lastDay, date);
  }
  return {
    firstDay: firstDay === Infinity ? null : firstDay,
    lastDay: lastDay === -Infinity ? null : lastDay,
    municipalities: municipalities.size,
  };
}
