import { contains, intersects } from "../../model/address";
import type { DataValidation } from "../../model/dataValidation";
import { sameArea, sharedArea } from "../cells/areas";
import { cutOut } from "../cells/clearCells";
import { requireAllowed } from "../cells/protection";
import { oneOf, optionalText, record, truth } from "../given";
import { invalidOperation, notImplemented } from "../officeError";
import type { ObjectType, OfficeObject } from "../officeObject";
import { officeObject } from "../officeObject";
import type { RangeTarget } from "../session";
import { calculateIfNeeded } from "../session";
import { placeOf } from "./rangeReference";
import { shownRule, validationRule } from "./validationRule";
import { isValid } from "./validity";

const ALERTS = ["Stop", "Warning", "Information"] as const;

/** The validation all cells of the range share; `"mixed"` where they differ. */
function shared(range: RangeTarget): DataValidation | "mixed" | undefined {
  const { sheet, area } = placeOf(range);
  const found = sheet.validations.filter((each) => intersects(each.area, area));
  const [first, ...others] = found;
  if (!first) return undefined;
  if (others.length === 0) {
    const part = sharedArea(first.area, area);
    return part && sameArea(part, area) ? first : "mixed";
  }
  const covered = found.reduce((sum, each) => {
    const part = sharedArea(each.area, area);
    return sum + (part ? part.rows * part.columns : 0);
  }, 0);
  const isSame = others.every(
    (each) => JSON.stringify({ ...each, area }) === JSON.stringify({ ...first, area }),
  );
  return isSame && covered === area.rows * area.columns ? first : "mixed";
}

/** The one validation of exactly these cells, cut out of wider ones, so that it can be changed. */
function own(range: RangeTarget, what: string): DataValidation {
  const { sheet, area } = placeOf(range);
  requireAllowed(sheet, "allowFormatCells");
  const found = shared(range);
  if (!found || found === "mixed") {
    throw invalidOperation(`${what} needs a validation rule first: the cells have none, or different ones.`);
  }
  if (sameArea(found.area, area)) return found;
  const copy = { ...found, area };
  cutOut(sheet.validations, area, (rule, part) => ({ ...rule, area: part }));
  sheet.validations.push(copy);
  return copy;
}

function clear(range: RangeTarget): void {
  const { sheet, area } = placeOf(range);
  requireAllowed(sheet, "allowFormatCells");
  cutOut(sheet.validations, area, (rule, part) => ({ ...rule, area: part }));
}

const validationType: ObjectType<RangeTarget> = {
  name: "DataValidation",
  members: {
    type: {
      get(range) {
        const found = shared(range);
        if (found === "mixed") return "MixedCriteria";
        return found?.kind ?? "None";
      },
    },
    rule: {
      get(range) {
        const found = shared(range);
        if (found === "mixed") return null;
        return found ? shownRule(found) : {};
      },
      set(range, value, session) {
        const { sheet, area } = placeOf(range);
        const rule = validationRule(record(value, "DataValidation.rule"), session, { sheet, area });
        clear(range);
        sheet.validations.push({ ...rule, area });
      },
    },
    ignoreBlanks: {
      get(range) {
        const found = shared(range);
        return found === "mixed" ? null : (found?.ignoreBlanks ?? true);
      },
      set(range, value) {
        own(range, "ignoreBlanks").ignoreBlanks = truth(value, "DataValidation.ignoreBlanks");
      },
    },
    errorAlert: {
      get(range) {
        const found = shared(range);
        if (found === "mixed") return null;
        const { show = true, style = "Stop", title = "", message = "" } = found?.error ?? {};
        return { showAlert: show, style, title, message };
      },
      set(range, value) {
        const given = record(value, "DataValidation.errorAlert");
        own(range, "errorAlert").error = {
          show: truth(given.showAlert ?? true, "errorAlert.showAlert"),
          style: oneOf(given.style, ALERTS, "errorAlert.style", "Stop"),
          title: optionalText(given.title, "errorAlert.title") ?? "",
          message: optionalText(given.message, "errorAlert.message") ?? "",
        };
      },
    },
    prompt: {
      get(range) {
        const found = shared(range);
        if (found === "mixed") return null;
        const { show = true, title = "", message = "" } = found?.prompt ?? {};
        return { showPrompt: show, title, message };
      },
      set(range, value) {
        const given = record(value, "DataValidation.prompt");
        own(range, "prompt").prompt = {
          show: truth(given.showPrompt ?? true, "prompt.showPrompt"),
          title: optionalText(given.title, "prompt.title") ?? "",
          message: optionalText(given.message, "prompt.message") ?? "",
        };
      },
    },
    // true, false, or null where some cells hold and others do not, as in Excel.
    valid: {
      get(range, session) {
        const { sheet, area } = placeOf(range);
        calculateIfNeeded(session);
        const answers = new Set<boolean>();
        for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 100_000); row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const rule = sheet.validations.find((each) => contains(each.area, row, column));
            answers.add(!rule || isValid(session, sheet, row, column, rule));
            if (answers.size > 1) return null;
          }
        }
        return !answers.has(false);
      },
    },
    clear: { call: (range) => clear(range) },
    getInvalidCells: {
      call() {
        throw notImplemented("DataValidation.getInvalidCells: the host has no ranges of several areas.");
      },
    },
  },
};

export function dataValidationObject(range: RangeTarget): OfficeObject {
  return officeObject(validationType, range);
}
