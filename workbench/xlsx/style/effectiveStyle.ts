import type { CellStyle, Font, NamedStyle } from "../../model/style";

/** Excel's default font; a file's `Normal` style must name one. */
export const DEFAULT_FONT: Required<Omit<Font, "color">> = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
};

export const NORMAL = "Normal";

/** What a style comes to: its own properties over those of the named style over those of `Normal`. */
export function effectiveStyle(style: CellStyle, styles: ReadonlyMap<string, NamedStyle>): CellStyle {
  const named = style.named ?? NORMAL;
  const definition = styles.get(named);
  if (!definition && named !== NORMAL) {
    throw new Error(`A cell has the style "${named}", which the workbook does not define.`);
  }
  const base = definition?.style ?? {};
  return {
    numberFormat: "General",
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    indent: 0,
    locked: true,
    ...stripped(base),
    ...stripped(style),
    named,
    font: { ...DEFAULT_FONT, ...stripped(base.font ?? {}), ...stripped(style.font ?? {}) },
    borders: { ...base.borders, ...style.borders },
  };
}

/** Without properties that are present but `undefined`, which would hide what lies below. */
function stripped<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
