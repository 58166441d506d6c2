import { headersOf } from "../../src/commands/steps/headersOf";
import { importFigures } from "../../src/commands/importFigures";
import { deriveFigures } from "../../src/commands/deriveFigures";
import { prepareImport, type PreparedImport } from "../../src/commands/steps/prepareImport";
import { prepareDerivation, type DerivationProposal } from "../../src/commands/steps/prepareDerivation";
import type { Contract } from "../../src/contract/contract";
import { checkTexts } from "../../src/language/commandLine/checkTexts";
import { meetingsCommandTexts } from "../../src/language/commandLine/meetingsCommandTexts";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import type { Language } from "../../src/language/language";
import { UsageError } from "./usageError";

/** What became of a file of meetings, for `--json`. */
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
    Record<"unread" | "outsideContract" | "withoutIdentity" | "withoutFounding", readonly number[]>
  >;
}

interface MeetingsReading {
  readonly contract: Contract;
  readonly language: Language;
  /** Takes a line for the caller of the command. */
  readonly tell: (line: string) => void;
}

/**
 * Fills Forløb from a CSV file and derives Aktivitet from it, as the add-in does in Excel; what could not be
 * used is told.
 * @throws UsageError where the file cannot be read
 */
export async function enterMeetings(
  file: string,
  bytes: Uint8Array,
  { contract, language, tell }: MeetingsReading,
): Promise<EnteredMeetings> {
  const choices = { table: "meetings" } as const;
  const prepared = await prepareImport({ kind: "file", bytes }, { choices, fix: true });
  if (prepared.kind !== "proposal") throw new UsageError(unreadable(file, prepared, contract, language));
  const imported = await importFigures(prepared, false);
  const meetings = imported.kind === "imported" ? imported.added : 0;
  const proposal = await prepareDerivation();
  const outcome = proposal.kind === "proposal" ? await deriveFigures(proposal, false) : undefined;
  const entered = {
    meetings,
    counted: proposal.kind === "proposal" ? proposal.meetings.counted : 0,
    rows: outcome?.kind === "derived" ? outcome.added : 0,
    differing: outcome?.kind === "derived" ? outcome.skipped : 0,
    leftOut: leftOut(proposal.kind === "proposal" ? proposal : undefined),
  };
  const { ignored } = prepared.notes;
  if (ignored.length > 0) tell(commandLineTexts(language).ignoredColumns(file, ignored));
  const tooLong = prepared.plan.leftOut.rows.map(({ row }) => row);
  meetingsCommandTexts(language)
    .notes(file, { ...entered, tooLong })
    .forEach(tell);
  return entered;
}

function leftOut(proposal: DerivationProposal | undefined): EnteredMeetings["leftOut"] {
  const { meetings = [], withoutIdentity = [], withoutFounding = [] } = proposal?.derived.leftOut ?? {};
  const outsideContract = proposal?.outside ?? [];
  return { unread: meetings, outsideContract, withoutIdentity, withoutFounding };
}

function unreadable(
  file: string,
  prepared: Exclude<PreparedImport, { kind: "proposal" }>,
  contract: Contract,
  language: Language,
): string {
  const texts = checkTexts(language);
  // A workbook that has just been made has the tables, and nobody cancels here.
  if (prepared.kind !== "unread") throw new Error(`The meetings of ${file}: ${prepared.kind}`);
  const { read } = prepared;
  if (read.reason === "quote-open") return texts.openQuote(file, read.row);
  if (read.reason !== "columns-missing") return texts.file[read.reason](file);
  const names = headersOf(contract, "meetings");
  const missing = read.file.missing.map((column) => names[column] ?? column);
  return texts.columnsMissing(file, missing, read.file.header);
}
