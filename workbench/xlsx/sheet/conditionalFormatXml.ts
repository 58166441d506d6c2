import { areaAddress, quoteSheet } from "../../model/address";
import type { ConditionalFormat } from "../../model/conditionalFormat";
import type { Sheet } from "../../model/sheet";
import { colorXml } from "../style/colorXml";
import type { FormulaScope } from "../formula/formulaContext";
import { isGuid } from "../package/guid";
import { EXCEL_2009, EXCEL_FORMULA } from "../package/namespaces";
import { fileRuleFormula, type BoundKind } from "../formula/fileRuleFormula";
import { isBetween, OPERATOR_CODES } from "./validationXml";
import { cellText, xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

/** The conditional formats of a sheet: the first has priority 1. */
export function conditionalFormatsXml(sheet: Sheet, writing: Writing): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const sqref = areaAddress(format.area);
      const place = {
        where: `The conditional format of ${quoteSheet(sheet.name)}!${sqref}`,
        sheet,
        table: undefined,
      };
      return xmlElement("conditionalFormatting", { sqref }, ruleXml(format, index + 1, place, writing));
    })
    .join("");
}

function ruleXml(format: ConditionalFormat, priority: number, place: FormulaScope, writing: Writing): string {
  const { rule } = format;
  const stopIfTrue = format.stopIfTrue ? true : undefined;
  if (rule.kind === "DataBar") {
    return xmlElement(
      "cfRule",
      { type: "dataBar", priority, stopIfTrue },
      xmlElement(
        "dataBar",
        { showValue: rule.showValue ? undefined : false },
        xmlElement("cfvo", { type: "min" }),
        xmlElement("cfvo", { type: "max" }),
        colorXml("color", rule.positiveColor),
      ),
      xmlElement(
        "extLst",
        {},
        xmlElement(
          "ext",
          { "xmlns:x14": EXCEL_2009, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" },
          xmlElement("x14:id", {}, dataBarId(format, priority)),
        ),
      ),
    );
  }
  const dxfId = writing.styles.conditional(format.style);
  const formula = (text: string, kind: BoundKind = "text") =>
    xmlElement("formula", {}, cellText(fileRuleFormula(text, kind, place, writing.formulas)));
  if (rule.kind === "Custom") {
    return xmlElement(
      "cfRule",
      { type: "expression", dxfId, priority, stopIfTrue },
      formula(rule.formula, "number"),
    );
  }
  return xmlElement(
    "cfRule",
    { type: "cellIs", dxfId, priority, stopIfTrue, operator: OPERATOR_CODES[rule.operator] },
    formula(rule.formula1),
    isBetween(rule.operator) && rule.formula2 !== undefined ? formula(rule.formula2) : undefined,
  );
}

/** Links the two halves of a data bar. */
function dataBarId(format: ConditionalFormat, priority: number): string {
  return isGuid(format.id) ? format.id : `{00000000-000E-0000-0000-${String(priority).padStart(12, "0")}}`;
}

/** Excel 2010's additions to data bars (MS-XLSX 2.6.30): colours below zero, and plain bars. */
export function dataBarExtensionXml(sheet: Sheet): string | undefined {
  const bars = sheet.conditionalFormats.flatMap((format, index) => {
    if (format.rule.kind !== "DataBar") return [];
    const { gradient, negativeColor } = format.rule;
    return xmlElement(
      "x14:conditionalFormatting",
      { "xmlns:xm": EXCEL_FORMULA },
      xmlElement(
        "x14:cfRule",
        { type: "dataBar", id: dataBarId(format, index + 1) },
        xmlElement(
          "x14:dataBar",
          { minLength: 0, maxLength: 100, gradient: gradient ? undefined : false },
          xmlElement("x14:cfvo", { type: "autoMin" }),
          xmlElement("x14:cfvo", { type: "autoMax" }),
          colorXml("x14:negativeFillColor", negativeColor),
          colorXml("x14:axisColor", "#000000"),
        ),
      ),
      xmlElement("xm:sqref", {}, areaAddress(format.area)),
    );
  });
  if (bars.length === 0) return undefined;
  return xmlElement(
    "extLst",
    {},
    xmlElement(
      "ext",
      { "xmlns:x14": EXCEL_2009, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" },
      xmlElement("x14:conditionalFormattings", {}, ...bars),
    ),
  );
}
