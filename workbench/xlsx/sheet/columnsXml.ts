import type { Sheet } from "../../model/sheet";
import type { Stylesheet } from "../style/stylesheet";
import { DEFAULT_COLUMN_POINTS, widthInCharacters } from "../package/units";
import { xmlElement } from "../package/xmlElement";

/** The columns with settings; neighbours with equal ones share an element, as Excel writes them. */
export function columnsXml(sheet: Sheet, styles: Stylesheet): string | undefined {
  const spans: { first: number; last: number; look: string; attributes: object }[] = [];
  for (const [column, settings] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const attributes = {
      width: widthInCharacters(settings.width ?? DEFAULT_COLUMN_POINTS),
      style: settings.style ? styles.cell(settings.style) : undefined,
      hidden: settings.hidden ? true : undefined,
      customWidth: settings.width === undefined ? undefined : true,
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
