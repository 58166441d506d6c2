import { readHeadedLines } from "../../activity/read/readHeadedLines";
import { headerKey } from "../../activity/tables/tableSchema";
import { parseFigure } from "../../activity/values/parseFigure";
import { mayBecomeFormula } from "../../activity/values/riskyText";
import type { Contract } from "../../contract/contract";
import { findMunicipality } from "../../contract/municipalities";
import type { UnreadFile } from "../steps/unreadFile";
import { dataFaults, type DataFault, type MunicipalityData } from "../../report/invoices/municipalityData";

/** A fault in a line of a file of municipalities' data. */
interface DataLineFault {
  /** As a spreadsheet counts the file's rows. */
  readonly row: number;
  readonly fault:
    | DataFault
    | "municipality-unknown"
    | "municipality-differs"
    | "municipality-twice"
    | "amount-invalid"
    | "formula";
  /** As written. */
  readonly received: string;
}

export type ReadInvoiceData =
  | {
      readonly ok: true;
      readonly data: ReadonlyMap<string, MunicipalityData>;
      /** Headings of columns that are not used. */
      readonly ignored: readonly string[];
    }
  | Exclude<UnreadFile, { readonly reason: "columns-missing" }>
  | { readonly ok: false; readonly reason: "no-municipality" }
  | { readonly ok: false; readonly reason: "faults"; readonly faults: readonly DataLineFault[] };

type Column = "municipality" | "code" | keyof MunicipalityData;

/** The headings that mean a column, as keys of `headerKey`. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  municipality: ["kommune", "kommunenavn", "municipality"],
  code: ["kommunekode", "kode", "kommunenr", "kommunenummer"],
  cvr: ["cvr", "cvrnr", "cvrnummer"],
  ean: ["ean", "eannr", "eannummer", "gln"],
  order: ["ordrenr", "ordrenummer", "ordre", "rekvisition", "rekvisitionsnr"],
  user: ["personellerbrugerid", "brugerid", "personid", "personref", "personreference"],
  account: ["kontostreng", "konto", "kontering"],
  lastYear: ["sidsteaarsbeloeb", "sidsteaar", "beloebsidsteaar"],
};

/** Reads a CSV file of what the municipalities' invoices need, a line for each; one wrong line refuses it whole. */
export function readInvoiceData(bytes: Uint8Array, contract: Contract): ReadInvoiceData {
  const file = readHeadedLines(bytes);
  if (!file.ok) return file;
  const { headings, rows } = file;
  const columnAt = columnsIn(headings);
  if (columnAt.municipality === undefined && columnAt.code === undefined) {
    return { ok: false, reason: "no-municipality" };
  }
  const data = new Map<string, MunicipalityData>();
  const faults: DataLineFault[] = [];
  for (const { row, cells } of rows) {
    const at = (column: Column) => cells[columnAt[column] ?? -1]?.trim() ?? "";
    const [municipality, other] = [at("code"), at("municipality")]
      .map((written) => findMunicipality(contract, written))
      .filter((found) => found !== undefined);
    const read = readLine(at);
    faults.push(...read.faults.map(({ fault, received }) => ({ row, fault, received })));
    const written = at("municipality") || at("code");
    if (!municipality) faults.push({ row, fault: "municipality-unknown", received: written });
    else if (other && other !== municipality)
      faults.push({ row, fault: "municipality-differs", received: `${at("code")} / ${written}` });
    else if (data.has(municipality.code))
      faults.push({ row, fault: "municipality-twice", received: written });
    else data.set(municipality.code, read.data);
  }
  if (faults.length > 0) return { ok: false, reason: "faults", faults };
  const used = new Set(Object.values(columnAt));
  return {
    ok: true,
    data,
    ignored: headings.filter((heading, at) => heading.trim() !== "" && !used.has(at)),
  };
}

function columnsIn(headings: readonly string[]): Partial<Record<Column, number>> {
  const keys = headings.map(headerKey);
  const found = (Object.keys(HEADINGS) as Column[]).map(
    (column) => [column, keys.findIndex((key) => HEADINGS[column].includes(key))] as const,
  );
  return Object.fromEntries(found.filter(([, at]) => at >= 0));
}

function readLine(at: (column: Column) => string): {
  readonly data: MunicipalityData;
  readonly faults: readonly Pick<DataLineFault, "fault" | "received">[];
} {
  const [cvr, ean, order, user, account] = (["cvr", "ean", "order", "user", "account"] as const).map(at) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const amount = at("lastYear");
  // Kroner have two decimals: a comma before three digits is one of English thousands.
  const kroner = /,\d{3}$/.test(amount) ? undefined : parseFigure(amount);
  const data = {
    cvr,
    ean,
    order,
    user,
    account,
    lastYear: kroner === undefined ? undefined : Math.round(kroner * 100),
  };
  const received: Readonly<Record<DataFault, string>> = {
    "ean-form": ean,
    "ean-check": ean,
    "cvr-form": cvr,
    "account-long": account,
  };
  return {
    data,
    faults: [
      ...dataFaults(data).map((fault) => ({ fault, received: received[fault] })),
      // Excel would make a formula of it where the invoices' file is opened.
      ...[order, user, account]
        .filter(mayBecomeFormula)
        .map((text) => ({ fault: "formula" as const, received: text })),
      ...(amount !== "" && kroner === undefined
        ? [{ fault: "amount-invalid" as const, received: amount }]
        : []),
    ],
  };
}
