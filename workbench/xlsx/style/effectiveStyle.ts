import type { CellStyle, Font, NamedStyle } from "../../model/style";

/** Excel's default font; a file's `Normal` style must name one. */
const DEFAULT_FONT: Required<Omit<Font, "color">> = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
};

export const NORMAL = "Normal";

const DEFAULTS: CellStyle = {
  numberFormat: "General",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** The effective style: its own properties over those of the named style over those of `Normal`. */
export function effectiveStyle(style: CellStyle, styles: ReadonlyMap<string, NamedStyle>): CellStyle {
  const named = style.named ?? NORMAL;
  const definition = styles.get(named);
  if (!definition && named !== NORMAL) {
    throw new Error(`A cell has the style "${named}", which the workbook does not define.`);
  }
  const layers = [styles.get(NORMAL)?.style ?? {}, definition?.style ?? {}, style];
  return {
    ...DEFAULTS,
    ...merged(layers),
    named,
    font: { ...DEFAULT_FONT, ...merged(layers.map((layer) => layer.font ?? {})) },
    borders: merged(layers.map((layer) => layer.borders ?? {})),
  };
}

/** Later objects over earlier ones; a property that is present but `undefined` hides nothing. */
function merged<T extends object>(layers: readonly T[]): Partial<T> {
  const entries = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return Object.fromEntries(entries) as Partial<T>;
}
