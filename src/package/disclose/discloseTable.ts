import { areaOf, type Area } from "../cells/cellPlace";
import { childNamed, childrenNamed, decoded, keepAttributes, keepOnly } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";

const LOOKS = "dataDxfId headerRowDxfId totalsRowDxfId";
const TABLE = new Set(
  `id name displayName ref headerRowCount insertRow totalsRowCount totalsRowShown tableBorderDxfId headerRowBorderDxfId totalsRowBorderDxfId ${LOOKS}`.split(
    " ",
  ),
);
const CHILDREN = new Set(["autoFilter", "tableColumns", "tableStyleInfo"]);
const COLUMN = new Set(`id name totalsRowLabel ${LOOKS}`.split(" "));
const NOTHING: ReadonlySet<string> = new Set();

/** A table as it looks, without formulas, choices of its filter, queries and remarks. */
export function discloseTable(root: XmlElement): void {
  root.attributes = { ...namespacesOf(root), ...kept(root, TABLE) };
  keepOnly(root, CHILDREN);
  const filter = childNamed(root, "autoFilter");
  if (filter) {
    keepAttributes(filter, new Set(["ref"]));
    keepOnly(filter, NOTHING);
  }
  for (const column of childrenNamed(childNamed(root, "tableColumns"), "tableColumn")) {
    keepAttributes(column, COLUMN);
    keepOnly(column, NOTHING);
  }
}

export function tableArea(root: XmlElement): Area | undefined {
  return areaOf(root.attributes["ref"]);
}

/** A header or a total that nobody sees has another name, for Excel wants the table's and the cell's to be the same. */
export function renameUnseen(
  root: XmlElement,
  emptied: ReadonlyMap<number, ReadonlySet<number>>,
  write: (row: number, column: number, header: string) => void,
): void {
  const area = tableArea(root);
  if (!area) return;
  const hasHeaders = root.attributes["headerRowCount"] !== "0";
  const columns = childrenNamed(childNamed(root, "tableColumns"), "tableColumn");
  const taken = new Set(columns.map(({ attributes }) => decoded(attributes["name"] ?? "").toLowerCase()));
  columns.forEach((column, index) => {
    const place = area.left + index;
    if (emptied.get(area.bottom)?.has(place)) delete column.attributes["totalsRowLabel"];
    if (!hasHeaders || !emptied.get(area.top)?.has(place)) return;
    let number = index + 1;
    while (taken.has(`kolonne${number}`)) number++;
    const header = `Kolonne${number}`;
    taken.add(header.toLowerCase());
    column.attributes["name"] = header;
    write(area.top, place, header);
  });
}

function kept({ attributes }: XmlElement, names: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.has(name)));
}

/** The declarations of namespaces, without which prefixes say nothing. */
export function namespacesOf({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name) || name.endsWith(":Ignorable")),
  );
}
