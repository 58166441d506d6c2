import { contractInUse } from "../../contract/contractInUse";
import { sheetTexts } from "../../language/sheets/sheets";
import type { AddInParts, AddInSheet } from "../identity/addInParts";
import { loadLogSeen, type LogSeen } from "../identity/logSeen";
import { runExcel } from "../runExcel";
import { loadTable, type SheetTable } from "./load/loadTable";
import { MissingColumnsError } from "./tables/missingColumnsError";
import { wholeSchema } from "./tables/wholeSchema";

type LastYearColumn = "id" | "year" | "lastYear" | "source";
export type LastYearTable = SheetTable<LastYearColumn>;

export interface LastYearCells {
  /** The chosen year, as Forudsætninger has it. */
  readonly year: number | undefined;
  /** The tables of goals, each of one year. */
  readonly tables: readonly LastYearTable[];
  readonly log: LogSeen;
}

/**
 * Reads the cells of last year's figures on Målark, and what is seen of the log, in one request.
 * @throws MissingColumnsError where the first table lacks a column
 */
export async function readLastYearCells(parts: AddInParts, sheet: AddInSheet): Promise<LastYearCells> {
  const { id, year, lastYear, source } = sheetTexts(contractInUse().language).targets.columns;
  const headers = { id, year, lastYear, source };
  return runExcel(async (context) => {
    const chosen = context.workbook.names
      .getItemOrNullObject(parts.nameOf("chosenYear"))
      .getRangeOrNullObject()
      .load("values");
    const loads = [sheet.table, ...sheet.others].map((table) =>
      loadTable<LastYearColumn>(context, {
        part: "targets",
        sheet: { ...sheet, table },
        schema: wholeSchema(headers),
        headers,
        keys: ["id", "year"],
        figures: [],
      }),
    );
    const log = loadLogSeen(context);
    await context.sync();
    const [first, ...others] = loads;
    const tables = await Promise.all([first?.(), ...others.map((read) => read().catch(unlessUsers))]);
    const value: unknown = chosen.isNullObject ? undefined : chosen.values[0]?.[0];
    return {
      year: typeof value === "number" ? value : undefined,
      tables: tables.flatMap((table) => table ?? []),
      log: log(),
    };
  });
}

/** A table of the user's own holds no goals. */
function unlessUsers(error: unknown): undefined {
  if (!(error instanceof MissingColumnsError)) throw error;
}
