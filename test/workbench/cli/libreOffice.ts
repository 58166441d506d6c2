import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Whether the other spreadsheet is on this machine. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A file without what its formulas were computed to: whoever opens it has to compute them. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(bytes).replaceAll(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

type Shown = string | number | boolean;
interface CellNode {
  readonly "@r": string;
  readonly "@t"?: string;
  readonly v?: Shown;
}

/** Opens a file in LibreOffice, lets it compute everything, and answers what each cell shows, sheet by sheet. */
export function recomputed(file: Uint8Array, folder: string): Map<string, Shown>[] {
  const path = join(folder, "ask.xlsx");
  writeFileSync(path, withoutResults(file));
  const outcome = join(folder, "answer");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", outcome, path], {
    stdio: "ignore",
  });
  const parts = unzipSync(new Uint8Array(readFileSync(join(outcome, "ask.xlsx"))));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    // Without it line breaks stay &#10;.
    htmlEntities: true,
  });
  const read = (name: string) =>
    parser.parse(strFromU8(parts[name] ?? new Uint8Array())) as Record<string, never>;
  const texts = list<{ t?: unknown; r?: unknown }>(read("xl/sharedStrings.xml")["sst"]?.["si"]).map(textOf);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length;
  return Array.from({ length: sheets }, (_, index) => {
    const rows = list<{ c?: unknown }>(
      read(`xl/worksheets/sheet${index + 1}.xml`)["worksheet"]?.["sheetData"]?.["row"],
    );
    const cells = rows.flatMap((row) => list<CellNode>(row.c));
    return new Map(
      cells.flatMap((cell) => (cell.v === undefined ? [] : [[cell["@r"], valueOf(cell, texts)] as const])),
    );
  });
}

function valueOf(cell: CellNode, texts: readonly string[]): Shown {
  const text = String(cell.v);
  if (cell["@t"] === "s") return texts[Number(text)] ?? "";
  if (cell["@t"] === "b") return text === "1";
  return cell["@t"] === undefined || cell["@t"] === "n" ? Number(text) : text;
}

function textOf(item: { t?: unknown; r?: unknown }): string {
  const own =
    item.t ??
    list<{ t?: unknown }>(item.r)
      .map((run) => textOf(run))
      .join("");
  return typeof own === "object" && own !== null
    ? String((own as Record<string, unknown>)["#text"] ?? "")
    : String(own);
}

function list<Item>(value: unknown): Item[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as Item[];
}
