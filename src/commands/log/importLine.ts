import type { ImportRecord } from "../../activity/import/importRecord";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { listTexts } from "../../language/sheets/listTexts";
import { shownText } from "../../language/shownText";
import { headersOf } from "../steps/headersOf";
import { changeDetails } from "./changeDetails";
import type { LogLine } from "./logLine";

/** The log line of an import: its file, checksum, rows and control sums, and the changes it made. */
export function importLine(
  { file, sha256, table, rows, sums }: ImportRecord,
  blocks: readonly EnteredBlock[],
): LogLine {
  const contract = contractInUse();
  const { details } = listTexts(contract.language);
  const headers = headersOf(contract, table);
  const { where, from, to } = changeDetails(blocks);
  const parts = [
    file === undefined ? details.pasted : shownText(file),
    details.checksum(sha256),
    details.fileRows(rows),
    ...Object.entries(sums).map(([column, sum]) => details.sum(headers[column] ?? column, sum)),
    ...(from === "" ? [] : [from]),
  ];
  return { action: "import", where, from: parts.join("; "), to };
}
