/** Whether a number is a day of Excel's calendar, from March 1900 on; a time may follow it. */
export function isExcelDay(entry: number): boolean {
  return entry >= 61 && entry < 2_958_466;
}
