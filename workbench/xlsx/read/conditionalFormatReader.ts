import type { ConditionalFormat, ConditionalRule } from "../../model/conditionalFormat";
import { createId } from "../../model/workbook";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, childrenNamed, descendantsNamed, type XmlNode } from "../package/xmlTree";
import { OPERATOR_CODES } from "../sheet/validationXml";
import { readColor } from "./colorReader";
import { expectOnly, parseBoolean, keyWithValue, unknownContent } from "./expectOnly";
import type { SheetReading } from "./reading";
import { readArea } from "./readArea";

/** Reads a sheet's conditional formats, the first priority first. Files keep no identity for most of them. */
export function readConditionalFormats(root: XmlNode, at: SheetReading): ConditionalFormat[] {
  const extensions = childrenNamed(root, "extLst").flatMap((list) => descendantsNamed(list, "x14:cfRule"));
  const found = childrenNamed(root, "conditionalFormatting").flatMap((node) => {
    expectOnly(node, at.path, ["sqref"], ["cfRule"]);
    return node.children.map((rule) => ({
      priority: Number(rule.attributes["priority"]),
      format: readFormat(rule, node.attributes["sqref"], extensions, at),
    }));
  });
  return found.toSorted((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function readFormat(
  rule: XmlNode,
  sqref: string | undefined,
  extensions: readonly XmlNode[],
  at: SheetReading,
): ConditionalFormat {
  expectOnly(
    rule,
    at.path,
    ["type", "dxfId", "priority", "stopIfTrue", "operator"],
    ["formula", "dataBar", "extLst"],
  );
  const link = descendantsNamed(rule, "x14:id")[0]?.text;
  const extension = extensions.find(({ attributes }) => attributes["id"] === link);
  const dxfId = rule.attributes["dxfId"];
  return {
    id: link ?? createId(),
    area: readArea(sqref, at.path),
    rule: readRule(rule, extension, at),
    style: dxfId === undefined ? {} : at.styles.conditional(dxfId),
    stopIfTrue: parseBoolean(rule.attributes["stopIfTrue"]),
  };
}

function readRule(rule: XmlNode, extension: XmlNode | undefined, at: SheetReading): ConditionalRule {
  const [first, second] = childrenNamed(rule, "formula").map(({ text }) =>
    at.formula(unescapeControls(text), `A conditional format of ${at.sheet.name}`),
  );
  const { type } = rule.attributes;
  if (type === "expression" && first !== undefined) return { kind: "Custom", formula: first };
  const operator = keyWithValue(OPERATOR_CODES, rule.attributes["operator"]);
  if (type === "cellIs" && first !== undefined && operator) {
    return {
      kind: "CellValue",
      operator,
      formula1: first,
      ...(second === undefined ? {} : { formula2: second }),
    };
  }
  const bar = childNamed(rule, "dataBar");
  if (type === "dataBar" && bar) {
    const newer = childNamed(extension, "x14:dataBar");
    return {
      kind: "DataBar",
      positiveColor: readColor(childNamed(bar, "color"), at.path) ?? "#638EC6",
      negativeColor: readColor(childNamed(newer, "x14:negativeFillColor"), at.path) ?? "#FF0000",
      showValue: parseBoolean(bar.attributes["showValue"], true),
      gradient: parseBoolean(newer?.attributes["gradient"], true),
    };
  }
  throw unknownContent(at.path, `a conditional format of the type ${type ?? "none"}`);
}
