import type { ImportRecord } from "../../activity/import/importRecord";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { listTexts } from "../../language/sheets/listTexts";
import { shownText } from "../../language/shownText";
import { headersOf } from "../steps/headersOf";
import { changesTold } from "./changesTold";
import type { LogLine } from "./logLine";

/** The log line of an import: its file, checksum, rows and control sums, and the changes it made. */
export function importLine(
  { file, sha256, table, rows, sums }: ImportRecord,
  blocks: readonly EnteredBlock[],
): LogLine {
  const contract = contractInUse();
  const { told } = listTexts(contract.language);
  const headers = headersOf(contract, table);
  const { where, from, to } = changesTold(blocks);
  const parts = [
    file === undefined ? told.pasted : shownText(file),
    told.checksum(sha256),
    told.fileRows(rows),
    ...Object.entries(sums).map(([column, sum]) => told.sum(headers[column] ?? column, sum)),
    ...(from === "" ? [] : [from]),
  ];
  return { action: "import", where, from: parts.join("; "), to };
}
