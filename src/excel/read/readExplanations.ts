import { contractInUse } from "../../contract/contractInUse";
import { explanationsTexts, type ExplanationColumn } from "../../language/sheets/explanationsTexts";
import type { AddInSheet } from "../identity/addInParts";
import { runExcel } from "../runExcel";
import { loadTable, type SheetTable } from "./loadTable";
import { wholeSchema } from "./wholeSchema";

/**
 * Reads the table of explanations, in one request.
 * @throws MissingColumnsError where it lacks a column
 */
export async function readExplanations(sheet: AddInSheet): Promise<SheetTable<ExplanationColumn>> {
  const headers = explanationsTexts(contractInUse().language).explanations.columns;
  return runExcel(async (context) => {
    const table = loadTable<ExplanationColumn>(context, {
      part: "explanations",
      sheet,
      schema: wholeSchema(headers),
      headers,
      figures: [],
    });
    await context.sync();
    return table();
  });
}
