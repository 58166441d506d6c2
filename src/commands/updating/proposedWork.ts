import { SHEET_LANGUAGE } from "../../language/language";
import { listTexts } from "../../language/sheets/listTexts";
import { isFormula } from "../../sheets/plan/plan";
import { placeText } from "../../sheets/updating/lineChanges";
import type { SheetUpdate } from "../../sheets/updating/sheetUpdate";
import type { UpdateRead } from "./readUpdate";

/** Parts that come, change and go in a workbook that was read, by the places that people know. */
export function proposedWork({ missing, sheets, lostNames }: UpdateRead, updates: readonly SheetUpdate[]) {
  return {
    sheets: missing.map(({ name }) => name),
    columns: sheets.flatMap(({ sheet, frame }) =>
      [...new Set([...frame.columns.map(({ header }) => header), ...frame.headings.map(({ to }) => to)])].map(
        (header) => `${sheet.name}: ${header}`,
      ),
    ),
    rows: sheets.flatMap(({ sheet, frame }) => [
      ...frame.rows.map(({ key }) => `${sheet.name}: ${key.replaceAll("|", " ")}`),
      ...frame.tables.map(({ title }) => `${sheet.name}: ${title}`),
    ]),
    cells: [
      ...sheets.flatMap(({ sheet, frame }) =>
        frame.renamed.map(({ header, from, to, ...place }) => ({
          place: placeText(sheet, place),
          what: header,
          from,
          to,
          isEntered: false,
        })),
      ),
      ...updates.flatMap(({ sheet, contents, lines, rules }) => [
        ...[...contents.cells, ...lines.cells]
          .filter(({ isFresh }) => !isFresh)
          .map((change) => ({
            place: placeText(sheet, change),
            what: change.what,
            from: String(change.from),
            to: change.to === null ? "" : isFormula(change.to) ? change.to.formula : String(change.to),
            isEntered: [...contents.kept, ...lines.kept].some(
              ({ row, column }) => row === change.row && column === change.column,
            ),
          })),
        ...rules.map(({ planned, what, from, to }) => ({
          place: `${sheet.name}!${planned.address}`,
          what: listTexts(SHEET_LANGUAGE).changes.accepted(what),
          from,
          to,
          isEntered: false,
        })),
      ]),
    ],
    names: [...updates.flatMap(({ lines }) => lines.names.map(({ name }) => name)), ...lostNames],
    kept: updates.flatMap(({ sheet, contents, lines }) =>
      [...contents.kept, ...lines.kept].map(({ what, value, ...place }) => ({
        place: placeText(sheet, place),
        what,
        value: typeof value === "number" || typeof value === "boolean" ? value : String(value),
      })),
    ),
  };
}
