import { invalidArgument } from "./officeError";
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

/** Reads a plain object, such as a rule or an alert. */
export function requireObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isOfficeObject(value)) {
    throw invalidArgument(`${what} must be an object, not ${shown(value)}.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Reads a colour, `#RRGGBB` or one of the common HTML names, as `#RRGGBB` in capitals. */
export function requireColor(value: unknown, what: string): string {
  const given = requireText(value, what);
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(given)) {
    throw invalidArgument(`${what} must be #RRGGBB or a colour's name, not ${shown(value)}.`);
  }
  return `#${given.replace("#", "").toUpperCase()}`;
}

function shown(value: unknown): string {
  if (isOfficeObject(value)) return `a ${value.type.name}`;
  return JSON.stringify(value)?.slice(0, 60) ?? String(value);
}
