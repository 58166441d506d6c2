import type { ConditionalStyle } from "../../model/conditionalFormat";
import type { CellStyle, NamedStyle } from "../../model/style";
import { borderXml } from "./borderXml";
import { builtInStyle } from "./builtInStyles";
import { cellFormatXml, type FormatIds } from "./cellFormatXml";
import { colorXml } from "./colorXml";
import { conditionalStyleXml } from "./conditionalStyleXml";
import { effectiveStyle, NORMAL } from "./effectiveStyle";
import { fontXml } from "./fontXml";
import { SPREADSHEET } from "../package/namespaces";
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from "./numberFormats";
import { createPool } from "../package/pool";
import { xmlDocument, xmlElement, xmlList } from "../package/xmlElement";

/** Collects the looks that sheets use, each once, and becomes `xl/styles.xml`. */
export interface Stylesheet {
  /** The index of a cell's look; 0 is the plain cell. */
  cell(style: CellStyle | undefined): number;
  /** The index of what a conditional format changes. */
  conditional(style: ConditionalStyle): number;
  xml(): string;
}

export function createStylesheet(styles: ReadonlyMap<string, NamedStyle>): Stylesheet {
  const formats = createPool();
  const fonts = createPool();
  const borders = createPool();
  const cells = createPool();
  const conditionals = createPool();
  // Excel expects these two fills in every file, whatever the cells use.
  const fills = createPool(
    xmlElement("fill", {}, xmlElement("patternFill", { patternType: "none" })),
    xmlElement("fill", {}, xmlElement("patternFill", { patternType: "gray125" })),
  );
  const byStyle = new Map<CellStyle, number>();
  const named = orderedStyles(styles);
  const namedFormats = named.map(({ name }) => {
    const style = effectiveStyle({ named: name }, styles);
    return { style, ids: formatIds(style) };
  });
  const plain = cellIndex({});

  function formatId(code: string): number {
    return builtInFormatId(code) ?? FIRST_CUSTOM_FORMAT + formats.index(code);
  }

  function formatIds(style: CellStyle): FormatIds {
    return {
      numFmtId: formatId(style.numberFormat ?? "General"),
      fontId: fonts.index(fontXml(style.font ?? {})),
      fillId: style.fill ? fills.index(solidFillXml(style.fill)) : 0,
      borderId: borders.index(borderXml(style.borders ?? {})),
    };
  }

  function cellIndex(style: CellStyle): number {
    const whole = effectiveStyle(style, styles);
    const ids = formatIds(whole);
    const xfId = named.findIndex((each) => each.name === whole.named);
    const base = namedFormats[xfId];
    const own = {
      NumberFormat: ids.numFmtId !== base?.ids.numFmtId,
      Font: ids.fontId !== base?.ids.fontId,
      Fill: ids.fillId !== base?.ids.fillId,
      Border: ids.borderId !== base?.ids.borderId,
      Alignment: (["horizontal", "vertical", "wrap", "indent"] as const).some(
        (key) => whole[key] !== base?.style[key],
      ),
      Protection: whole.locked !== base?.style.locked,
    };
    return cells.index(cellFormatXml(whole, ids, own, xfId));
  }

  return {
    cell(style) {
      if (!style) return plain;
      const known = byStyle.get(style);
      if (known !== undefined) return known;
      const index = cellIndex(style);
      byStyle.set(style, index);
      return index;
    },
    conditional: (style) => conditionals.index(conditionalStyleXml(style, formatId)),
    xml: () =>
      stylesheetXml({
        numberFormats: formats.items(),
        fonts: fonts.items(),
        fills: fills.items(),
        borders: borders.items(),
        named,
        namedFormats: namedFormats.map(({ style, ids }) => cellFormatXml(style, ids, ALL_OWN)),
        cells: cells.items(),
        conditionals: conditionals.items(),
      }),
  };
}

/** The parts of `xl/styles.xml`, in the order in which they refer to each other by index. */
interface StylesheetParts {
  readonly numberFormats: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly named: readonly NamedStyle[];
  readonly namedFormats: readonly string[];
  readonly cells: readonly string[];
  readonly conditionals: readonly string[];
}

function stylesheetXml(parts: StylesheetParts): string {
  const formats = parts.numberFormats.map((formatCode, index) =>
    xmlElement("numFmt", { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode }),
  );
  return xmlDocument(
    xmlElement(
      "styleSheet",
      { xmlns: SPREADSHEET },
      xmlList("numFmts", formats),
      xmlList("fonts", parts.fonts),
      xmlList("fills", parts.fills),
      xmlList("borders", parts.borders),
      xmlList("cellStyleXfs", parts.namedFormats),
      xmlList("cellXfs", parts.cells),
      xmlList("cellStyles", parts.named.map(namedStyleXml)),
      xmlElement("dxfs", { count: parts.conditionals.length }, ...parts.conditionals),
      xmlElement("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    ),
  );
}

const ALL_OWN = {
  NumberFormat: true,
  Font: true,
  Fill: true,
  Border: true,
  Alignment: true,
  Protection: true,
};

/** `Normal` stands first: cells without a style refer to it. */
function orderedStyles(styles: ReadonlyMap<string, NamedStyle>): NamedStyle[] {
  const normal = styles.get(NORMAL) ?? { name: NORMAL, builtIn: true, style: {} };
  return [normal, ...[...styles.values()].filter((each) => each.name !== NORMAL)];
}

function namedStyleXml({ name, builtIn }: NamedStyle, xfId: number): string {
  const excels = builtIn ? builtInStyle(name) : undefined;
  return xmlElement("cellStyle", { name: excels?.file ?? name, xfId, builtinId: excels?.id });
}

function solidFillXml(color: string): string {
  return xmlElement(
    "fill",
    {},
    xmlElement(
      "patternFill",
      { patternType: "solid" },
      colorXml("fgColor", color),
      xmlElement("bgColor", { indexed: 64 }),
    ),
  );
}
