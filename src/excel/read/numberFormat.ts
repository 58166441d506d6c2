/** A cell formatted as text makes a text of every number written into it. */
export const TEXT_FORMAT = "@";

/** Whether a number format shows dates or times, once texts, escapes and colours are set aside. */
export function showsDate(numberFormat: string): boolean {
  return /[dmyhs]/i.test(numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}
