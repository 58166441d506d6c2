import type { Contract } from "../../contract/contract";
import { judgeContract } from "../../contract/judge/judgeContract";
import { declaredFigures, namedUnits } from "../../contract/namedParts";
import type { ContractTexts } from "../../language/sheets/contractTexts";
import { withClearedRow } from "./clearedRow";
import { contractFields } from "./contractTables";
import { keepUnseen } from "./earlierColumns";
import { newDraft, placeOf, put, type ContractSheetFault, type Draft } from "./draft";
import { readFacts, readLists } from "./readLists";
import { readMeasures } from "./readMeasures";
import { readFunding, readMunicipalities } from "./readMunicipalities";
import { placeIn, type SeenContractTables } from "./seenTable";
import { strayColumns } from "./strayColumns";
import { strayRows } from "./strayRows";
import { structureFaults } from "./structureFaults";
import { withoutConsequences } from "./withoutConsequences";

/** The result of reading sheets: a contract, perhaps with warnings; or their faults, and no contract. */
export interface ContractFromSheets {
  readonly contract?: Contract;
  readonly faults: readonly ContractSheetFault[];
}

/**
 * Reads a contract's sheets; every cause that keeps them from being one is reported once, at its cell.
 * @param inUse the contract of the workbook that they stand in
 */
export function readContract(
  seen: SeenContractTables,
  texts: ContractTexts,
  inUse?: Contract,
): ContractFromSheets {
  const whole = structureFaults(trimmed(seen), texts);
  if (whole.kind === "faults") return { faults: whole.faults };
  const { tables } = whole;
  const fields = contractFields(texts);
  const draft = newDraft(placeIn(tables.facts, texts.facts.columns.value));
  readFacts(draft, tables.facts, fields.facts, texts);
  const years = readLists(draft, tables, fields, texts);
  keepUnseen(draft, tables.amendments, fields.amendments, inUse);
  for (const table of ["measures", "municipalities"] as const) {
    put(draft, [table], placeIn(tables[table], fields[table][0]?.header ?? ""));
  }
  const { counted, units } = draft.data;
  const declared = { figures: declaredFigures(counted), units: namedUnits(units) };
  readMeasures(draft, tables, contractFields(texts, declared), texts);
  const amounts = readMunicipalities(draft, tables.municipalities, fields.municipalities, texts);
  readFunding(draft, years, amounts, placeIn(tables.periods, texts.periods.total));
  draft.faults.push(...strayColumns(tables, texts));
  const judged = judgeContract(draft.data);
  const found = [...draft.faults, ...judgedFaults(draft, judged.faults), ...strayRows(tables, fields)];
  const causes = withoutConsequences(draft, found);
  const merged = withClearedRow(tables.municipalities, texts.municipalities.name, causes);
  const faults = inOrder(merged, [...new Set(Object.values(tables).map(({ sheet }) => sheet))]);
  const isWhole = draft.faults.length === 0 && judged.contract !== undefined;
  return isWhole ? { contract: judged.contract, faults } : { faults };
}

/** Tables by their headings, of which nobody sees the spaces around them. */
function trimmed(seen: SeenContractTables): SeenContractTables {
  return Object.fromEntries(
    Object.entries(seen).map(([part, table]) => [
      part,
      { ...table, headers: table.headers.map((header) => header.trim()) },
    ]),
  );
}

/** The judge's faults, at their cells; not those that the cell alone has already shown. */
function judgedFaults(
  draft: Draft,
  faults: ReturnType<typeof judgeContract>["faults"],
): readonly ContractSheetFault[] {
  const reported = new Set(draft.faults.map(cellOf));
  const found: ContractSheetFault[] = [];
  for (const { rule, severity, at, values } of faults) {
    const place = placeOf(draft, at);
    if (reported.has(cellOf(place))) continue;
    if (found.some((each) => each.rule === rule && cellOf(each) === cellOf(place))) continue;
    // A part that is missing or unknown is called by its heading.
    found.push({ ...place, rule, severity, values: { ...values, ...headerFor(rule, place.header) } });
  }
  return found;
}

function headerFor(rule: ContractSheetFault["rule"], key: string): { readonly key?: string } {
  return rule === "missing" || rule === "unknown-key" ? { key } : {};
}

/** By sheet, and on a sheet by row and column. */
function inOrder(
  faults: readonly ContractSheetFault[],
  sheets: readonly string[],
): readonly ContractSheetFault[] {
  const keyOf = ({ sheet, cell }: ContractSheetFault) => {
    const [, letters = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
    return [sheets.indexOf(sheet), row.padStart(7, "0"), letters.padStart(3)].join(" ");
  };
  return [...faults].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function cellOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
