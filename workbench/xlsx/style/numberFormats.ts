/** The formats every file has without defining them (ECMA-376 part 1, 18.8.30), as English Excel spells them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  // 14 is shown as the reader's own short date, and Office.js calls it so too.
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  49: "@",
};

const IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** Ids below are Excel's own. */
export const FIRST_CUSTOM_FORMAT = 164;

export function builtInFormatId(code: string): number | undefined {
  return IDS.get(code);
}

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}
