import { keepingAmendments } from "../../contract/changes/amendments";
import type { Contract } from "../../contract/contract";
import { contractInUse, populationInUse } from "../../contract/contractInUse";
import type { Population } from "../../contract/populationSchema";
import { keepingNames } from "../../contract/changes/formerNames";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import type { ContractFault } from "../../contract/judge/contractFault";
import { judgeContract } from "../../contract/judge/judgeContract";
import { keptFault } from "../../contract/judge/keptFault";
import { judgePopulation } from "../../contract/judge/judgePopulation";
import { parseJsonFile, type JsonPlace } from "../../contract/judge/parseJson";
import { populationLacks } from "../../contract/population";
import { recogniseParts } from "../../excel/identity/addInParts";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { readContractTables } from "../../excel/read/tables/readContractTables";
import { contractTexts } from "../../language/sheets/contractTexts";
import type { ContractSheetFault } from "../../sheets/contract/draft";
import { openPlaces } from "../../sheets/contract/openPlaces";
import { readContract } from "../../sheets/contract/readContract";
import { SHEET_PARTS } from "../../sheets/plan/parts";
import { toCommandFailure } from "../steps/commandFailure";
import { prepareUpdateTo, type PrepareUpdateOutcome } from "../updating/prepareUpdate";

export type { ContractSheetFault };

export type PrepareContractOutcome =
  /** Nothing of a contract's sheets is there: they have to be laid out first. */
  | { readonly kind: "no-sheets" }
  /**
   * At the sheets' cells; of a file, at its paths, on no sheet.
   * `open` how many blanks of the sheets' periods can be filled by `fillOpenPlaces`
   */
  | { readonly kind: "faulty"; readonly faults: readonly ContractSheetFault[]; readonly open?: number }
  /** The file does not hold what it says. */
  | { readonly kind: "not-json"; readonly place: JsonPlace }
  /** The file of inhabitants is none: why not, at its paths. */
  | { readonly kind: "not-population"; readonly faults: readonly ContractSheetFault[] }
  /** Nobody knows how many live in these municipalities. */
  | { readonly kind: "population-missing"; readonly names: readonly string[] }
  /** The workbook has no sheets of any contract's: it can get this one's. */
  | (WholeContract & { readonly kind: "new" })
  /** The workbook as it would become. */
  | (WholeContract & { readonly kind: "prepared"; readonly update: PrepareUpdateOutcome });

interface WholeContract {
  readonly contract: Contract;
  readonly population: Population | null;
  /** To be acknowledged. */
  readonly warnings: readonly ContractSheetFault[];
}

/** Which contract is to be followed, and inhabitants that are counted otherwise than so far. */
export interface ContractChoice {
  /** A contract's file; the workbook's own sheets where there is none. */
  readonly file?: Uint8Array;
  /** `none` where they are to be followed without. */
  readonly population?: Uint8Array | "none";
}

/**
 * Compares the workbook with a contract on its sheets or in a file, changing nothing.
 * @throws CommandFailure
 */
export async function prepareContract({
  file,
  population,
}: ContractChoice = {}): Promise<PrepareContractOutcome> {
  const inhabitants = population ? populationIn(population) : populationInUse();
  if (inhabitants && "kind" in inhabitants) return inhabitants;
  return file ? prepareContractFile(file, inhabitants) : prepareContractSheets(inhabitants);
}

function populationIn(
  file: Uint8Array | "none",
): Population | null | Extract<PrepareContractOutcome, { kind: "not-population" | "not-json" }> {
  if (file === "none") return null;
  const read = parseJsonFile(file);
  if ("place" in read) return { kind: "not-json", place: read.place };
  const { population, faults } = judgePopulation(read.data);
  return population ?? { kind: "not-population", faults: faults.map(onNoSheet) };
}

/** A fault of a file, at its path. */
function onNoSheet({ path, rule, severity, values }: ContractFault): ContractSheetFault {
  return { sheet: "", cell: path, header: "", rule, severity, values };
}

/**
 * Reads the contract that stands on the workbook's own sheets, and compares the workbook with it, changing nothing. A
 * contract that differs from the one in use is its next version, whatever its sheet says.
 * @param population another than the one in use
 * @throws CommandFailure
 */
async function prepareContractSheets(population = populationInUse()): Promise<PrepareContractOutcome> {
  try {
    const tables = await readContractTables();
    if (Object.keys(tables).length === 0) return { kind: "no-sheets" };
    const words = contractTexts(contractInUse().language);
    const { contract, faults } = readContract(tables, words, contractInUse());
    if (contract) return await prepareWhole(contract, faults, population);
    const { cells, added } = openPlaces(tables, words);
    return { kind: "faulty", faults, open: cells.length + added.length };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/**
 * The same with the contract of a JSON file.
 * @param file its bytes
 * @throws CommandFailure
 */
async function prepareContractFile(
  file: Uint8Array,
  population = populationInUse(),
): Promise<PrepareContractOutcome> {
  const read = parseJsonFile(file);
  if ("place" in read) return { kind: "not-json", place: read.place };
  const judged = judgeContract(read.data);
  const faults = judged.faults.map(onNoSheet);
  if (!judged.contract) return { kind: "faulty", faults };
  try {
    return await prepareWhole(keepingNames(judged.contract, contractInUse(), "file"), faults, population);
  } catch (error) {
    throw toCommandFailure(error);
  }
}

async function prepareWhole(
  given: Contract,
  warnings: readonly ContractSheetFault[],
  population: Population | null,
): Promise<PrepareContractOutcome> {
  const read = keepingAmendments(keepingNames(given, contractInUse(), "sheets"), contractInUse());
  const moved = keptFault(read);
  if (moved) return { kind: "faulty", faults: [onNoSheet(moved)] };
  const names = population ? populationLacks(population, read) : [];
  if (names.length > 0) return { kind: "population-missing", names };
  const there = recogniseParts(await inspectWorkbook());
  if (!SHEET_PARTS.some((part) => there?.sheets.has(part))) {
    return { kind: "new", contract: read, population, warnings };
  }
  const contract = nextVersion(contractInUse(), read);
  const update = await prepareUpdateTo(contract, population);
  return { kind: "prepared", contract, population, warnings, update };
}

function nextVersion(current: Contract, read: Contract): Contract {
  if (inKeyOrder({ ...read, version: current.version }) === inKeyOrder(current)) return current;
  if (read.id !== current.id) return read;
  return { ...read, version: Math.max(read.version, current.version + 1) };
}
