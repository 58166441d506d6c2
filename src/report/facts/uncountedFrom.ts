import { figuresOf } from "../../contract/figures";
import type { Measure } from "../../contract/contract";
import { SHEET_LANGUAGE } from "../../language/language";
import { sheetTexts } from "../../language/sheets/sheets";
import type { Figure } from "./figure";
import { figureIn, type WorkbookRow } from "./workbookRead";

/** Meetings or firms of which a figure of meetings cannot be told, and how many they are. */
export interface UncountedEntries {
  readonly lack: "founding" | "growth";
  readonly of: "firms" | "meetings";
  readonly count: Figure;
}

const { yearColumns } = sheetTexts(SHEET_LANGUAGE).assumptions;

/** Whether a year's figures were counted from meetings: then its row on Forudsætninger says how many lack a day. */
export function isFromMeetings(year: WorkbookRow | undefined): boolean {
  return figureIn(year?.[yearColumns.undatedMeetings]) !== undefined;
}

/**
 * Entries that a measure's figure could not take in.
 * @param year the row of its year on Forudsætninger
 * @param of the things that it counts
 */
export function uncountedFrom(
  measure: Measure,
  year: WorkbookRow | undefined,
  of: UncountedEntries["of"],
): UncountedEntries[] {
  if (measure.actual.from !== "activity") return [];
  const figures = figuresOf(measure);
  const undated = of === "firms" ? yearColumns.undatedFirms : yearColumns.undatedMeetings;
  const [founding, growth] = [figureIn(year?.[undated]), figureIn(year?.[yearColumns.unreadGrowth])];
  return [
    ...(founding && figures.includes("young") ? [{ lack: "founding", of, count: founding } as const] : []),
    ...(growth && growth.value > 0 && figures.includes("growth")
      ? [{ lack: "growth", of: "meetings", count: growth } as const]
      : []),
  ];
}
