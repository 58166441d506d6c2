import type { ConditionalStyle } from "../../model/conditionalFormat";
import type { Border, BorderEdge, CellStyle, Font, NamedStyle } from "../../model/style";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { BORDER_STYLES } from "../style/borderXml";
import { builtInStyleById } from "../style/builtInStyles";
import { HORIZONTAL, VERTICAL } from "../style/cellFormatXml";
import { effectiveStyle, NORMAL } from "../style/effectiveStyle";
import { UNDERLINES } from "../style/fontXml";
import { builtInFormat } from "../style/numberFormats";
import { readColor } from "./colorReader";
import { expectOnly, parseBoolean, keyWithValue, parseNumber, unknownContent } from "./expectOnly";
import { ownStyle } from "./ownStyle";

const PART = "xl/styles.xml";

export interface StylesReader {
  readonly named: ReadonlyMap<string, NamedStyle>;
  /** The own style of a cell with that format; `undefined` for the plain cell. */
  cell(index: string | undefined): CellStyle | undefined;
  conditional(index: string | undefined): ConditionalStyle;
}

/** Reads the style sheet: cells' formats become what they add to their named style. */
export function readStyles(root: XmlNode): StylesReader {
  expectOnly(
    root,
    PART,
    [],
    ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  );
  const items = (name: string) => childNamed(root, name)?.children ?? [];
  const codes = new Map(
    items("numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]),
  );
  const fonts = items("fonts").map(readFont);
  const fills = items("fills").map((fill) => readColor(childNamed(fill.children[0], "fgColor"), PART));
  const borders = items("borders").map(readBorders);
  const whole = (format: XmlNode): CellStyle => {
    const { attributes } = format;
    const id = attributes["numFmtId"];
    const fill = fills[Number(attributes["fillId"])];
    return {
      numberFormat: codes.get(id) ?? builtInFormat(Number(id)) ?? "General",
      font: fonts[Number(attributes["fontId"])] ?? {},
      ...(fill === undefined ? {} : { fill }),
      borders: borders[Number(attributes["borderId"])] ?? {},
      ...readAlignment(childNamed(format, "alignment")),
      locked: parseBoolean(childNamed(format, "protection")?.attributes["locked"], true),
    };
  };

  const named = new Map<string, NamedStyle>();
  const names: string[] = [];
  const bases = items("cellStyleXfs").map(whole);
  for (const { attributes } of items("cellStyles")) {
    const id = parseNumber(attributes["builtinId"]);
    const name = (id === undefined ? undefined : builtInStyleById(id)?.name) ?? attributes["name"] ?? "";
    const index = Number(attributes["xfId"]);
    names[index] = name;
    const below = effectiveStyle({}, named);
    named.set(name, { name, builtIn: id !== undefined, style: ownStyle(bases[index] ?? {}, below) });
  }
  const cells = items("cellXfs").map((format) => {
    const name = names[Number(format.attributes["xfId"])] ?? NORMAL;
    const style = ownStyle(whole(format), effectiveStyle({ named: name }, named));
    return name === NORMAL ? style : { named: name, ...style };
  });
  const differences = items("dxfs").map(readDifference);
  return {
    named,
    cell(index) {
      const style = cells[Number(index ?? 0)];
      return style && Object.keys(style).length > 0 ? style : undefined;
    },
    conditional: (index) => differences[Number(index)] ?? {},
  };
}

function readFont(node: XmlNode): Font {
  const flag = (name: string) => childNamed(node, name) !== undefined;
  const color = readColor(childNamed(node, "color"), PART);
  return {
    name: childNamed(node, "name")?.attributes["val"] ?? "",
    size: Number(childNamed(node, "sz")?.attributes["val"]),
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: keyWithValue(UNDERLINES, childNamed(node, "u")?.attributes["val"]) ?? "None",
    ...(color === undefined ? {} : { color }),
  };
}

const EDGES: readonly (readonly [string, BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

function readBorders(node: XmlNode): Partial<Record<BorderEdge, Border>> {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [name, edge] of EDGES) {
    const border = readEdge(childNamed(node, name));
    if (border) borders[edge] = border;
  }
  const diagonal = readEdge(childNamed(node, "diagonal"));
  if (diagonal && parseBoolean(node.attributes["diagonalDown"])) borders.DiagonalDown = diagonal;
  if (diagonal && parseBoolean(node.attributes["diagonalUp"])) borders.DiagonalUp = diagonal;
  return borders;
}

function readEdge(node: XmlNode | undefined): Border | undefined {
  const name = node?.attributes["style"];
  if (!node || name === undefined) return undefined;
  const line = BORDER_STYLES.find((each) => each.file === name);
  if (!line) throw unknownContent(PART, `the line ${name}`);
  return { style: line.line, weight: line.weight, color: readColor(node.children[0], PART) ?? "#000000" };
}

function readAlignment(node: XmlNode | undefined): CellStyle {
  if (node) expectOnly(node, PART, ["horizontal", "vertical", "wrapText", "indent"]);
  const { horizontal, vertical, wrapText, indent } = node?.attributes ?? {};
  return {
    horizontal: keyWithValue(HORIZONTAL, horizontal) ?? "General",
    vertical: keyWithValue(VERTICAL, vertical) ?? "Bottom",
    wrap: parseBoolean(wrapText),
    indent: Number(indent ?? 0),
  };
}

/** A conditional format's style: only what it names. */
function readDifference(node: XmlNode): ConditionalStyle {
  expectOnly(node, PART, [], ["font", "numFmt", "fill", "border"]);
  const font = childNamed(node, "font");
  const fill = childNamed(childNamed(node, "fill")?.children[0], "bgColor");
  const format = childNamed(node, "numFmt")?.attributes["formatCode"];
  const border = childNamed(node, "border");
  const color = fill && readColor(fill, PART);
  return {
    ...(font ? { font: readFontChange(font) } : {}),
    ...(color === undefined ? {} : { fill: color }),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(border ? { borders: readBorders(border) } : {}),
  };
}

function readFontChange(node: XmlNode): Font {
  const flag = (name: string) => {
    const found = childNamed(node, name);
    return found && parseBoolean(found.attributes["val"], true);
  };
  const underline = childNamed(node, "u")?.attributes["val"];
  return ownStyleOf({
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    color: readColor(childNamed(node, "color"), PART),
    underline: underline === undefined ? undefined : (keyWithValue(UNDERLINES, underline) ?? "None"),
  });
}

/** Without what is `undefined`. */
function ownStyleOf<T extends object>(value: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
