import { writtenDay } from "../../language/writtenDay";
import { isoDay } from "../../activity/values/isoDay";
import { yearLabel } from "../../contract/years";
import type { LogSeen } from "../../excel/identity/logSeen";
import type { Logging } from "../../excel/log/logging";
import { listTexts } from "../../language/sheets/listTexts";
import type { ReportFacts } from "../../report/facts/reportFacts";
import type { SheetPlan } from "../../sheets/plan/plan";
import { logging } from "./logLine";
import { behindCharts } from "./madeSheet";
import { sheetNamesText } from "./sheetNamesText";

/** The line that a report's sheets leave in the log: which they are, and what they say the figures are of. */
export function reportLogging(
  seen: LogSeen,
  plans: readonly Pick<SheetPlan, "name" | "key" | "blocks" | "charts">[],
  { contract, year, statusDate, isFinal }: Pick<ReportFacts, "contract" | "year" | "statusDate" | "isFinal">,
): Logging {
  const texts = listTexts(contract.language);
  const where = sheetNamesText(plans, texts);
  const to = texts.details.report(yearLabel(contract, year), isFinal, writtenDay(isoDay(statusDate)));
  const sheets = plans.flatMap(({ key, blocks, charts }) =>
    key === undefined ? [] : [{ key, blocks: [...blocks, ...behindCharts(charts)] }],
  );
  return logging(seen, { action: "report", where, from: "", to, done: { kind: "sheets", sheets } });
}
