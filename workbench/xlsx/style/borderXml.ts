import type { Border, BorderEdge, BorderLine, BorderWeight } from "../../model/style";
import { colorXml } from "./colorXml";
import { xmlElement } from "../package/xmlElement";

export type Borders = Readonly<Partial<Record<BorderEdge, Border>>>;

/** A file knows thirteen lines; Excel's object model knows them as line and weight. */
export const BORDER_STYLES: readonly {
  readonly file: string;
  readonly line: BorderLine;
  readonly weight: BorderWeight;
}[] = [
  { file: "thin", line: "Continuous", weight: "Thin" },
  { file: "hair", line: "Continuous", weight: "Hairline" },
  { file: "medium", line: "Continuous", weight: "Medium" },
  { file: "thick", line: "Continuous", weight: "Thick" },
  { file: "dashed", line: "Dash", weight: "Thin" },
  { file: "mediumDashed", line: "Dash", weight: "Medium" },
  { file: "dashDot", line: "DashDot", weight: "Thin" },
  { file: "mediumDashDot", line: "DashDot", weight: "Medium" },
  { file: "dashDotDot", line: "DashDotDot", weight: "Thin" },
  { file: "mediumDashDotDot", line: "DashDotDot", weight: "Medium" },
  { file: "dotted", line: "Dot", weight: "Thin" },
  { file: "double", line: "Double", weight: "Thick" },
  { file: "slantDashDot", line: "SlantDashDot", weight: "Medium" },
];

/** A border of the style sheet, its edges in the order the schema wants. */
export function borderXml(borders: Borders): string {
  const down = drawn(borders.DiagonalDown);
  const up = drawn(borders.DiagonalUp);
  if (down && up && (lineName(down) !== lineName(up) || down.color !== up.color)) {
    throw new Error(
      "A cell's two diagonals differ; a file holds one line for both. Give them the same border.",
    );
  }
  return xmlElement(
    "border",
    { diagonalUp: up ? true : undefined, diagonalDown: down ? true : undefined },
    edgeXml("left", borders.EdgeLeft),
    edgeXml("right", borders.EdgeRight),
    edgeXml("top", borders.EdgeTop),
    edgeXml("bottom", borders.EdgeBottom),
    edgeXml("diagonal", down ?? up),
  );
}

/** The edges a conditional format changes: it knows no diagonals. */
export function conditionalBorderXml(borders: Borders): string {
  const edges = [
    ["left", borders.EdgeLeft],
    ["right", borders.EdgeRight],
    ["top", borders.EdgeTop],
    ["bottom", borders.EdgeBottom],
  ] as const;
  return xmlElement(
    "border",
    {},
    ...edges.map(([name, border]) => (border ? edgeXml(name, border) : undefined)),
  );
}

function edgeXml(name: string, border: Border | undefined): string {
  const line = drawn(border);
  return line ? xmlElement(name, { style: lineName(line) }, colorXml("color", line.color)) : xmlElement(name);
}

function drawn(border: Border | undefined): Border | undefined {
  return border && border.style !== "None" ? border : undefined;
}

/** The file's line for a line and weight; where no such weight exists, the line's first. */
function lineName(border: Border): string {
  const ofLine = BORDER_STYLES.filter((each) => each.line === border.style);
  const found = ofLine.find((each) => each.weight === border.weight) ?? ofLine[0];
  if (!found) throw new Error(`"${border.style}" is no border line.`);
  return found.file;
}
