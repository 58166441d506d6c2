/** English metric units: 914,400 an inch, 12,700 a point, 9,525 a pixel at 96 dpi. */
const EMU_PER_POINT = 12_700;
const EMU_PER_PIXEL = 9_525;
const POINTS_PER_INCH = 72;
/** The widest digit of the default font, Calibri 11, at 96 dpi. */
const DIGIT_PIXELS = 7;

/** Excel's default column width: 8.43 characters, 64 pixels, 48 points. */
export const DEFAULT_COLUMN_POINTS = 48;
/** Excel's row height with the default font. */
export const DEFAULT_ROW_POINTS = 15;

/**
 * A column width in points as the file counts it. Excel keeps whole pixels (4/3 of a point) and stores
 * `trunc(pixels / 7 * 256) / 256` characters, padding included (ECMA-376 part 1, 18.3.1.13), so widths that
 * are no whole number of pixels are rounded to one.
 */
export function widthInCharacters(points: number): number {
  return Math.trunc((columnPixels(points) / DIGIT_PIXELS) * 256) / 256;
}

/** The reverse of `widthInCharacters`: points, a multiple of 0.75. */
export function widthInPoints(characters: number): number {
  return (Math.round(characters * DIGIT_PIXELS) * 3) / 4;
}

function columnPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** A column's width as drawings measure it. */
export function columnEmu(points: number): number {
  return columnPixels(points) * EMU_PER_PIXEL;
}

export function pointsToEmu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

export function emuToPoints(emu: number): number {
  return emu / EMU_PER_POINT;
}

export function pointsToInches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e9) / 1e9;
}

/** Inches as a file has them; rounded, so that a margin written as 0.7 comes back as 50.4 points. */
export function inchesToPoints(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
}
