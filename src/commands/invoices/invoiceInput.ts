import type { ChangeWay } from "../../calc/invoices/adjustInstalments";
import { isBlank, type Entry } from "../../activity/values/entry";
import { normalizeText } from "../../activity/values/normalizeText";
import type { Contract } from "../../contract/contract";
import { findMunicipality } from "../../contract/municipalities";
import type { ReadInvoices } from "../../excel/read/readInvoices";
import { SHEET_LANGUAGE } from "../../language/language";
import { formerHeaders } from "../../language/sheets/formerHeaders";
import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { partOfText } from "../../report/invoices/invoiceCells";
import type { InvoiceChoices, InvoiceRound } from "../../report/invoices/invoiceChoices";
import type { KeptInvoice } from "../../report/invoices/invoiceRow";
import type { MunicipalityData } from "../../report/invoices/municipalityData";

const FORMER = formerHeaders(SHEET_LANGUAGE);

type InvoiceValues = ReadInvoices["invoices"]["rows"][number]["values"];

/** Why a choice in a cell is none: no list or validation would have let it through. */
export type ChoiceFault = "choice" | "date";

/** The choices on the sheet; a fault where a cell holds no valid one. */
export function readChoices(
  { choices: cells, rounds }: Pick<ReadInvoices, "choices" | "rounds">,
  words: InvoiceTexts,
): InvoiceChoices | ChoiceFault {
  const basis = keyOf(words.bases, cells.basis) ?? keyOf(FORMER.invoiceBases, cells.basis);
  const vat = keyOf(words.vatStates, cells.vat);
  const change = keyOf<ChangeWay>(words.changeWays, cells.change);
  const { year, instalments, vatRate } = cells;
  if (!basis || !vat || !change) return "choice";
  if (typeof year !== "number" || typeof instalments !== "number") return "choice";
  if (typeof vatRate !== "number" || vatRate < 0 || vatRate > 1) return "choice";
  const dated = rounds.map(readRound);
  if (dated.includes("date")) return "date";
  return {
    year,
    basis,
    decision: normalizeText(cells.decision),
    instalments,
    rounds: dated.filter((round) => round !== "date"),
    text: normalizeText(cells.text),
    vat,
    vatRate: Math.round(vatRate * 10_000),
    change,
  };
}

function readRound([period = null, , invoiced = null, due = null]: readonly Entry[]): InvoiceRound | "date" {
  if (![invoiced, due].every((day) => isBlank(day) || isDay(day))) return "date";
  return { period: normalizeText(period), invoiced: dayIn(invoiced), due: dayIn(due) };
}

function isDay(entry: Entry): entry is number {
  return typeof entry === "number" && entry >= 1 && Number.isInteger(entry);
}

function dayIn(entry: Entry): number | undefined {
  return isDay(entry) ? entry : undefined;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, entry: Entry): Key | undefined {
  const written = normalizeText(entry);
  return (Object.keys(words) as Key[]).find((key) => words[key] === written);
}

/** The data typed for each municipality, by its code. */
export function readMunicipalityData(
  { rows }: ReadInvoices["data"],
  contract: Contract,
): ReadonlyMap<string, MunicipalityData> {
  return new Map(
    rows.flatMap(({ values }) => {
      const [municipality, other] = [values.code, values.name]
        .map((written) => findMunicipality(contract, written))
        .filter((found) => found !== undefined);
      // Nobody knows whose data stand in a row of two municipalities.
      if (!municipality || (other && other !== municipality)) return [];
      return [[municipality.code, dataIn(values)] as const];
    }),
  );
}

type DataValues = Pick<InvoiceValues, keyof MunicipalityData>;

function dataIn({ cvr, ean, order, user, account, lastYear }: DataValues): MunicipalityData {
  return {
    cvr: normalizeText(cvr),
    ean: normalizeText(ean),
    order: normalizeText(order),
    user: normalizeText(user),
    account: normalizeText(account),
    lastYear: typeof lastYear === "number" ? Math.round(lastYear * 100) : undefined,
  };
}

/** Whether an invoice was issued: anything typed about what became of it says so. */
export function isIssued({ sent, paid, reference }: InvoiceValues): boolean {
  return [sent, paid, reference].some((each) => !isBlank(each));
}

/** An invoice on the sheet that stays as it is; `undefined` where it has no amount to be reckoned with. */
export function keptInvoice(
  values: InvoiceValues,
  contract: Contract,
  words: InvoiceTexts,
): KeptInvoice | undefined {
  const { number, year, code, name, part, amount } = values;
  if (typeof amount !== "number") return undefined;
  const municipality = findMunicipality(contract, code) ?? findMunicipality(contract, name);
  return {
    number: typeof number === "number" ? number : undefined,
    year: typeof year === "number" ? year : undefined,
    code: municipality?.code ?? normalizeText(code),
    name: normalizeText(name),
    data: dataIn(values),
    part: partOfText(normalizeText(part), words),
    amount: Math.round(amount * 100),
  };
}
