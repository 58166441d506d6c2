import { intersects, parseArea, type Area } from "../../../workbench/model/address";
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  type XmlNode,
} from "../../../workbench/xlsx/package/xmlTree";
import type { OpenedPackage } from "./openPackage";
import { cellsOf, sheetsOf, textsOf, type SheetPart } from "./sheetsOf";

/** Cells, shared strings, styles, merges and validations. */
export function inspectSheets(file: OpenedPackage): string[] {
  const sheets = sheetsOf(file);
  return [...inspectStrings(file, sheets), ...sheets.flatMap((sheet) => inspectSheet(file, sheet))];
}

function inspectStrings(file: OpenedPackage, sheets: readonly SheetPart[]): string[] {
  const { attributes } = file.xml("xl/sharedStrings.xml");
  const texts = textsOf(file);
  const used = sheets.flatMap(({ root }) =>
    cellsOf(root)
      .filter((cell) => cell.attributes["t"] === "s")
      .map((cell) => Number(childNamed(cell, "v")?.text)),
  );
  const faults: string[] = [];
  if (Number(attributes["count"]) !== used.length) {
    faults.push(`sharedStrings: count is ${attributes["count"]}, cells use ${used.length}`);
  }
  if (Number(attributes["uniqueCount"]) !== texts.length) {
    faults.push(`sharedStrings: uniqueCount is ${attributes["uniqueCount"]}, there are ${texts.length}`);
  }
  if (new Set(texts).size !== texts.length) faults.push("sharedStrings: a text stands twice");
  for (const index of used)
    if (texts[index] === undefined) faults.push(`sharedStrings: there is no text ${index}`);
  return faults;
}

function inspectSheet(file: OpenedPackage, { name, root }: SheetPart): string[] {
  const styles = file.xml("xl/styles.xml");
  const formats = childNamed(styles, "cellXfs")?.children.length ?? 0;
  const differences = childNamed(styles, "dxfs")?.children.length ?? 0;
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${name}: ${fault}`);

  let last = { row: -1, column: -1 };
  for (const cell of cellsOf(root)) {
    const address = cell.attributes["r"] ?? "";
    const area = parseArea(address);
    if (!area) say(`"${address}" is no cell`);
    else if (area.row < last.row || (area.row === last.row && area.column <= last.column))
      say(`${address} is out of order`);
    last = area ?? last;
    if (Number(cell.attributes["s"] ?? 0) >= formats) say(`${address} has no such style`);
  }
  for (const row of childrenNamed(childNamed(root, "sheetData"), "row")) {
    for (const { attributes } of row.children) {
      if (parseArea(attributes["r"] ?? "")?.row !== Number(row.attributes["r"]) - 1) {
        say(`${attributes["r"]} stands in row ${row.attributes["r"]}`);
      }
    }
  }
  for (const rule of descendantsNamed(root, "cfRule")) {
    if (Number(rule.attributes["dxfId"] ?? 0) >= Math.max(differences, 1))
      say("a conditional format has no such style");
  }
  const arrays = descendantsNamed(root, "f").filter((formula) => formula.attributes["t"] === "array");
  overlaps(arrays.map((formula) => formula.attributes["ref"] ?? "")).forEach((pair) =>
    say(`arrays ${pair} overlap`),
  );
  const merged = childrenNamed(childNamed(root, "mergeCells"), "mergeCell");
  overlaps(merged.map((merge) => merge.attributes["ref"] ?? "")).forEach((pair) =>
    say(`merges ${pair} overlap`),
  );
  validationFaults(root).forEach(say);
  return faults;
}

function validationFaults(root: XmlNode): string[] {
  const validations = childrenNamed(childNamed(root, "dataValidations"), "dataValidation");
  const faults = overlaps(validations.flatMap((each) => (each.attributes["sqref"] ?? "").split(" "))).map(
    (pair) => `data validations ${pair} overlap`,
  );
  const limits = { errorTitle: 32, promptTitle: 32, error: 255, prompt: 255 };
  for (const { attributes, children } of validations) {
    for (const [key, limit] of Object.entries(limits)) {
      if ((attributes[key] ?? "").length > limit)
        faults.push(`${attributes["sqref"]}: ${key} is longer than ${limit}`);
    }
    for (const { text } of children) {
      if (text.length > 255) faults.push(`${attributes["sqref"]}: the formula is longer than 255`);
    }
  }
  return faults;
}

/** The pairs of areas that share a cell. */
export function overlaps(addresses: readonly string[]): string[] {
  const areas = addresses.flatMap((address): { address: string; area: Area }[] => {
    const area = parseArea(address);
    return area ? [{ address, area }] : [];
  });
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter((other) => intersects(one.area, other.area))
      .map((other) => `${one.address} and ${other.address}`),
  );
}
