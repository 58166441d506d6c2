import type { Contract } from "../../contract/contract";
import type { Population } from "../../contract/populationSchema";
import type { ContractFault } from "../../contract/judge/contractFault";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import { keptFault } from "../../contract/judge/keptFault";
import { judgeContract } from "../../contract/judge/judgeContract";
import { parseJsonFile, type JsonPlace } from "../../contract/judge/parseJson";
import { figuresFault, type FiguresFault } from "../../contract/figuresFault";
import { contractInUse } from "../../contract/contractInUse";
import { keepingAmendments } from "../../contract/changes/amendments";
import { keepingNames } from "../../contract/changes/formerNames";
import type { ContractChange } from "../../contract/changes/contractChange";
import { contractChanges } from "../../contract/changes/contractChanges";
import { copiedSheets, type AddInParts } from "../../excel/identity/addInParts";
import { readContractBefore } from "../../excel/identity/contractBefore";
import { isSheetWhole, sheetUpdate } from "../../sheets/updating/sheetUpdate";
import { toCommandFailure } from "../steps/commandFailure";
import { readUpdate, type UpdateRead } from "./readUpdate";
import { closedSheets } from "./closedSheets";
import { versionsTo, type Versions } from "./versions";
import { freshParts, NOTHING_FRESH } from "./freshParts";
import { lostMarks, type LostMark } from "./lostMarks";
import { proposedWork } from "./proposedWork";

/** A cell of ours that holds something else than it is made with. */
interface CellDifference {
  /** `Målark!G5`. */
  readonly place: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** Whether a person has entered what stands there. */
  readonly isEntered: boolean;
}

/** A person's entry that has no place any more. */
interface KeptDifference {
  readonly place: string;
  readonly what: string;
  readonly value: string | number | boolean;
}

/**
 * Who has decided a change of the contract, when, where the case is found, and from which day it holds; blank where
 * nobody said. Days are written `2026-03-12`.
 */
export interface ContractDecision {
  readonly by: string;
  readonly date: string;
  readonly caseNumber: string;
  readonly from: string;
}

/** The changes that an update would make, before it makes them. */
export interface UpdateProposal {
  readonly kind: "proposal";
  readonly versions: Versions;
  /** For the log. */
  readonly decision?: ContractDecision;
  /** Whether it takes an earlier one back, which then can be taken back no more. */
  readonly takesBack?: boolean;
  /** How the workbook was recognised. */
  readonly marker: AddInParts["marker"];
  readonly isOlder: boolean;
  /** Copies of our sheets, which are the user's own; absent where there are none. */
  readonly copies?: readonly string[];
  readonly contract: readonly ContractChange[];
  /** Sheets that are made again. */
  readonly sheets: readonly string[];
  /** `Målark: Opgørelse`, of columns that come; headings that change are among them. */
  readonly columns: readonly string[];
  /** `Målark: N7 2026`, of rows and tables that come. */
  readonly rows: readonly string[];
  readonly cells: readonly CellDifference[];
  readonly names: readonly string[];
  /**
   * By what the workbook is known as one of this contract, as far as it is set again; absent where all of it is there.
   */
  readonly marks?: readonly LostMark[];
  /** Contents for the sheet of those that have no place any more, with those of rows that go. */
  readonly kept: readonly KeptDifference[];
  readonly read: UpdateRead;
}

export type PrepareUpdateOutcome =
  | UpdateProposal
  | {
      readonly kind: "up-to-date";
      readonly marker: AddInParts["marker"];
      /** Copies of our sheets, which are the user's own; absent where there are none. */
      readonly copies?: readonly string[];
    }
  | { readonly kind: "no-workbook" }
  /** Sheets that are protected or cannot be added, the log among them: they stop it. */
  | { readonly kind: "protected"; readonly sheets: readonly string[] }
  /** `Forudsætninger: År`, columns that are gone and without which rows cannot be told apart. */
  | { readonly kind: "rows-unknown"; readonly columns: readonly string[] }
  /** The file holds no contract that can be used. */
  | { readonly kind: "faulty"; readonly faults: readonly ContractFault[] }
  | { readonly kind: "not-json"; readonly place: JsonPlace }
  | { readonly kind: "other-contract"; readonly id: string }
  /** The contract's figures do not begin as the workbook's columns do. */
  | { readonly kind: "other-figures"; readonly fault: FiguresFault }
  /** An earlier version than the workbook's, or the same one with other contents. */
  | { readonly kind: "older-version"; readonly version: number; readonly current: number };

