import Papa from "papaparse";
import { yearOfDay } from "../../calc/contractYear";
import { isExcelDay } from "../../calc/serialDate";
import { isoDay } from "../../activity/values/isoDay";
import type { ImportSource } from "../../activity/read/importFile";
import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import { UnreadablePackage } from "../../package/parts/unreadablePackage";
import { readTables, type FileTable } from "../../package/tables/readTables";
import { TABLES } from "../../sheets/plan/naming";

type SourceFile = Extract<ImportSource, { readonly kind: "file" }>;

/**
 * Aktivitet of another workbook as the text of a file of figures, to be imported like any other. Rows of the year
 * before the contract say in their source that they are last year's; those from before that are left out.
 * @param only the one year that is wanted; absent, all
 * @returns the source itself where it is no workbook of ours
 */
export function workbookAsText(source: SourceFile, contract: Contract, only?: number): SourceFile {
  const table = activityIn(source.bytes);
  if (!table) return source;
  const { columns, lastYearSource } = sheetTexts(contract.language).activity;
  const [period, from] = [table.headers.indexOf(columns.period), table.headers.indexOf(columns.source)];
  const before = Math.min(...contract.years) - 1;
  const rows = table.rows.flatMap((cells) => {
    const day = cells[period];
    const year = typeof day === "number" && isExcelDay(day) ? yearOfDay(contract, day) : undefined;
    if (only === undefined ? year !== undefined && year < before : year !== only) return [];
    const texts = cells.map((cell, at) =>
      at === period && year !== undefined ? isoDay(Number(day)) : textOf(cell),
    );
    if (year === before && from >= 0 && !texts[from]?.startsWith(lastYearSource)) {
      texts[from] = [lastYearSource, texts[from]].filter(Boolean).join(": ");
    }
    return [texts];
  });
  const text = Papa.unparse([[...table.headers], ...rows], { delimiter: ";", newline: "\r\n" });
  return { ...source, bytes: new TextEncoder().encode(text) };
}

function activityIn(bytes: Uint8Array): FileTable | undefined {
  try {
    return readTables(bytes, (name) => name === TABLES.activity || name.startsWith(`${TABLES.activity}_`))[0];
  } catch (error) {
    if (error instanceof UnreadablePackage) return undefined;
    throw error;
  }
}

/** A cell as a Danish file writes it; an error is left to the rules as the text it shows. */
function textOf(cell: FileTable["rows"][number][number]): string {
  if (typeof cell === "object") return cell.error;
  return typeof cell === "number" ? String(cell).replace(".", ",") : String(cell);
}
