import { isDataLine } from "./dataLine";
import { ENTERED_TABLES, schemaOf, type EnteredTable } from "../tables/enteredTable";
import { findHeader, firstLines, type FoundHeader } from "./findHeader";
import type { ImportChoices } from "./importFile";
import { mapColumns, namedColumns } from "./mapColumns";
import { findRemembered, type RememberedMapping } from "./rememberedMapping";

/** A header names at least two columns; one of their words may also stand in a row of figures. */
const MIN_NAMED_COLUMNS = 2;

/** The table that a text holds, and its header. */
export interface FoundTable extends FoundHeader {
  readonly table: EnteredTable;
  /** The mapping remembered for the header's shape. */
  readonly remembered?: RememberedMapping;
}

/**
 * The table of which a text's header names more columns, with its separator and row. A header whose shape is
 * remembered comes before all others.
 */
export function findTable(
  text: string,
  choices: Omit<ImportChoices, "mapping">,
  remembered: readonly RememberedMapping[],
): FoundTable {
  return knownTable(text, choices, remembered) ?? headerlessTable(text, choices) ?? namedTable(text, choices);
}

function knownTable(
  text: string,
  choices: ImportChoices,
  remembered: readonly RememberedMapping[],
): FoundTable | undefined {
  if (remembered.length === 0 || choices.headerRow === 0) return undefined;
  for (const line of firstLines(text, choices)) {
    const found = findRemembered(remembered, line.header.cells, choices.table);
    if (found) return { ...line, table: found.table, remembered: found };
  }
  return undefined;
}

/** A text that begins with figures at once, as when it was copied out of the middle of a table. */
function headerlessTable(text: string, choices: ImportChoices): FoundTable | undefined {
  const { headerRow = 0, separator, table } = choices;
  if (headerRow > 0) return undefined;
  const lines = firstLines(text, { separator });
  const tops = lines.filter((line, index) => lines[index - 1]?.separator !== line.separator);
  for (const { separator: found, header: top } of tops) {
    const fits = (table ? [table] : ENTERED_TABLES).find(
      (each) =>
        isDataLine(each, top.cells) && namedColumns(schemaOf(each), top.cells).size < MIN_NAMED_COLUMNS,
    );
    if (fits) return { table: fits, separator: found, header: { row: 0, cells: [] } };
  }
  return undefined;
}

function namedTable(text: string, choices: ImportChoices): FoundTable {
  const candidates = (choices.table ? [choices.table] : ENTERED_TABLES).map((table) => {
    const found = findHeader(text, schemaOf(table), choices);
    const { certain, likely } = mapColumns(schemaOf(table), found.header.cells);
    return { table, ...found, certain: Object.keys(certain).length, likely: Object.keys(likely).length };
  });
  const [best] = candidates.sort((a, b) => b.certain - a.certain || b.likely - a.likely);
  if (!best) throw new Error("A file is read as one of the tables there are.");
  const { table, separator, header } = best;
  return { table, separator, header };
}
