import type { Contract } from "../../contract/contract";
import { parseContract } from "../../contract/file/parseFile";
import { CONTRACT_NAMESPACE } from "../../excel/identity/marker";
import { sheetTexts } from "../../language/sheets/sheets";
import { allWithin, decoded, localName, textIn } from "../../package/parts/elements";
import { partXml, readPackage } from "../../package/parts/workbookPackage";
import { readTables } from "../../package/tables/readTables";
import { TABLES } from "../../sheets/plan/naming";

/** A measure's figure of a year, as another workbook has it. */
export interface EarlierRow {
  readonly id: string;
  readonly year: number;
  readonly point: string;
  readonly unit: string;
  readonly source: string;
  /** Absent where no number stands there. */
  readonly actual: number | undefined;
}

export interface EarlierTargets {
  readonly rows: readonly EarlierRow[];
  /** The contract that the workbook carries; absent where it cannot be read. */
  readonly contract: Contract | undefined;
}

/**
 * The goals' figures in a workbook's file, of whichever years it has.
 * @throws UnreadablePackage
 */
export function readEarlierTargets(bytes: Uint8Array, language: Contract["language"]): EarlierTargets {
  const words = sheetTexts(language).targets.columns;
  const tables = readTables(
    bytes,
    (name) => name === TABLES.targets || name.startsWith(`${TABLES.targets}_`),
  );
  const rows = tables.flatMap(({ headers, rows: lines }) => {
    const at = (header: string) => headers.indexOf(header);
    const [id, year, actual] = [at(words.id), at(words.year), at(words.actual)];
    if (Math.min(id, year, actual) < 0) return [];
    return lines.flatMap((cells): EarlierRow[] => {
      const [ofYear, figure] = [cells[year], cells[actual]];
      const text = (header: string) => {
        const cell = cells[at(header)];
        return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
      };
      if (typeof ofYear !== "number") return [];
      return [
        {
          id: text(words.id),
          year: ofYear,
          point: text(words.point),
          unit: text(words.unit),
          source: text(words.source),
          actual: typeof figure === "number" ? figure : undefined,
        },
      ];
    });
  });
  return { rows, contract: contractIn(bytes) };
}

/** The contract in the file's own part for it. */
function contractIn(bytes: Uint8Array): Contract | undefined {
  const file = readPackage(bytes);
  const texts = [...file.parts.keys()]
    .filter((path) => /^customXml\/[^/]+\.xml$/i.test(path))
    .map((path) => partXml(file, path))
    .filter(({ attributes }) => Object.values(attributes).includes(CONTRACT_NAMESPACE))
    .flatMap((root) => [...allWithin(root)].filter((each) => localName(each) === "contract"))
    .map((element) => decoded(textIn(element)));
  for (const text of texts) {
    const parsed = parsedContract(text);
    if (parsed) return parsed;
  }
  return undefined;
}

function parsedContract(text: string): Contract | undefined {
  try {
    const parsed = parseContract(JSON.parse(text));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
