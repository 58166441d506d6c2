import { contractInUse } from "../../contract/contractInUse";
import { formerHeaders } from "../../language/sheets/formerHeaders";
import { handoverTexts, type HandoverColumn } from "../../language/sheets/handoverTexts";
import type { AddInSheet } from "../identity/addInParts";
import { runExcel } from "../runExcel";
import { loadTable, type SheetTable } from "./load/loadTable";
import { wholeSchema } from "./tables/wholeSchema";

/**
 * Reads the table of what is open, in one request.
 * @throws MissingColumnsError where it lacks a column
 */
export async function readHandover(sheet: AddInSheet): Promise<SheetTable<HandoverColumn>> {
  const { language } = contractInUse();
  const headers = handoverTexts(language).columns;
  return runExcel(async (context) => {
    const table = loadTable<HandoverColumn>(context, {
      part: "handover",
      sheet,
      schema: wholeSchema(headers),
      headers,
      formerHeaders: formerHeaders(language).handover,
      keys: ["topic", "what"],
      figures: [],
    });
    await context.sync();
    return table();
  });
}
