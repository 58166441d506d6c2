import type { ConditionalFormat, ConditionalRule } from "../../../model/conditionalFormat";
import type { Sheet } from "../../../model/sheet";
import { requireAllowed } from "../../cells/protection";
import {
  requireColor,
  requireOneOf,
  requireObject,
  requireText,
  requireBoolean,
  requireInteger,
} from "../../argumentChecks";
import { invalidOperation, itemNotFound } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { requireReadableFormat } from "./overlappingFormats";
import { conditionalStyleObject } from "./conditionalStyle";
import { rangeObject } from "../rangeObject";
import { requireRuleFormula } from "./ruleFormula";
import { VALIDATION_OPERATORS } from "./validationRule";

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

function ruleOf<Kind extends ConditionalRule["kind"]>({ format }: FormatTarget, kind: Kind): RuleOf<Kind> {
  if (format.rule.kind !== kind) {
    throw invalidOperation(`The conditional format is of type ${format.rule.kind}, not ${kind}.`);
  }
  return format.rule as RuleOf<Kind>;
}

/** `custom` refuses another type of format, `customOrNullObject` gives a null object. */
function kindMembers(
  kind: ConditionalRule["kind"],
  name: string,
  type: () => ObjectType<FormatTarget>,
): Record<string, Member<FormatTarget>> {
  return {
    [name]: {
      child(target) {
        ruleOf(target, kind);
        return officeObject(type(), target);
      },
    },
    [`${name}OrNullObject`]: {
      child: (target) => (target.format.rule.kind === kind ? officeObject(type(), target) : null),
    },
  };
}

const formatMember: Member<FormatTarget> = { child: ({ format }) => conditionalStyleObject(format) };

const cellValueType: ObjectType<FormatTarget> = {
  name: "CellValueConditionalFormat",
  members: {
    format: formatMember,
    rule: {
      get(target) {
        const { operator, formula1, formula2 } = ruleOf(target, "CellValue");
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set(target, value, session) {
        const given = requireObject(value, "CellValueConditionalFormat.rule");
        const operator = requireOneOf(given.operator, VALIDATION_OPERATORS, "The rule's operator");
        const formula = (what: "formula1" | "formula2"): string => {
          const written = requireText(given[what], `The rule's ${what}`);
          requireRuleFormula(session, { sheet: target.sheet, area: target.format.area }, written);
          return written;
        };
        const needsTwo = operator === "Between" || operator === "NotBetween";
        target.format.rule = {
          kind: "CellValue",
          operator,
          formula1: formula("formula1"),
          ...(needsTwo ? { formula2: formula("formula2") } : {}),
        };
      },
    },
  },
};

const ruleType: ObjectType<FormatTarget> = {
  name: "ConditionalFormatRule",
  members: {
    formula: {
      get: (target) => ruleOf(target, "Custom").formula,
      set(target, value, session) {
        const formula = requireText(value, "ConditionalFormatRule.formula");
        requireRuleFormula(session, { sheet: target.sheet, area: target.format.area }, formula);
        target.format.rule = { kind: "Custom", formula };
      },
    },
  },
};

const customType: ObjectType<FormatTarget> = {
  name: "CustomConditionalFormat",
  members: { format: formatMember, rule: { child: (target) => officeObject(ruleType, target) } },
};

function bar<Key extends Exclude<keyof RuleOf<"DataBar">, "kind">>(
  key: Key,
  read: (value: unknown) => RuleOf<"DataBar">[Key],
): Member<FormatTarget> {
  return {
    get: (target) => ruleOf(target, "DataBar")[key],
    set(target, value) {
      target.format.rule = { ...ruleOf(target, "DataBar"), [key]: read(value) };
    },
  };
}

const positiveType: ObjectType<FormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  members: {
    fillColor: bar("positiveColor", (value) => requireColor(value, "positiveFormat.fillColor")),
    gradientFill: bar("gradient", (value) => requireBoolean(value, "positiveFormat.gradientFill")),
  },
};

const negativeType: ObjectType<FormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  members: { fillColor: bar("negativeColor", (value) => requireColor(value, "negativeFormat.fillColor")) },
};

const dataBarType: ObjectType<FormatTarget> = {
  name: "DataBarConditionalFormat",
  members: {
    showDataBarOnly: {
      get: (target) => !ruleOf(target, "DataBar").showValue,
      set(target, value) {
        const showValue = !requireBoolean(value, "DataBarConditionalFormat.showDataBarOnly");
        target.format.rule = { ...ruleOf(target, "DataBar"), showValue };
      },
    },
    positiveFormat: { child: (target) => officeObject(positiveType, target) },
    negativeFormat: { child: (target) => officeObject(negativeType, target) },
  },
};

const conditionalFormatType: ObjectType<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  requireAlive({ sheet, format }) {
    if (!sheet.conditionalFormats.includes(format)) {
      throw itemNotFound("The conditional format has been deleted.");
    }
  },
  members: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.rule.kind },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set({ sheet, format }, value) {
        const place = requireInteger(value, "ConditionalFormat.priority", 0);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
        sheet.conditionalFormats.splice(place, 0, format);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set({ format }, value) {
        format.stopIfTrue = requireBoolean(value, "ConditionalFormat.stopIfTrue");
      },
    },
    ...kindMembers("CellValue", "cellValue", () => cellValueType),
    ...kindMembers("Custom", "custom", () => customType),
    ...kindMembers("DataBar", "dataBar", () => dataBarType),
    getRange: { call: ({ sheet, format }, _given, session) => rangeObject(session, sheet, format.area) },
    getRangeOrNullObject: {
      call: ({ sheet, format }, _given, session) => rangeObject(session, sheet, format.area),
    },
    delete: {
      call({ sheet, format }, _given, session) {
        requireAllowed(sheet, "allowFormatCells");
        requireReadableFormat(session, sheet, format);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      },
    },
  },
};

export function conditionalFormatObject(sheet: Sheet, format: ConditionalFormat): OfficeObject {
  return officeObject(conditionalFormatType, { sheet, format });
}
