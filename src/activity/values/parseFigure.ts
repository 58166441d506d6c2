import { MAX_COUNT } from "../../calc/isCount";
import { plainSigns } from "../../contract/file/plainSigns";

/**
 * A figure as a file writes it in Danish: spaces around it, thousands grouped by dots or spaces in groups of
 * three, a decimal comma. `undefined` where it is none: `1.5` is not well grouped, and is never read as 1.5 or 15;
 * nor is `0.123`, for no group of thousands begins with a zero; nor `2,000`, which may be two thousand in English.
 */
export function parseFigure(text: string): number | undefined {
  const written = plainSigns(text).trim();
  return openThousands(written) ? undefined : readFigure(written);
}

/** The meanings of a figure of one comma and three zeros: `2,000` is 2 in Danish, and 2000 in English. */
export function openThousands(
  text: string,
): { readonly decimal: number; readonly thousands: number } | undefined {
  const [, whole] = /^([+-]?[1-9]\d{0,2}),000$/.exec(plainSigns(text).trim()) ?? [];
  return whole === undefined ? undefined : { decimal: Number(whole), thousands: 1000 * Number(whole) };
}

/** Whether a figure has three decimals that can be no group of thousands: `0,000`, `1234,000`. */
export function hasThreeDecimals(text: string): boolean {
  const written = plainSigns(text).trim();
  return (
    /,\d{3}$/.test(written) && !/^[+-]?[1-9]\d{0,2},/.test(written) && parseFigure(written) !== undefined
  );
}

/** The meanings of a figure of one dot and three digits: `2.500` is 2500 in Danish, and 2.5 in English. */
export function openDot(text: string): { readonly decimal: number; readonly thousands: number } | undefined {
  const [, whole, group] = /^([+-]?[1-9]\d{0,2})\.(\d{3})$/.exec(plainSigns(text).trim()) ?? [];
  if (whole === undefined) return undefined;
  return { decimal: Number(`${whole}.${group}`), thousands: Number(`${whole}${group}`) };
}

/** Whether a figure's dot can only be a decimal point: `66.0`, `0.500`, `1234.567`, `1,234.00`. */
export function hasDecimalPoint(text: string): boolean {
  const written = plainSigns(text).trim();
  return /^[+-]?(?:\d*|\d{1,3}(?:,\d{3})+)\.\d+$/.test(written) && parseFigure(written) === undefined;
}

/** Whether a figure is written as in Danish without a doubt: `12,5`, `1.234.567`, `1.234,5`. */
export function isDanishFigure(text: string): boolean {
  const written = plainSigns(text).trim();
  return /\d,\d{1,2}$|\.\d{3}[.,]/.test(written) && parseFigure(written) !== undefined;
}

function readFigure(written: string): number | undefined {
  const parts = /^([+-]?)([1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)|\d+)(?:,(\d+))?$/.exec(written);
  if (!parts) return undefined;
  const whole = parts[2]?.replaceAll(/[. ]/g, "");
  const value = Number(`${parts[1]}${whole}.${parts[3] ?? "0"}`);
  return Number.isFinite(value) ? value : undefined;
}

const ZERO = 48;

const MAX_DIGITS = String(MAX_COUNT).length;

/**
 * A figure of digits alone, as most are: the same as `parseFigure`, and several times as quick. `undefined` for
 * anything else.
 */
export function parseDigits(text: string): number | undefined {
  if (text.length === 0 || text.length > MAX_DIGITS) return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
