import { columnOutlines } from "../../model/columnOutlines";
import type { Sheet } from "../../model/sheet";
import type { Stylesheet } from "../style/stylesheet";
import { DEFAULT_COLUMN_POINTS, widthInCharacters } from "../package/units";
import { xmlElement } from "../package/xmlElement";

/** The columns with settings; neighbours with equal ones share an element, as Excel writes them. */
export function columnsXml(sheet: Sheet, styles: Stylesheet): string | undefined {
  const signs = new Set(columnOutlines(sheet).flatMap(({ last, isOpen }) => (isOpen ? [] : [last + 1])));
  const settled = new Map([...sheet.columns]);
  // The sign that opens a closed outline stands on the column after it.
  for (const sign of signs) if (!settled.has(sign)) settled.set(sign, {});
  const spans: { first: number; last: number; look: string; attributes: object }[] = [];
  for (const [column, settings] of [...settled].sort(([a], [b]) => a - b)) {
    const attributes = {
      width: widthInCharacters(settings.width ?? DEFAULT_COLUMN_POINTS),
      style: settings.style ? styles.cell(settings.style) : undefined,
      hidden: settings.hidden ? true : undefined,
      customWidth: settings.width === undefined ? undefined : true,
      outlineLevel: settings.outline,
      collapsed: signs.has(column) ? true : undefined,
    };
    const look = JSON.stringify(attributes);
    const previous = spans.at(-1);
    if (previous?.last === column - 1 && previous.look === look) previous.last = column;
    else spans.push({ first: column, last: column, look, attributes });
  }
  return spans.length === 0
    ? undefined
    : xmlElement(
        "cols",
        {},
        ...spans.map(({ first, last, attributes }) =>
          xmlElement("col", { min: first + 1, max: last + 1, ...attributes }),
        ),
      );
}

/** How many outlines lie within one another; Excel leaves room for their signs. */
export function outlineDepth({ columns }: Sheet): number | undefined {
  const depth = Math.max(0, ...[...columns.values()].map(({ outline }) => outline ?? 0));
  return depth === 0 ? undefined : depth;
}
