import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { MAX_ROUNDS, type InvoiceChoices } from "../../report/invoices/invoiceChoices";
import { municipalityCvr } from "../../contract/municipalityCvr";
import { LOCAL_NAMES } from "../plan/naming";
import type { SheetInput } from "../plan/planInput";

const names = LOCAL_NAMES;

/**
 * All that the invoices are made from, as one text in a cell: what it was when they were made tells whether they are
 * up to date. Only whole numbers and texts, which read alike in every language.
 */
export function invoiceInputFormula({ naming }: SheetInput, words: InvoiceTexts): string {
  const { columns } = words.data;
  const data = naming.tables.invoiceData;
  const chosen = [
    names.invoiceYear,
    names.invoiceBasis,
    names.invoiceDecision,
    names.invoiceInstalments,
    names.invoiceText,
    names.invoiceVat,
    `ROUND(10000*N(${names.invoiceVatRate}),0)`,
    names.invoiceChange,
    names.invoiceRounds,
    `ROUND(100*SUM(${data}[${columns.lastYear}]),0)`,
    `${data}[[${columns.code}]:[${columns.account}]]`,
  ];
  return `TEXTJOIN("|",FALSE,${chosen.join(",")})`;
}

/** The same text of what a new sheet holds: its choices and nothing typed. */
export function newInvoiceInput({ contract }: SheetInput, words: InvoiceTexts, choices: InvoiceChoices): string {
  const rounds = Array.from({ length: MAX_ROUNDS }, (_, index) => ["", index + 1, "", ""]).flat();
  const data = contract.municipalities.flatMap(({ code, name }) => [
    code,
    name,
    municipalityCvr(code) ?? "",
    ...["", "", "", ""],
  ]);
  return [
    choices.year,
    words.bases[choices.basis],
    choices.decision,
    choices.instalments,
    choices.text,
    words.vatStates[choices.vat],
    choices.vatRate,
    words.changeWays[choices.change],
    ...rounds,
    0,
    ...data,
  ].join("|");
}
