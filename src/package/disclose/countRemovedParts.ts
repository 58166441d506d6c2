import type { RemovalKind } from "../copyOutcome";
import { childrenNamed, elementsIn } from "../parts/elements";
import { partXml, type Relation, type WorkbookPackage } from "../parts/workbookPackage";
import type { OpenedBook } from "../parts/workbookSheets";
import type { KeptSheet } from "./keptSheet";
import type { Tally } from "./tally";

/**
 * The removals to report of parts that stay behind, by the relationships that lead to them; none of those that only
 * Excel reads.
 */
const REPORTED: Readonly<Record<string, RemovalKind | undefined>> = {
  customXml: "own-parts",
  webextensiontaskpanes: "own-parts",
  "core-properties": "properties",
  "extended-properties": "properties",
  "custom-properties": "properties",
  externalLink: "external-links",
  image: "pictures",
  vmlDrawing: undefined,
  threadedComment: undefined,
  person: undefined,
  printerSettings: undefined,
  calcChain: undefined,
  sheetMetadata: undefined,
};
/** The relationships that the copy keeps, or whose parts are reported where they are looked into. */
const SILENT = new Set(
  "officeDocument styles theme sharedStrings worksheet chartsheet dialogsheet macrosheet xlMacrosheet table drawing hyperlink thumbnail".split(
    " ",
  ),
);

/** Counts what of the file's parts stays behind. */
export function countRemovedParts(
  file: WorkbookPackage,
  { path }: OpenedBook,
  sheets: readonly KeptSheet[],
  tally: Tally,
): void {
  const tell = (relations: readonly Relation[], place?: string) => {
    for (const { type, target } of relations) {
      if (SILENT.has(type)) continue;
      if (type === "comments") tally.add("comments", commentCount(file, target), place);
      else if (type in REPORTED) {
        const kind = REPORTED[type];
        if (kind) tally.add(kind);
      } else tally.add("others", 1, type);
    }
  };
  tell(file.relations);
  tell(file.parts.get(path)?.relations ?? []);
  for (const sheet of sheets) tell(file.parts.get(sheet.path)?.relations ?? [], sheet.name);
}

function commentCount(file: WorkbookPackage, path: string): number {
  if (!file.parts.has(path)) return 0;
  const [list] = childrenNamed(partXml(file, path), "commentList");
  return list ? elementsIn(list).length : 0;
}
