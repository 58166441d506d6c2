import Papa from "papaparse";
import {
  ACTIVITY_COLUMNS,
  FIGURE_COLUMNS,
  type ActivityColumn,
  type ActivityRow,
  type Entry,
} from "./activityRow";
import { readFigure } from "./readFigure";
import { readPeriod } from "./readPeriod";

export type ReadActivity =
  | {
      readonly ok: true;
      readonly rows: readonly ActivityRow[];
      /** Columns of the file that are none of ours. */
      readonly ignored: readonly string[];
    }
  | {
      readonly ok: false;
      /** Required columns that the header lacks; all four figures where it has none of them. */
      readonly missing: readonly ActivityColumn[];
      readonly found: readonly string[];
    };

/** Headers that can only mean one column, as `headerKey` writes them. */
const HEADERS: Readonly<Record<ActivityColumn, readonly string[]>> = {
  period: ["periode", "maaned", "month", "period"],
  municipality: ["kommune", "kommunenavn", "municipality"],
  individual: ["individuelle", "individuel", "individuellevejledninger", "individuelvejledning"],
  collective: ["kollektive", "kollektiv", "kollektivevejledninger", "kollektivvejledning"],
  growth: ["vaekstforloeb"],
  young: ["under3aar", "under3", "virksomhederunder3aar"],
  source: ["kilde"],
  remark: ["bemaerkning", "bemaerkninger"],
};

/**
 * Reads entered figures from CSV text: separator and quoting are found, columns come in any order. Rows
 * without any content are left out; what cannot be read stays as its text.
 */
export function readActivityFile(text: string): ReadActivity {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [";", ",", "\t"],
    skipEmptyLines: "greedy",
  });
  const [header = [], ...lines] = data;
  const places = new Map<ActivityColumn, number>();
  const ignored: string[] = [];
  header.forEach((name, index) => {
    const column = columnOf(name);
    if (column && !places.has(column)) places.set(column, index);
    else if (name.trim()) ignored.push(name.trim());
  });
  const missing = missingColumns(places);
  if (missing.length > 0)
    return { ok: false, missing, found: header.map((name) => name.trim()).filter(Boolean) };
  const rows = lines.map((line) => {
    const cell = (column: ActivityColumn) => readEntry(column, line[places.get(column) ?? -1] ?? "");
    return Object.fromEntries(
      ACTIVITY_COLUMNS.map((column) => [column, cell(column)]),
    ) as unknown as ActivityRow;
  });
  return { ok: true, rows, ignored };
}

function columnOf(header: string): ActivityColumn | undefined {
  const key = headerKey(header);
  return ACTIVITY_COLUMNS.find((column) => HEADERS[column].includes(key));
}

function headerKey(header: string): string {
  return header
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/^antal/, "");
}

function missingColumns(places: ReadonlyMap<ActivityColumn, number>): ActivityColumn[] {
  const required = (["period", "municipality"] as const).filter((column) => !places.has(column));
  const hasFigures = FIGURE_COLUMNS.some((column) => places.has(column));
  return hasFigures ? required : [...required, ...FIGURE_COLUMNS];
}

function readEntry(column: ActivityColumn, text: string): Entry {
  const written = text.trim();
  if (written === "") return null;
  if (column === "period") return readPeriod(written) ?? written;
  const isFigure = FIGURE_COLUMNS.some((figure) => figure === column);
  return isFigure ? (readFigure(written) ?? written) : written;
}
