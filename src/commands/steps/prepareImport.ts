import type { ActivityImportPlan } from "../../activity/import/activityImport";
import type {
  ImportChoices,
  ImportFile,
  ImportSource,
  ImportReadResult,
} from "../../activity/read/importFile";
import { runStepsInSlices, type WorkControl } from "../../activity/slices/inSlices";
import { checkComputed } from "../../activity/check/checkComputed";
import { lockedByPlace } from "../../activity/check/lockedFigures";
import type { MeetingImportPlan } from "../../activity/import/meetingImport";
import { planActivityImportSteps } from "../../activity/import/planActivityImport";
import { planMeetingImportSteps } from "../../activity/import/planMeetingImport";
import { readImportSteps } from "../../activity/read/readImport";
import { isZip } from "../../activity/read/readTextFile";
import type { TableNotes } from "../../activity/read/parseTable";
import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { existingNames } from "../../excel/identity/existingNames";
import { loadCountedHeaders } from "../../excel/read/load/loadCountedHeaders";
import {
  findEntered,
  readEntered,
  type EnteredFigures,
  type EnteredSheets,
} from "../../excel/read/readEntered";
import { refuseWithoutRoom } from "../../excel/write/roomForRows";
import { cancelledOrFailed } from "./commandFailure";
import { fileFacts, type FileFacts } from "./fileFacts";
import { lookForUnfinished } from "./recover/lookForUnfinished";
import { zerosChoice } from "./zerosChoice";

export type { ImportChoices, ImportFile, ImportSource };

/** The changes that an import would make to the workbook; nothing is written until the user confirms. */
export type ImportProposal = {
  readonly kind: "proposal";
  readonly figures: EnteredFigures;
  readonly file: ImportFile;
  readonly notes: TableNotes;
  /** The facts kept of the file once it has been entered. */
  readonly facts: FileFacts;
  /** Headings of Aktivitet whose sums go by another column, which somebody has given that heading since. */
  readonly swapped?: readonly string[];
} & (
  | { readonly table: "activity"; readonly plan: ActivityImportPlan }
  | { readonly table: "meetings"; readonly plan: MeetingImportPlan }
);

export type PreparedImport =
  | ImportProposal
  /** The file cannot be read as it is. */
  | { readonly kind: "unread"; readonly read: Extract<ImportReadResult, { ok: false }> }
  /** The workbook has no table for such rows; `file` is absent where it has none of our sheets. */
  | { readonly kind: "no-table"; readonly file?: ImportFile }
  | { readonly kind: "cancelled" };

export interface PrepareOptions {
  readonly choices: ImportChoices;
  /** Whether what can be mended for certain is mended before it enters. */
  readonly fix: boolean;
  /** Of a workbook's figures, the only year that is wanted. */
  readonly year?: number;
}

/**
 * Reads a file or the clipboard and the workbook's own figures, and plans what entering it would do: in a look
 * and one read of the workbook. The page stays alive meanwhile.
 * @throws CommandFailure
 */
export async function prepareImport(
  source: ImportSource,
  { choices, fix, year }: PrepareOptions,
  control: WorkControl = {},
): Promise<PreparedImport> {
  const { progress, signal } = control;
  try {
    const places = await findEntered();
    if (!places) return { kind: "no-table" };
    await lookForUnfinished(places);
    const { figures, swapped } = await readBesideHeadings(places);
    const reading = partialProgress(progress, 0, READING);
    const text = await textSource(source, year);
    const read = await runStepsInSlices(readImportSteps(text, choices, figures.savedState.mappings), {
      ...reading,
      ...(signal && { signal }),
    });
    if (!read.ok) return { kind: "unread", read };
    const { file } = read;
    const facts = await fileFacts(source, read.read);
    const planning = { ...partialProgress(progress, READING, 1), ...(signal && { signal }) };
    const given = { contract: contractInUse(), statusDate: figures.statusDate, fix };
    if (read.read.table === "activity") {
      const { locked: lockedPeriods } = figures.savedState;
      const locked = lockedByPlace(lockedPeriods);
      const steps = planActivityImportSteps({
        ...given,
        existing: figures.activity.rows,
        incoming: read.read.rows,
        sums: read.read.sums,
        columns: read.read.columns,
        sheetColumns: figures.activity.columns,
        ...(locked && { locked }),
        zeros: zerosChoice(file, choices, lockedPeriods?.until),
      });
      const plan = await runStepsInSlices(steps, planning);
      refuseWithoutRoom(figures.activity, plan.added.length + plan.zeros.rows.length);
      const { notes } = read.read;
      return { kind: "proposal", table: "activity", figures, file, facts, swapped, notes, plan };
    }
    if (!figures.meetings) return { kind: "no-table", file };
    const { rows: existing, columns: sheetColumns } = figures.meetings;
    const meetings = { ...given, existing, sheetColumns, incoming: read.read.rows };
    const plan = await runStepsInSlices(planMeetingImportSteps(meetings), planning);
    refuseWithoutRoom(figures.meetings, plan.added.length);
    return { kind: "proposal", table: "meetings", figures, file, facts, notes: read.read.notes, plan };
  } catch (error) {
    return cancelledOrFailed(error, control);
  }
}

/** Reads what is entered, and whether the sums beside Aktivitet go by the headings that an import goes by. */
async function readBesideHeadings(
  places: EnteredSheets,
): Promise<{ readonly figures: EnteredFigures; readonly swapped: readonly string[] }> {
  // The sheets' plans come with what makes sheets, which is fetched apart.
  const { headersBeside } = await import(/* webpackChunkName: "sheets" */ "../../sheets/countedBeside");
  const names = existingNames(places.parts);
  const read = await readEntered(places, [
    (context) =>
      loadCountedHeaders(context, places.activity, (at) =>
        headersBeside(contractInUse(), populationInUse(), names, at),
      ),
  ]);
  const swapped = read.computed
    .flatMap(checkComputed)
    .flatMap(({ rule, column }) => (rule === "headings-swapped" ? [column] : []));
  return { figures: { ...read, computed: [] }, swapped };
}

/** A workbook is read by what is fetched for last year's figures. */
async function textSource(source: ImportSource, year: number | undefined): Promise<ImportSource> {
  if (source.kind === "clipboard" || !isZip(source.bytes)) return source;
  const { workbookAsText } = await import(/* webpackChunkName: "lastYear" */ "./workbookAsText");
  return workbookAsText(source, contractInUse(), year);
}

/** The share of the work that reading the file is. */
const READING = 0.4;

/** Progress of a part of the work, as progress of the whole. */
function partialProgress(
  progress: WorkControl["progress"],
  from: number,
  to: number,
): Pick<WorkControl, "progress"> {
  if (!progress) return {};
  return {
    progress: ({ done, of }) =>
      progress({ done: Math.round(100 * (from + ((to - from) * done) / of)), of: 100 }),
  };
}
