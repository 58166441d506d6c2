import { contains } from "../../../model/address";
import { requireOneOf, optionalText, requireObject, requireBoolean } from "../../argumentChecks";
import { invalidArgument, notImplemented } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { RangeTarget, HostSession } from "../../hostSession";
import { calculateIfNeeded } from "../../hostSession";
import { locateRange } from "../rangeReference";
import { commonValue } from "../format/styleOwner";
import { clearValidation, movedValidation, ownValidations, sharedValidation } from "./rangeValidation";
import { shownRule, validationRule } from "./validationRule";
import { isValid } from "./validity";

const ALERTS = ["Stop", "Warning", "Information"] as const;
/** The longest texts that Excel takes above and in the box that it shows, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function shortText(value: unknown, longest: number, what: string): string {
  const given = optionalText(value, what) ?? "";
  if (given.length <= longest) return given;
  throw invalidArgument(`${what} has ${given.length} characters; Excel takes ${longest}.`);
}

function isValidWithin(range: RangeTarget, session: HostSession): boolean | null {
  const { sheet, area } = locateRange(range);
  const answers = new Set<boolean>();
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 100_000); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rule = sheet.validations.find((each) => contains(each.area, row, column));
      answers.add(!rule || isValid(session, sheet, row, column, rule));
      if (answers.size > 1) return null;
    }
  }
  return !answers.has(false);
}

const validationType: ObjectType<readonly RangeTarget[]> = {
  name: "DataValidation",
  members: {
    type: {
      get(ranges) {
        const found = sharedValidation(ranges);
        if (found === "mixed") return "MixedCriteria";
        return found?.kind ?? "None";
      },
    },
    rule: {
      get(ranges) {
        const found = sharedValidation(ranges);
        if (found === "mixed") return null;
        return found ? shownRule(found) : {};
      },
      set(ranges, value, session) {
        const [first] = ranges.map(locateRange);
        if (!first) return;
        const rule = validationRule(requireObject(value, "DataValidation.rule"), session, first);
        for (const range of ranges) {
          const { sheet, area } = locateRange(range);
          clearValidation(range);
          sheet.validations.push(movedValidation({ ...rule, area: first.area }, area));
        }
      },
    },
    ignoreBlanks: {
      get(ranges) {
        const found = sharedValidation(ranges);
        return found === "mixed" ? null : (found?.ignoreBlanks ?? true);
      },
      set(ranges, value) {
        const ignoreBlanks = requireBoolean(value, "DataValidation.ignoreBlanks");
        for (const each of ownValidations(ranges, "ignoreBlanks")) each.ignoreBlanks = ignoreBlanks;
      },
    },
    errorAlert: {
      get(ranges) {
        const found = sharedValidation(ranges);
        if (found === "mixed") return null;
        const { show = true, style = "Stop", title = "", message = "" } = found?.error ?? {};
        return { showAlert: show, style, title, message };
      },
      set(ranges, value) {
        const given = requireObject(value, "DataValidation.errorAlert");
        const error = {
          show: requireBoolean(given.showAlert ?? true, "errorAlert.showAlert"),
          style: requireOneOf(given.style, ALERTS, "errorAlert.style", "Stop"),
          title: shortText(given.title, LONGEST_TITLE, "errorAlert.title"),
          message: shortText(given.message, LONGEST_MESSAGE, "errorAlert.message"),
        };
        for (const each of ownValidations(ranges, "errorAlert")) each.error = error;
      },
    },
    prompt: {
      get(ranges) {
        const found = sharedValidation(ranges);
        if (found === "mixed") return null;
        const { show = true, title = "", message = "" } = found?.prompt ?? {};
        return { showPrompt: show, title, message };
      },
      set(ranges, value) {
        const given = requireObject(value, "DataValidation.prompt");
        const prompt = {
          show: requireBoolean(given.showPrompt ?? true, "prompt.showPrompt"),
          title: shortText(given.title, LONGEST_TITLE, "prompt.title"),
          message: shortText(given.message, LONGEST_MESSAGE, "prompt.message"),
        };
        for (const each of ownValidations(ranges, "prompt")) each.prompt = prompt;
      },
    },
    // true, false, or null where some cells hold and others do not, as in Excel.
    valid: {
      get(ranges, session) {
        calculateIfNeeded(session);
        return commonValue(ranges.map((range) => isValidWithin(range, session)));
      },
    },
    clear: { call: (ranges) => ranges.forEach(clearValidation) },
    getInvalidCells: {
      call() {
        throw notImplemented("DataValidation.getInvalidCells: ask valid, range by range.");
      },
    },
  },
};

/** The validation of one range, or of several at once. */
export function dataValidationObject(ranges: readonly RangeTarget[]): OfficeObject {
  return officeObject(validationType, ranges);
}
