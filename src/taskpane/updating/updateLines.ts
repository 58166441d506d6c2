import { contractChangeLine } from "../../commands/updating/contractChangeLine";
import type { UpdateProposal } from "../../commands/updating/prepareUpdate";
import type { UpdateTexts } from "../../language/pane/updating/updateTexts";
import type { Language } from "../../language/language";

/** The changes of an update, line by line under its headings; headings without lines are left out. */
export function updateLines(
  { contract, versions, sheets, columns, rows, cells, names, marks = [], kept }: UpdateProposal,
  words: UpdateTexts,
  language: Language,
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const { parts, from } = words;
  const shown = (text: string) => (text === "" ? words.blank : text);
  return [
    {
      heading: parts.contract,
      lines: contract.map((change) => contractChangeLine(change, versions.after.contract, language)),
    },
    { heading: parts.sheets, lines: sheets },
    { heading: parts.columns, lines: columns },
    { heading: parts.rows, lines: rows },
    {
      heading: parts.cells,
      lines: cells.map((cell) => from(`${cell.place} (${cell.what})`, shown(cell.from), shown(cell.to))),
    },
    { heading: parts.names, lines: names },
    { heading: parts.marks, lines: marks.map((mark) => words.marks[mark]) },
    { heading: parts.kept, lines: kept.map(({ place, what, value }) => `${place} (${what}): ${value}`) },
  ].filter(({ lines }) => lines.length > 0);
}
