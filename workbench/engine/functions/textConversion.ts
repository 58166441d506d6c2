import { format } from "numfmt";
import type { CellValue } from "../../model/cell";
import { integer, number, parseNumericText, scalar, text, logical } from "../values/coercion";
import { significant } from "../values/comparison";
import type { FunctionTable } from "./functionDefinition";
import { roundedHalves } from "./math";
import { VALUE_ERROR } from "../values/value";

/** The characters that CHAR and CODE number 128 to 159 (Windows' western code page). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A number in an Excel number format; a format that Excel would not take is #VALUE!. */
function formatted(value: CellValue | undefined, pattern: string): CellValue {
  if (typeof value === "object" && value !== null) return value;
  if (pattern === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shown = typeof value === "string" ? (parseNumericText(value) ?? value) : value;
  try {
    return format(pattern, shown ?? 0, { dateErrorThrows: true });
  } catch {
    // numfmt throws on broken formats and on dates outside 1900 to 9999; Excel's word for both is #VALUE!.
    return VALUE_ERROR;
  }
}

/** NUMBERVALUE: a number in a text with separators of its own, percent signs allowed at the end. */
function numberValue(given: string, decimal: string, group: string) {
  const bare = given.replaceAll(/\s/g, "");
  if (bare === "") return 0;
  const [, body = "", percents = ""] = /^(.*?)(%*)$/.exec(bare) ?? [];
  const point = body.indexOf(decimal);
  const whole = (point < 0 ? body : body.slice(0, point)).replaceAll(group, "");
  const fraction = point < 0 ? "" : body.slice(point + decimal.length);
  const parsed = /^[+-]?\d*$/.test(whole) && /^\d*(e[+-]?\d+)?$/i.test(fraction) && /\d/.test(body);
  return parsed ? significant(Number(`${whole}.${fraction || "0"}`) / 100 ** percents.length) : VALUE_ERROR;
}

function codePoint(value: number) {
  const inside = value >= 1 && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff);
  return inside ? String.fromCodePoint(value) : VALUE_ERROR;
}

export const textConversionFunctions: FunctionTable = {
  TEXT: { count: [2, 2], call: ([value, pattern]) => formatted(scalar(value), text(pattern)) },
  VALUE: {
    count: [1, 1],
    call: ([given]) => {
      const value = scalar(given);
      if (typeof value === "number") return value;
      if (value === null || value === undefined) return 0;
      return typeof value === "string" ? (parseNumericText(value) ?? VALUE_ERROR) : VALUE_ERROR;
    },
  },
  NUMBERVALUE: {
    count: [1, 3],
    call: ([given, decimal, group]) =>
      numberValue(
        text(given),
        decimal === undefined ? "." : text(decimal).charAt(0),
        group === undefined ? "," : text(group).charAt(0),
      ),
  },
  FIXED: {
    count: [1, 3],
    call: ([value, places, plain]) => {
      const decimals = integer(places, 2);
      const pattern = `${logical(plain) ? "0" : "#,##0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
      return formatted(roundedHalves(number(value), decimals), pattern);
    },
  },
  CHAR: {
    count: [1, 1],
    call: ([value]) => {
      const code = integer(value);
      if (code < 1 || code > 255) return VALUE_ERROR;
      return code >= 128 && code < 160 ? WINDOWS_1252.charAt(code - 128) : String.fromCharCode(code);
    },
  },
  CODE: {
    count: [1, 1],
    call: ([value]) => {
      const given = text(value);
      if (given === "") return VALUE_ERROR;
      const special = WINDOWS_1252.indexOf(given.charAt(0));
      const code = special >= 0 ? special + 128 : given.charCodeAt(0);
      return code < 256 ? code : 63;
    },
  },
  UNICHAR: { count: [1, 1], call: ([value]) => codePoint(integer(value)) },
  UNICODE: { count: [1, 1], call: ([value]) => text(value).codePointAt(0) ?? VALUE_ERROR },
};
