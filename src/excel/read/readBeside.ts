import type { ExpectedHeader } from "../../sheets/expectedFormulas";
import type { CellPosition } from "../../sheets/plan/address";
import { parseRectangles, rectanglesAddress } from "../../sheets/plan/rectangles";
import type { SideHeader } from "../../sheets/updating/changes";
import type { FoundRule, PlacedRule, SeenRule } from "../../sheets/updating/foundRule";
import type { AddInSheet } from "../identity/addInParts";
import { runExcel } from "../runExcel";
import { loadCountedHeaders } from "./load/loadCountedHeaders";

/** The headers that belong beside Aktivitet, given the first one's cell. */
type HeadersAt = (at: CellPosition) => readonly ExpectedHeader[];

/**
 * Reads in one request what cells accept, sheet by sheet, and the headers beside Aktivitet, wherever they stand.
 * @param placed by the ids of their sheets
 */
export async function readBeside(
  placed: ReadonlyMap<string, readonly PlacedRule[]>,
  activity: AddInSheet | undefined,
  headersAt: HeadersAt,
): Promise<{
  readonly rules: ReadonlyMap<string, readonly FoundRule[]>;
  readonly headers: readonly SideHeader[];
}> {
  return runExcel(async (context) => {
    const loads = [...placed].map(([id, rules]) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return { id, found: rules.map((rule) => loadRule(sheet, rule)) };
    });
    const loaded = activity && loadCountedHeaders(context, activity, headersAt);
    await context.sync();
    return {
      rules: new Map(loads.map(({ id, found }) => [id, found.map((read) => read())])),
      headers: loaded ? headersOf(await loaded(), headersAt) : [],
    };
  });
}

/** Of its first area: all of one rule are alike, unless somebody has pasted into them. */
function loadRule(sheet: Excel.Worksheet, rule: PlacedRule): () => FoundRule {
  const [{ from, to }] = parseRectangles(rule.planned.address);
  const load = (address: string) => sheet.getRange(address).dataValidation.load("type,rule");
  const whole = load(rectanglesAddress([{ from, to }]));
  const first = load(rectanglesAddress([{ from, to: from }]));
  return () => ({
    ...rule,
    first: seenRule(first.rule),
    isMixed: whole.type === "MixedCriteria" || whole.type === "Inconsistent",
  });
}

/** As the plans write it; `undefined` for none, and for one that no plan has. */
function seenRule(rule: Excel.DataValidationRule | null): SeenRule {
  if (!rule) return undefined;
  const { list, wholeNumber, decimal, date, custom } = rule;
  if (list) return typeof list.source === "string" ? { kind: "list", source: list.source } : undefined;
  if (custom) return { kind: "formula", formula: String(custom.formula) };
  const [minimum, maximum] = limitsOf(wholeNumber ?? decimal ?? date);
  if (minimum === undefined || maximum === undefined) return undefined;
  if (date) return { kind: "date", first: minimum, last: maximum };
  return { kind: wholeNumber ? "whole" : "decimal", minimum, maximum };
}

/** Excel gives numbers back as formulas: `=46023`. */
function limitsOf(
  rule: Excel.BasicDataValidation | Excel.DateTimeDataValidation | undefined,
): readonly (number | undefined)[] {
  if (rule?.operator !== "Between") return [];
  return [rule.formula1, rule.formula2].map((limit) => {
    const text =
      typeof limit === "string" || typeof limit === "number" ? String(limit).replace(/^=/, "") : "";
    return text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
  });
}

function headersOf(
  { place, rows }: Awaited<ReturnType<ReturnType<typeof loadCountedHeaders>>>,
  headersAt: HeadersAt,
): SideHeader[] {
  const { firstRow: row, firstColumn } = place;
  const computed = rows[0]?.computed ?? {};
  return headersAt({ row, column: firstColumn + 1 }).map(({ header, formula }, index) => {
    const cell = computed[header];
    return {
      row,
      column: firstColumn + 1 + index,
      header,
      seen: cell?.formula ?? cell?.value ?? "",
      formula,
    };
  });
}
