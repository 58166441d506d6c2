import type { Border, CellStyle, NamedStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";

function box(color: string, style: Border["style"] = "Continuous"): NonNullable<CellStyle["borders"]> {
  const edge: Border = { style, weight: "Thin", color };
  return { EdgeTop: edge, EdgeBottom: edge, EdgeLeft: edge, EdgeRight: edge };
}

function below(color: string, weight: Border["weight"]): NonNullable<CellStyle["borders"]> {
  return { EdgeBottom: { style: "Continuous", weight, color } };
}

const HEADING = "#44546A";
const ACCENT = "#4472C4";

/** Excel's own cell styles in the Office theme, by the names `Excel.BuiltInStyle` gives them. */
const BUILT_IN: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Comma: { numberFormat: "#,##0.00" },
  Percent: { numberFormat: "0%" },
  Good: { fill: "#C6EFCE", font: { color: "#006100" } },
  Bad: { fill: "#FFC7CE", font: { color: "#9C0006" } },
  Neutral: { fill: "#FFEB9C", font: { color: "#9C5700" } },
  Input: { fill: "#FFCC99", font: { color: "#3F3F76" }, borders: box("#7F7F7F") },
  Output: { fill: "#F2F2F2", font: { color: "#3F3F3F", bold: true }, borders: box("#3F3F3F") },
  Calculation: { fill: "#F2F2F2", font: { color: "#FA7D00", bold: true }, borders: box("#7F7F7F") },
  CheckCell: { fill: "#A5A5A5", font: { color: "#FFFFFF", bold: true }, borders: box("#3F3F3F", "Double") },
  Note: { fill: "#FFFFCC", borders: box("#B2B2B2") },
  Explanatory: { font: { color: "#7F7F7F", italic: true } },
  WarningText: { font: { color: "#FF0000" } },
  Title: { font: { color: HEADING, size: 18 } },
  Heading1: { font: { color: HEADING, size: 15, bold: true }, borders: below(ACCENT, "Thick") },
  Heading2: { font: { color: HEADING, size: 13, bold: true }, borders: below("#A2B8E1", "Thick") },
  Heading3: { font: { color: HEADING, bold: true }, borders: below("#8EA9DB", "Medium") },
  Heading4: { font: { color: HEADING, bold: true } },
  Total: {
    font: { bold: true },
    borders: {
      EdgeTop: { style: "Continuous", weight: "Thin", color: ACCENT },
      EdgeBottom: { style: "Double", weight: "Thick", color: ACCENT },
    },
  },
};

/** A workbook's style by name, whatever the case; one of Excel's own joins the workbook when first asked for. */
export function findStyle(workbook: Workbook, name: string): NamedStyle | undefined {
  const known = workbook.styles.get(name);
  if (known) return known;
  const wanted = name.toLowerCase();
  for (const style of workbook.styles.values()) if (style.name.toLowerCase() === wanted) return style;
  const builtIn = Object.keys(BUILT_IN).find((each) => each.toLowerCase() === wanted.replaceAll(" ", ""));
  if (builtIn === undefined) return undefined;
  const style: NamedStyle = { name: builtIn, builtIn: true, style: BUILT_IN[builtIn] ?? {} };
  workbook.styles.set(builtIn, style);
  return style;
}
