import { planLastYear } from "../../../../src/commands/lastYear/planLastYear";
import type { LastYearProposal } from "../../../../src/commands/lastYear/prepareLastYear";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { shownUnit } from "../../../../src/contract/shownUnit";
import { findAddInParts } from "../../../../src/excel/identity/addInParts";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { readLastYearCells } from "../../../../src/excel/read/readLastYearCells";

/** A workbook of 2026 beside figures of 2025, as an earlier one had them. */
export async function lastYearProposal(): Promise<LastYearProposal> {
  const parts = findAddInParts(await inspectWorkbook());
  const sheet = parts?.sheets.get("targets");
  if (!parts || !sheet) throw new Error("There is no workbook.");
  const { tables } = await readLastYearCells(parts, sheet);
  const [table] = tables;
  if (!table) throw new Error("There are no goals.");
  const earlier = contractInUse().measures.map((measure) => ({
    id: measure.id,
    year: 2025,
    point: measure.point,
    unit: shownUnit(contractInUse(), measure.unit).label.da,
    source: "",
    actual: 50,
  }));
  const plan = planLastYear({ rows: earlier, contract: undefined }, contractInUse(), 2026, table);
  return { kind: "proposal", year: 2026, parts, sheet, table, ...plan };
}
