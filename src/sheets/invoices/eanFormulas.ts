/** An entry without its spaces. */
function digitsOf(reference: string): string {
  return `SUBSTITUTE(${reference}," ","")`;
}

/** Whether a cell holds 13 digits of which the last is the check digit of the others, as a formula without its `=`. */
export function passesEan(reference: string): string {
  // Rows that are inserted above would move a plain reference to them.
  const places = 'ROW(INDIRECT("1:13"))';
  const digits = digitsOf(reference);
  const sum = `SUMPRODUCT(MID(${digits},${places},1)*(3-2*MOD(${places},2)))`;
  return `IFERROR(AND(LEN(${digits})=13,MOD(${sum},10)=0),FALSE)`;
}

/** Whether a cell holds 13 digits at all, as a formula without its `=`. */
export function isThirteenDigits(reference: string): string {
  const digits = digitsOf(reference);
  return `AND(LEN(${digits})=13,ISNUMBER(VALUE(${digits})))`;
}
