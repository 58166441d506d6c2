import { boundedArea, type Area } from "../cells/cellPlace";
import { formulaReferences, type FormulaReferences } from "../cells/formulaReferences";
import { callsOurs } from "../cells/ownCalls";
import { childNamed, childrenNamed, decoded, textIn } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";
import type { KeptSheet } from "./keptSheet";

/** The cells that a formula depends on: all are in the copy; some were emptied; or some are not there. */
type RestsOn = "copy" | "emptied" | "missing";

/** Tells what formulas rest on that no cell holds: those of conditional formats, charts and names. */
export interface Reach {
  /**
   * @param sheet the sheet that it stands on
   * @param area of the cells that it is for, where it moves along with them
   */
  restsOn(formula: string, sheet: string, area?: Area): RestsOn;
  /** The places of the names that were asked about and rest on the copy. */
  readonly usedNames: ReadonlySet<number>;
}

interface ReadName {
  readonly index: number;
  readonly name: string;
  /** The sheet it belongs to; blank for a name of the workbook's. */
  readonly sheet: string;
  readonly formula: string;
}

export function createReach(
  book: XmlElement,
  allSheets: readonly string[],
  kept: readonly KeptSheet[],
): Reach {
  const names = readNames(book, allSheets);
  const sheets = new Map(kept.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const usedNames = new Set<number>();

  function restsOn(formula: string, home: string, area?: Area, under: readonly number[] = []): RestsOn {
    const references = formulaReferences(formula);
    if (references.isOpaque || callsOurs(formula)) return "missing";
    return worst([
      ...references.cells.map(({ sheet, range }) => cellsRest(sheet || home, range, area)),
      ...references.tables.map(tableRests),
      ...references.names.map(({ sheet, name }) => nameRests(sheet || home, name, under)),
    ]);
  }

  function cellsRest(
    name: string,
    range: FormulaReferences["cells"][number]["range"],
    moving: Area | undefined,
  ): RestsOn {
    const sheet = sheets.get(name.toLowerCase());
    if (!sheet) return "missing";
    return holdsAny(sheet.emptied, extended(range, moving)) ? "emptied" : "copy";
  }

  function tableRests(table: string): RestsOn {
    const sheet = kept.find(({ tables }) => tables.has(table.toLowerCase()));
    const area = sheet?.tables.get(table.toLowerCase());
    if (!sheet || !area) return "missing";
    return holdsAny(sheet.emptied, area) ? "emptied" : "copy";
  }

  function nameRests(home: string, name: string, under: readonly number[]): RestsOn {
    if (/^_xlpm\./i.test(name)) return "copy";
    const called = names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const found =
      called.find(({ sheet }) => sheet.toLowerCase() === home.toLowerCase()) ??
      called.find(({ sheet }) => sheet === "");
    if (!found || under.includes(found.index)) return "missing";
    const rests = restsOn(found.formula, found.sheet || home, undefined, [...under, found.index]);
    if (rests === "copy") usedNames.add(found.index);
    return rests;
  }

  return { restsOn: (formula, sheet, area) => restsOn(formula, sheet, area), usedNames };
}

function readNames(book: XmlElement, allSheets: readonly string[]): ReadName[] {
  return childrenNamed(childNamed(book, "definedNames"), "definedName").map((element, index) => {
    const { name = "", localSheetId } = element.attributes;
    const sheet = localSheetId === undefined ? "" : (allSheets[Number(localSheetId)] ?? "");
    return { index, name: decoded(name), sheet, formula: decoded(textIn(element)) };
  });
}

function worst(all: readonly RestsOn[]): RestsOn {
  return all.find((each) => each === "missing") ?? all.find((each) => each === "emptied") ?? "copy";
}

/** All cells that a formula's range comes to as it moves: each side that is not fixed goes along. */
function extended(range: FormulaReferences["cells"][number]["range"], moving: Area | undefined): Area {
  const { top, left, bottom, right } = boundedArea(range);
  const down = moving ? moving.bottom - moving.top : 0;
  const across = moving ? moving.right - moving.left : 0;
  return {
    top,
    left,
    bottom: bottom + (range.$bottom ? 0 : down),
    right: right + (range.$right ? 0 : across),
  };
}

/** Whether any of these cells, by row, lies in an area. */
export function holdsAny(cells: KeptSheet["emptied"], { top, left, bottom, right }: Area): boolean {
  for (const [row, columns] of cells) {
    if (row < top || row > bottom) continue;
    for (const column of columns) if (left <= column && column <= right) return true;
  }
  return false;
}

/** The smallest area around some, such as those that a conditional format is for. */
export function boundingArea(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
