import type { UpdateProposal } from "../../commands/updating/prepareUpdate";
import type { UpdateTexts } from "../../language/pane/updating/updateTexts";
import type { Language } from "../../language/language";

type ContractChange = UpdateProposal["contract"][number];

/** What an update would do, line by line under its headings; headings without lines are left out. */
export function updateLines(
  { contract, sheets, columns, rows, cells, names, kept }: UpdateProposal,
  words: UpdateTexts,
  language: Language,
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const { parts, from } = words;
  const shown = (text: string) => (text === "" ? words.blank : text);
  return [
    { heading: parts.contract, lines: contract.map((change) => contractLine(change, words, language)) },
    { heading: parts.sheets, lines: sheets },
    { heading: parts.columns, lines: columns },
    { heading: parts.rows, lines: rows },
    {
      heading: parts.cells,
      lines: cells.map((cell) => from(`${cell.place} (${cell.what})`, shown(cell.from), shown(cell.to))),
    },
    { heading: parts.names, lines: names },
    { heading: parts.kept, lines: kept.map(({ place, what, value }) => `${place} (${what}): ${value}`) },
  ].filter(({ lines }) => lines.length > 0);
}

function contractLine(
  change: ContractChange,
  { changes, from, blank }: UpdateTexts,
  language: Language,
): string {
  const number = (value: number | undefined) =>
    value === undefined ? changes.notFixed : value.toLocaleString(language === "da" ? "da-DK" : "en-GB");
  switch (change.kind) {
    case "measure-added":
      return changes.added(`${change.measure}, ${change.point}`);
    case "measure-removed":
      return changes.removed(`${change.measure}, ${change.point}`);
    case "target":
      return from(changes.target(change.measure, change.year), number(change.from), number(change.to));
    case "funding":
      return from(changes.funding(change.municipality, change.year), number(change.from), number(change.to));
    case "funding-total":
      return from(changes.fundingTotal(change.year), number(change.from), number(change.to));
    case "year-added":
      return changes.added(changes.year(change.year));
    case "year-removed":
      return changes.removed(changes.year(change.year));
    case "municipality-added":
      return changes.added(change.municipality);
    case "municipality-removed":
      return changes.removed(change.municipality);
    case "other":
      return from(change.place, change.from || blank, change.to || blank);
  }
}
