import type { DataValidation, ValidationKind } from "../../model/dataValidation";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { hasOperator, VALIDATION_KINDS, OPERATOR_CODES } from "../sheet/validationXml";
import { expectOnly, parseBoolean, keyWithValue, unknownContent } from "./expectOnly";
import type { SheetReading } from "./reading";
import { readArea } from "./readArea";

const ATTRIBUTES =
  "type errorStyle operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle " +
  "prompt sqref";
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export function readValidation(node: XmlNode, at: SheetReading): DataValidation {
  expectOnly(node, at.path, ATTRIBUTES.split(" "), ["formula1", "formula2"]);
  const { attributes } = node;
  const kind = (Object.keys(VALIDATION_KINDS) as ValidationKind[]).find(
    (each) => VALIDATION_KINDS[each].file === attributes["type"],
  );
  if (!kind) throw unknownContent(at.path, `a data validation of the type ${attributes["type"] ?? "none"}`);
  const words = (name: string) => unescapeControls(attributes[name] ?? "");
  const second = childNamed(node, "formula2");
  return {
    area: readArea(attributes["sqref"], at.path),
    kind,
    operator:
      (hasOperator(kind) ? keyWithValue(OPERATOR_CODES, attributes["operator"]) : undefined) ?? "Between",
    formula1: bound(childNamed(node, "formula1"), kind, at),
    ...(second ? { formula2: bound(second, kind, at) } : {}),
    inCellDropDown: !parseBoolean(attributes["showDropDown"]),
    ignoreBlanks: parseBoolean(attributes["allowBlank"]),
    error: {
      show: parseBoolean(attributes["showErrorMessage"]),
      style: keyWithValue(ALERTS, attributes["errorStyle"]) ?? "Stop",
      title: words("errorTitle"),
      message: words("error"),
    },
    prompt: {
      show: parseBoolean(attributes["showInputMessage"]),
      title: words("promptTitle"),
      message: words("prompt"),
    },
  };
}

/** A number; a list's own texts; else a formula with its `=`. */
function bound(node: XmlNode | undefined, kind: ValidationKind, at: SheetReading): string | number {
  const text = unescapeControls(node?.text ?? "");
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (kind === "List" && literal) return (literal[1] ?? "").replaceAll('""', '"');
  return at.formula(text, `A data validation of ${at.sheet.name}`);
}