/**
 * Compares the open workbook with what it would be today, changing nothing.
 * @param file a newer version of its contract, the bytes of a JSON file
 * @throws CommandFailure
 */
export async function prepareUpdate(file?: Uint8Array): Promise<PrepareUpdateOutcome> {
  const chosen = file && contractIn(file);
  if (chosen && chosen.kind !== "contract") return chosen;
  if (!chosen) return prepareUpdateTo();
  const contract = keepingAmendments(keepingNames(chosen.contract, contractInUse(), "file"), contractInUse());
  const moved = keptFault(contract);
  return moved ? { kind: "faulty", faults: [moved] } : prepareUpdateTo(contract);
}

/**
 * The same for a contract that has been judged, or the workbook's own.
 * @throws CommandFailure
 */
export async function prepareUpdateTo(
  contract?: Contract,
  population?: Population | null,
): Promise<PrepareUpdateOutcome> {
  try {
    const versions = versionsTo(contract, population, await readContractBefore());
    const refusal = refusalOf(versions);
    if (refusal) return refusal;
    const read = await readUpdate(versions);
    return read ? proposalOf(read, versions) : { kind: "no-workbook" };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

function contractIn(
  file: Uint8Array,
):
  | { readonly kind: "contract"; readonly contract: Contract }
  | Extract<PrepareUpdateOutcome, { kind: "faulty" | "not-json" }> {
  const read = parseJsonFile(file);
  if ("place" in read) return { kind: "not-json", place: read.place };
  const { contract, faults } = judgeContract(read.data);
  return contract ? { kind: "contract", contract } : { kind: "faulty", faults };
}

function refusalOf({
  before: { contract: was },
  after: { contract: is },
}: Versions): PrepareUpdateOutcome | undefined {
  if (is.id !== was.id) return { kind: "other-contract", id: is.id };
  const isSame = inKeyOrder(is) === inKeyOrder(was);
  const fault = figuresFault(was, is);
  if (fault) return { kind: "other-figures", fault };
  if (isSame || is.version > was.version) return undefined;
  return { kind: "older-version", version: is.version, current: was.version };
}

/** The work to do in a workbook that was read. */
export function proposalOf(read: UpdateRead, versions: Versions): PrepareUpdateOutcome {
  const { parts, missing, sheets, snapshot } = read;
  const updates = sheets.map((sheet) => sheetUpdate({ ...sheet, fresh: NOTHING_FRESH }));
  const fresh = freshParts(read);
  const contract = contractChanges(versions.before.contract, versions.after.contract);
  const isOlder = sheets.some(({ sheet }) => sheet.isOlder);
  const work = { contract, ...proposedWork(read, updates) };
  const isWhole =
    contract.length + missing.length + fresh.columns.size + fresh.rows.size + fresh.tables.size === 0 &&
    work.columns.length + work.cells.length + read.lostNames.length === 0 &&
    updates.every(isSheetWhole) &&
    inKeyOrder(versions.before) === inKeyOrder(versions.after) &&
    snapshot.contractParts.length === 1 &&
    parts.marker === "both" &&
    !isOlder;
  const found = copiedSheets(snapshot, parts);
  const copies = found.length > 0 && { copies: found };
  if (isWhole) return { kind: "up-to-date", marker: parts.marker, ...copies };
  const lost = sheets.flatMap(({ sheet, frame }) =>
    frame.lostKeys.map((header) => `${sheet.name}: ${header}`),
  );
  if (lost.length > 0) return { kind: "rows-unknown", columns: lost };
  const closed = closedSheets({ read, ...work }, snapshot);
  if (closed.length > 0) return { kind: "protected", sheets: closed };
  return {
    kind: "proposal",
    versions,
    marker: parts.marker,
    isOlder,
    ...copies,
    ...lostMarks(read),
    ...work,
    read,
  };
}
