import type { Entry } from "../../activity/values/entry";
import { contractInUse } from "../../contract/contractInUse";
import { fundingAnnex } from "../../contract/funding/funding";
import { formerHeaders } from "../../language/sheets/formerHeaders";
import { invoiceTexts, type InvoiceColumn, type InvoiceDataColumn } from "../../language/sheets/invoiceTexts";
import { SHEET_SCOPED_NAMES } from "../../sheets/plan/naming";
import type { AddInSheet } from "../identity/addInParts";
import { runExcel } from "../runExcel";
import { entryOf, loadTable, type SheetTable } from "./load/loadTable";
import { MissingColumnsError } from "./tables/missingColumnsError";
import { wholeSchema } from "./tables/wholeSchema";

type LocalName = keyof typeof SHEET_SCOPED_NAMES;

/** The names of Faktureringsgrundlag, and the words that the user knows their cells by. */
const CHOICES = {
  invoiceYear: "year",
  invoiceBasis: "basis",
  invoiceDecision: "decision",
  invoiceInstalments: "instalments",
  invoiceText: "text",
  invoiceVat: "vat",
  invoiceVatRate: "vatRate",
  invoiceChange: "change",
} as const satisfies Partial<Record<LocalName, string>>;

type InvoiceChoiceCell = (typeof CHOICES)[keyof typeof CHOICES];

/** Everything that Faktureringsgrundlag holds. */
export interface ReadInvoices {
  readonly invoices: SheetTable<InvoiceColumn>;
  readonly data: SheetTable<InvoiceDataColumn>;
  readonly choices: Readonly<Record<InvoiceChoiceCell, Entry>>;
  /** Of each round its period, number, invoice date and due date. */
  readonly rounds: readonly (readonly Entry[])[];
  readonly input: {
    /** The input that the invoices would be made from now. */
    readonly now: Entry;
    /** The input that they were made from, and its place: its row from 1, its column from 0. */
    readonly made: { readonly value: Entry; readonly row: number; readonly column: number };
  };
}

/**
 * Reads Faktureringsgrundlag, in one request.
 * @param dataTable what the table of the municipalities' data is called
 * @throws MissingColumnsError where a table lacks columns or a choice has lost its cell
 */
export async function readInvoices(sheet: AddInSheet, dataTable: string): Promise<ReadInvoices> {
  const { language } = contractInUse();
  const words = invoiceTexts(language, fundingAnnex(contractInUse()));
  return runExcel(async (context) => {
    const invoices = loadTable<InvoiceColumn>(context, {
      part: "invoices",
      sheet,
      schema: wholeSchema(words.rows.columns),
      headers: words.rows.columns,
      formerHeaders: formerHeaders(language).invoices,
      figures: [],
    });
    const data = loadTable<InvoiceDataColumn>(context, {
      part: "invoices",
      sheet: { ...sheet, table: dataTable },
      schema: wholeSchema(words.data.columns),
      headers: words.data.columns,
      figures: [],
    });
    const { names } = context.workbook.worksheets.getItem(sheet.id);
    const load = (name: LocalName) =>
      names
        .getItemOrNullObject(SHEET_SCOPED_NAMES[name])
        .getRangeOrNullObject()
        .load("values,rowIndex,columnIndex");
    const choices = Object.entries(CHOICES).map(
      ([name, choice]) => [choice, load(name as LocalName)] as const,
    );
    const [rounds, now, made] = [load("invoiceRounds"), load("invoiceInputNow"), load("invoiceInputMade")];
    await context.sync();
    const read = { invoices: await invoices(), data: await data() };
    const lost = [
      ...choices.flatMap(([choice, range]) => (range.isNullObject ? [words[choice]] : [])),
      ...([rounds, now, made].some(({ isNullObject }) => isNullObject) ? [words.rounds.title] : []),
    ];
    if (lost.length > 0) throw new MissingColumnsError(sheet.name, lost);
    return {
      ...read,
      choices: Object.fromEntries(
        choices.map(([choice, range]) => [choice, cellOf(range)]),
      ) as ReadInvoices["choices"],
      rounds: rounds.values.map((row) => row.map(entryOf)),
      input: {
        now: cellOf(now),
        made: { value: cellOf(made), row: made.rowIndex + 1, column: made.columnIndex },
      },
    };
  });
}

function cellOf(range: Excel.Range): Entry {
  return entryOf(range.values[0]?.[0]);
}
