const FORM = /^\d{13}$/;

/** The 13 digits of an EAN location number, however spaced; `undefined` where it has another form. */
export function eanDigits(spelling: string | number): string | undefined {
  const digits = String(spelling).replaceAll(/\s/g, "");
  return FORM.test(digits) ? digits : undefined;
}

/** Whether the last of 13 digits is the check digit of the others: GS1's modulus 10, weights 1 and 3 by turns. */
export function passesModulus10(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce(
    (before, digit, index) => before + digit * (index % 2 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}
