import { basename } from "node:path";
import type { DateOrder } from "../../src/commands/checkFile";
import { unreadTable } from "../../src/commands/steps/unreadFile";
import { importFigures } from "../../src/commands/importFigures";
import { deriveFigures } from "../../src/commands/deriveFigures";
import {
  prepareImport,
  type ImportProposal,
  type PreparedImport,
} from "../../src/commands/steps/prepareImport";
import { zerosOfMeetings, type CompleteTo } from "../../src/commands/steps/fileZeroRows";
import { prepareDerivation, type DerivationProposal } from "../../src/commands/steps/prepareDerivation";
import type { Contract } from "../../src/contract/contract";
import { yearLabel } from "../../src/contract/years";
import { checkTexts } from "../../src/language/commandLine/checkTexts";
import { meetingsCommandTexts } from "../../src/language/commandLine/meetingsCommandTexts";
import { derivePaneTexts } from "../../src/language/pane/derivePane";
import type { Language } from "../../src/language/language";
import { headersOf } from "../../src/commands/steps/headersOf";
import { fileNoteLines } from "./files/fileNoteLines";
import { unreadFileText } from "./files/unreadFileText";
import { UsageError } from "./options/usageError";

/** The outcome of a file of meetings, for `--json`. */
export interface EnteredMeetings {
  /** Rows of Forløb. */
  readonly meetings: number;
  /** Meetings that count, in so many new rows of Aktivitet. */
  readonly counted: number;
  readonly rows: number;
  /** Cells of Aktivitet left with another figure than the meetings make. */
  readonly differing: number;
  /** Rows of Forløb that are in no count, or not in all, by what they lack. */
  readonly leftOut: Readonly<
    Record<
      "unread" | "outsideContract" | "withoutIdentity" | "withoutFounding" | "growthUnread",
      readonly number[]
    >
  >;
}

export interface EnterOptions {
  readonly contract: Contract;
  readonly language: Language;
  readonly dateOrder: DateOrder | undefined;
  /** Up to which month no meeting means 0; absent, it means nothing. */
  readonly completeTo: CompleteTo | undefined;
  /** Takes a line for the caller of the command. */
  readonly tell: (line: string) => void;
}

/**
 * Fills Forløb from a CSV file and derives Aktivitet from it, as the add-in does in Excel; what could not be
 * used is reported.
 * @throws UsageError where the file cannot be read
 */
export async function enterMeetings(
  file: string,
  bytes: Uint8Array,
  { contract, language, dateOrder, completeTo, tell }: EnterOptions,
): Promise<EnteredMeetings> {
  const choices = { table: "meetings", ...(dateOrder && { dateOrder }) } as const;
  const prepared = await prepareImport({ kind: "file", bytes, name: basename(file) }, { choices, fix: true });
  if (prepared.kind !== "proposal") throw new UsageError(unreadable(file, prepared, contract, language));
  const imported = await importFigures(prepared, false);
  const meetings = imported.kind === "imported" ? imported.added : 0;
  const proposal = await prepareDerivation({}, completeTo && zerosOfMeetings(completeTo));
  const outcome = proposal.kind === "proposal" ? await deriveFigures(proposal, false) : undefined;
  const entered = {
    meetings,
    counted: proposal.kind === "proposal" ? proposal.meetings.counted : 0,
    rows: outcome?.kind === "derived" ? outcome.added : 0,
    differing: outcome?.kind === "derived" ? outcome.skipped : 0,
    leftOut: leftOut(proposal.kind === "proposal" ? proposal : undefined),
  };
  if (proposal.kind === "proposal") basisLines(proposal, contract, language).forEach(tell);
  const notes = checkTexts(language);
  fileNoteLines(prepared.notes, headersOf(contract, "meetings"), notes).forEach((line) =>
    tell(`${file}: ${line}`),
  );
  const leftOutFor = (rule: string) =>
    rowsLeftOut(prepared, ({ issues }) => issues.some((each) => each.rule === rule));
  const misfits = leftOutFor("row-length");
  if (misfits.length > 0) tell(`${file}: ${notes.misfits(misfits)}`);
  const tooLong = rowsLeftOut(prepared, ({ reason }) => reason === "too-long");
  meetingsCommandTexts(language)
    .notes(file, { ...entered, tooLong })
    .forEach(tell);
  return entered;
}

/** Measures that are counted by another basis than the figures entered before, as the pane says it. */
function basisLines({ outcomes }: DerivationProposal, contract: Contract, language: Language): string[] {
  const { basis, basisChange } = derivePaneTexts(language);
  return outcomes.kept.bases.map(({ id, year, from, to }) =>
    basisChange(id, yearLabel(contract, year), basis[from.of](from.count), basis[to.of](to.count)),
  );
}

function leftOut(proposal: DerivationProposal | undefined): EnteredMeetings["leftOut"] {
  const left = proposal?.derived.leftOut;
  const { meetings = [], withoutIdentity = [], withoutFounding = [], growthUnreadable = [] } = left ?? {};
  const outsideContract = proposal?.outside ?? [];
  const growthUnread = growthUnreadable;
  return { unread: meetings, outsideContract, withoutIdentity, withoutFounding, growthUnread };
}

function unreadable(
  file: string,
  prepared: Exclude<PreparedImport, { kind: "proposal" }>,
  contract: Contract,
  language: Language,
): string {
  // A workbook that has just been made has the tables, and nobody cancels here.
  if (prepared.kind !== "unread") throw new Error(`The meetings of ${file}: ${prepared.kind}`);
  const { read } = prepared;
  if (read.reason !== "columns-missing") return unreadFileText(file, read, language);
  const { table, missing, header, doubled } = read.file;
  const unread = unreadTable({ ok: false, missing, found: header, doubled }, table, contract);
  return unreadFileText(file, unread, language);
}

function rowsLeftOut(
  { plan }: ImportProposal,
  isMeant: (row: ImportProposal["plan"]["leftOut"]["rows"][number]) => boolean,
): number[] {
  return plan.leftOut.rows.filter(isMeant).map(({ row }) => row);
}
