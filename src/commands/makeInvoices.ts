import { contractInUse } from "../contract/contractInUse";
import { fundingAnnex } from "../contract/funding/funding";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import type { LogSeen } from "../excel/identity/logSeen";
import type { ReadInvoices } from "../excel/read/readInvoices";
import type { EnteredBlock } from "../excel/write/enterRows";
import { trailingBlankRows } from "../excel/write/roomForRows";
import { sheetChanges } from "../excel/write/withFormat";
import type { commandTexts } from "../language/pane/commandTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { invoiceTexts } from "../language/sheets/invoiceTexts";
import { invoiceBasisSums, type InvoiceBasisSums } from "../report/invoices/invoiceBasisSums";
import { defaultChoices } from "../report/invoices/invoiceChoices";
import { invoiceRows } from "../report/invoices/invoiceRows";
import { LAST_PRINTED } from "../sheets/invoices/invoiceColumns";
import { invoicesPrint } from "../sheets/invoices/invoicesPrint";
import { insertSheet } from "./insertSheet";
import type { PlainOutcome } from "./steps/plainOutcome";
import { settleAfter, type SheetPlan } from "./settleSheets";
import { planAnew } from "./steps/planAnew";
import { beginLook, beginWrite, type StepControl } from "./steps/workStep";
import { enterWithRecovery } from "./steps/enterWithRecovery";
import { changeDetails } from "./log/changeDetails";
import { logging } from "./log/logLine";
import { invoiceTables, madeTable, readInvoicesOf } from "./invoices/invoiceTables";
import { isIssued, keptInvoice, readChoices, readMunicipalityData } from "./invoices/invoiceInput";
import { isBlankInvoice, planInvoices, type InvoicePlan } from "./invoices/planInvoices";

/** Why nothing is made; each has its sentence. */
type Refusal = keyof (typeof commandTexts)["makeInvoices"]["refused"];

/** The outcome, where the sheet was inserted with its plan. */
type MadeInvoices =
  | PlainOutcome
  | {
      readonly kind: "done";
      readonly changed: 1;
      readonly plans: readonly SheetPlan[];
      readonly basis: InvoiceBasisSums | undefined;
    };

/**
 * Makes the invoices on Faktureringsgrundlag from what is chosen and typed there; without that sheet, inserts it.
 * Invoices that were issued, and those of other years, stay as they are. Tells how many cells it changed.
 * @throws CommandFailure, also where it is cancelled before anything is written
 */
export function makeInvoices(control: StepControl = {}): Promise<PlainOutcome> {
  return settleAfter(makeOrInsert, control);
}

function makeOrInsert(control: StepControl): Promise<MadeInvoices> {
  return planAnew(async () => {
    beginLook(control);
    const snapshot = await inspectWorkbook();
    const sheet = findAddInParts(snapshot)?.sheets.get("invoices");
    if (!sheet) return await insertInvoices(control);
    const readAll = () => readInvoicesOf(snapshot, sheet);
    const read = await readAll();
    const plan = plannedInvoices(read);
    if (typeof plan === "string") return refused(plan);
    beginWrite(control);
    const changed = await write(read, plan.plan, readAll, snapshot);
    return { kind: "done", changed, basis: plan.basis };
  });
}

async function insertInvoices(control: StepControl): Promise<MadeInvoices> {
  const outcome = await insertSheet("invoices", false, { control });
  switch (outcome.kind) {
    case "inserted": {
      const { year, basis } = defaultChoices(contractInUse());
      const sums = invoiceBasisSums(contractInUse(), year, basis);
      return { kind: "done", changed: 1, plans: outcome.plans, basis: sums };
    }
    case "already-there":
      return { kind: "done", changed: 0 };
    case "no-workbook":
      return { kind: "no-workbook" };
    case "leftovers":
      return refused("leftovers");
  }
}

function refused(reason: Refusal): PlainOutcome {
  return { kind: "refused", reason };
}

/** The invoices to write and what they are made on, or the reason why there are none. */
function plannedInvoices(
  read: ReadInvoices,
): { readonly plan: InvoicePlan; readonly basis: InvoiceBasisSums | undefined } | Refusal {
  const contract = contractInUse();
  const words = invoiceTexts(contract.language, fundingAnnex(contract));
  const choices = readChoices(read, words);
  if (typeof choices === "string") return choices;
  const rows = read.invoices.rows.filter((row) => !isBlankInvoice(row));
  const open = rows.filter(({ values }) => !isIssued(values) && values.year === choices.year);
  const kept = rows
    .filter((row) => !open.includes(row))
    .map(({ values }) => keptInvoice(values, contract, words));
  if (kept.includes(undefined)) return "issued-amount";
  const invoices = invoiceRows({
    contract,
    choices,
    data: readMunicipalityData(read.data, contract),
    kept: kept.filter((each) => each !== undefined),
  });
  if (typeof invoices === "string") return invoices;
  return {
    plan: planInvoices(open, invoices, words),
    basis: invoiceBasisSums(contract, choices.year, choices.basis),
  };
}

/**
 * Writes the invoices and, last, what they were made from; returns how many cells hold something else than before.
 * @param look reads the sheet again, where something breaks off
 */
async function write(
  read: ReadInvoices,
  { changes, rows }: InvoicePlan,
  look: () => Promise<ReadInvoices>,
  seen: LogSeen,
): Promise<number> {
  const { invoices, input } = read;
  const isChanged = changes.length + rows.length > 0;
  const { made, now } = input;
  const mark = { row: made.row, column: "made", from: { value: made.value }, to: { value: now } };
  const entries = [
    ...(isChanged
      ? [{ table: invoices, rows: rows.map((row) => ({ ...row })), changes: sheetChanges(changes, invoices) }]
      : []),
    ...(made.value === now ? [] : [{ table: madeTable(read), rows: [], changes: [mark] }]),
  ];
  const lookAtTables = async () => invoiceTables(await look());
  const name = invoices.place.sheetName;
  const lines = (entered: readonly EnteredBlock[]) => {
    const details = changeDetails(isChanged ? entered.slice(0, 1) : []);
    return logging(seen, {
      action: "invoices",
      ...details,
      where: name,
      done: { kind: "blocks", blocks: entered },
    });
  };
  const printed = rows.length > 0 ? [{ name, print: printOf(read, rows.length) }] : [];
  await enterWithRecovery(entries, lookAtTables, {}, lines, printed);
  return changes.length + rows.reduce((before, row) => before + Object.keys(row).length, 0);
}

/** The print set-up, with the added rows at the end of the invoices. */
function printOf({ invoices, data }: ReadInvoices, added: number) {
  const contract = contractInUse();
  const { firstRow, height, columnAt } = invoices.place;
  // Rows go over the table's blank ones first.
  const below = Math.max(added - trailingBlankRows(invoices).length, 0);
  return invoicesPrint(
    { contract, texts: sheetTexts(contract.language) },
    { controls: data.place.firstRow - 3, header: firstRow - 1, last: firstRow + height - 1 + below },
    (columnAt[LAST_PRINTED] ?? invoices.place.firstColumn + invoices.place.width - 1) + 1,
  );
}
