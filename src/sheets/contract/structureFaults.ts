import type { ContractTexts } from "../../language/sheets/contractTexts";
import { CONTRACT_TABLES, contractFields, isStep, isYearHeader, type ContractTable } from "./contractTables";
import { fault, type ContractSheetFault } from "./draft";
import { nearestStep } from "../../contract/judge/nearestStep";
import { placeIn, type SeenContractTable, type SeenContractTables } from "./seenTable";

/** Every table, with all its columns. */
export type WholeTables = Readonly<Record<ContractTable, SeenContractTable>>;

/** Looks for what is missing of the sheets, or stands on them unread: without that nothing else can be judged. */
export function structureFaults(
  seen: SeenContractTables,
  texts: ContractTexts,
):
  | { readonly kind: "whole"; readonly tables: WholeTables }
  | { readonly kind: "faults"; readonly faults: readonly ContractSheetFault[] } {
  const tables = Object.keys(CONTRACT_TABLES) as ContractTable[];
  const faults = tables.flatMap((table) => {
    const found = seen[table];
    if (found) return columnFaults(table, found, texts);
    const sheet = texts.sheets[sheetOf(table)];
    const place = { sheet, cell: "", header: "" };
    return [fault(place, "table-missing", { table: headingOf(table, texts), name: CONTRACT_TABLES[table] })];
  });
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "whole", tables: seen as WholeTables };
}

function headingOf(table: ContractTable, { headings, sheets }: ContractTexts): string {
  return table === "municipalities" || table === "areas" ? sheets[table] : headings[table];
}

/** The sheet that a table stands on. */
function sheetOf(table: ContractTable): keyof ContractTexts["sheets"] {
  if (["facts", "periods", "units", "counted", "amendments"].includes(table)) return "contract";
  return table === "municipalities" || table === "areas" ? table : "measures";
}

function columnFaults(
  table: ContractTable,
  seen: SeenContractTable,
  texts: ContractTexts,
): ContractSheetFault[] {
  const wanted = headersOf(table, texts);
  const missing = wanted.filter(
    (header) => !seen.headers.includes(header) && !isOptional(table, header, texts),
  );
  const unknown = seen.headers.filter(
    (header) => !wanted.includes(header) && !mayBeAdded(table, header, texts),
  );
  // One that has another name is one cause; of several nobody knows which, and digits may be a period misspelt.
  const isRenamed = missing.length === 1 && unknown.length === 1 && !/^\s*\d/.test(unknown[0] ?? "");
  const renamed = isRenamed ? 1 : 0;
  const hasPeriods = ["measures", "readings", "municipalities"].includes(table) ? table : "";
  // Periods that are all written otherwise are one cause.
  const byForm = new Map<string, string[]>();
  for (const header of unknown.slice(renamed)) {
    const form = /^\d/.test(header) ? header.replaceAll(/\d/g, "0") : header;
    byForm.set(form, [...(byForm.get(form) ?? []), header]);
  }
  return [
    ...unknown
      .slice(0, renamed)
      .map((header, index) =>
        fault(placeIn(seen, header), "column-renamed", { header, missing: missing[index] ?? "" }),
      ),
    ...[...byForm.values()].map((headers) => {
      const steps = headers.flatMap((header) => nearestStep(header) ?? []);
      const meant = hasPeriods && steps.length > 0 ? { meant: steps.join(", ") } : {};
      return fault(placeIn(seen, headers[0] ?? ""), "column-unknown", {
        header: headers.join(", "),
        hasPeriods,
        ...meant,
      });
    }),
    ...missing.slice(renamed).map((header) => fault(placeIn(seen, header), "column-missing", { header })),
  ];
}

function headersOf(table: ContractTable, texts: ContractTexts): string[] {
  if (table === "facts") return [texts.facts.columns.label, texts.facts.columns.value];
  return contractFields(texts)[table].map(({ header }) => header);
}

/** Sheets that were laid out before there was such a column lack it. */
function isOptional(table: ContractTable, header: string, { amendments }: ContractTexts): boolean {
  return table === "amendments" && [amendments.became, amendments.name].includes(header);
}

/** Whether a column may stand in a table besides its own: of a period, or computed. */
export function mayBeAdded(table: ContractTable, header: string, texts: ContractTexts): boolean {
  const { periods, facts, municipalities } = texts;
  switch (table) {
    case "facts":
      return header === facts.columns.note;
    case "periods":
      return [periods.first, periods.last, periods.sum].includes(header);
    case "measures":
      return isStep(header);
    case "readings":
      return isYearHeader(header);
    case "municipalities":
      return isYearHeader(header) || orderedYear(header, municipalities.order) !== undefined;
    default:
      return false;
  }
}

/** The year whose annex a column puts in order: `2026 nr.`. */
export function orderedYear(header: string, order: string): string | undefined {
  const year = header.slice(0, 4);
  return isYearHeader(year) && header.slice(4) === ` ${order}` ? year : undefined;
}
