import { contractInUse } from "../../contract/contractInUse";
import { explanationsTexts, type ExplanationColumn } from "../../language/sheets/explanationsTexts";
import type { AddInSheet } from "../identity/addInParts";
import { loadLogSeen, type LogSeen } from "../identity/logSeen";
import { runExcel } from "../runExcel";
import { loadTable, type SheetTable } from "./load/loadTable";
import { wholeSchema } from "./tables/wholeSchema";

interface ReadExplanations {
  readonly table: SheetTable<ExplanationColumn>;
  readonly log: LogSeen;
}

/**
 * Reads the table of explanations, and what is seen of the log, in one request.
 * @throws MissingColumnsError where it lacks a column
 */
export async function readExplanations(sheet: AddInSheet): Promise<ReadExplanations> {
  const headers = explanationsTexts(contractInUse().language).explanations.columns;
  return runExcel(async (context) => {
    const table = loadTable<ExplanationColumn>(context, {
      part: "explanations",
      sheet,
      schema: wholeSchema(headers),
      headers,
      keys: ["id", "year"],
      figures: [],
    });
    const log = loadLogSeen(context);
    await context.sync();
    return { table: await table(), log: log() };
  });
}
