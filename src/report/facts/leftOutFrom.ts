import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { LeftOutPlace, ReportFacts } from "./reportFacts";
import { wordingIn, type WorkbookRead } from "./workbookRead";

/** Rows whose reason for standing outside is more than that they are counted, also with their locked figures. */
export function leftOutFrom({ counted }: WorkbookRead, { language }: Contract): ReportFacts["leftOut"] {
  const { columns: entered, counted: columns, status: words } = sheetTexts(language).activity;
  const reasons = new Map<string, LeftOutPlace[]>();
  for (const row of counted.rows) {
    const said = wordingIn(row[columns.status]);
    if (!said || said.text === words.counted || said.text === words.locked) continue;
    const places = reasons.get(said.text) ?? [];
    reasons.set(said.text, places);
    const [municipality, month] = [row[columns.municipality]?.value, row[entered.period]?.value];
    places.push({
      municipality: typeof municipality === "string" && municipality !== "" ? municipality : undefined,
      month: typeof month === "number" && month >= 61 ? month : undefined,
      cells: [said.cell],
    });
  }
  return [...reasons].map(([reason, places]) => ({ reason, places }));
}
