import { color } from "chart.js/helpers";
import { isValidFormat } from "numfmt";
import { invalidArgument, notImplemented } from "./officeError";
import { isOfficeObject } from "./officeObject";

/** Reads a text argument; `undefined` where it was left out. */
export function optionalText(value: unknown, what: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text, not ${shown(value)}.`);
  return value;
}

export function requireText(value: unknown, what: string): string {
  const given = optionalText(value, what);
  if (given === undefined) throw invalidArgument(`${what} is missing: give a text.`);
  return given;
}

/** Reads a finite number. */
export function requireNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument(`${what} must be a number, not ${shown(value)}.`);
  }
  return value;
}

/** Reads a whole number no smaller than `least`. */
export function requireInteger(value: unknown, what: string, least = Number.MIN_SAFE_INTEGER): number {
  const given = requireNumber(value, what);
  if (!Number.isInteger(given) || given < least) {
    throw invalidArgument(`${what} must be a whole number of at least ${least}, not ${given}.`);
  }
  return given;
}

export function requireBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean")
    throw invalidArgument(`${what} must be true or false, not ${shown(value)}.`);
  return value;
}

/** Reads one of the texts an Office.js enumeration allows; the case does not matter. */
export function requireOneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  what: string,
  fallback?: Choice,
): Choice {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const wanted = requireText(value, what).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (!found) throw invalidArgument(`${what} must be one of ${choices.join(", ")}, not ${shown(value)}.`);
  return found;
}

/** As `requireOneOf`, where the host knows only some of the texts that Excel allows. */
export function requireKnown<Choice extends string>(
  value: unknown,
  known: readonly Choice[],
  others: readonly string[],
  what: string,
): Choice {
  const given = requireOneOf(value, [...known, ...others], what);
  const found = known.find((choice) => choice === given);
  if (!found) throw notImplemented(`${what}: the host knows no ${given}.`);
  return found;
}

/** Reads a plain object, such as a rule or an alert. */
export function requireObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isOfficeObject(value)) {
    throw invalidArgument(`${what} must be an object, not ${shown(value)}.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Reads a number format, as Excel writes it in English. */
export function requireNumberFormat(value: unknown, what: string): string {
  const given = requireText(value, what);
  if (given.length > LONGEST_FORMAT || !isValidFormat(given)) {
    throw invalidArgument(`${what} must be a number format, not ${shown(value)}.`);
  }
  return given;
}

const LONGEST_FORMAT = 255;

/** Reads a font's size in points. */
export function requireFontSize(value: unknown, what: string): number {
  const given = requireNumber(value, what);
  if (given < 1 || given > 409) throw invalidArgument(`${what} must lie between 1 and 409, not ${given}.`);
  return given;
}

/** Reads a colour, `#RRGGBB` or one of the names HTML has, as `#RRGGBB` in capitals. */
export function requireColor(value: unknown, what: string): string {
  const given = requireText(value, what);
  const named = namedColor(given);
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(given)) {
    throw invalidArgument(`${what} must be #RRGGBB or a colour's name, not ${shown(value)}.`);
  }
  return `#${given.replace("#", "").toUpperCase()}`;
}

function namedColor(name: string): string | undefined {
  if (!/^[a-z]+$/i.test(name) || name.toLowerCase() === "transparent") return undefined;
  const { valid, rgb } = color(name);
  if (!valid) return undefined;
  const digits = [rgb.r, rgb.g, rgb.b].map((part) => part.toString(16).padStart(2, "0"));
  return `#${digits.join("").toUpperCase()}`;
}

function shown(value: unknown): string {
  if (isOfficeObject(value)) return `a ${value.type.name}`;
  return JSON.stringify(value)?.slice(0, 60) ?? String(value);
}
