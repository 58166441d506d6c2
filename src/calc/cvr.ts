const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

const FORM = /^(?:DK)?(\d{8})$/i;

/**
 * The eight digits of a CVR number, whatever its spelling: spaces and a leading DK are allowed.
 * `undefined` where it has another form.
 */
export function cvrDigits(spelling: string | number): string | undefined {
  return FORM.exec(String(spelling).replaceAll(/\s/g, ""))?.[1];
}

/** The weighted sum of eight digits that modulus 11 is taken of. */
export function cvrWeightedSum(digits: string): number {
  return WEIGHTS.reduce((before, weight, index) => before + weight * Number(digits[index]), 0);
}

/** Whether eight digits pass modulus 11. Passing does not prove that the firm exists. */
export function passesModulus11(digits: string): boolean {
  return cvrWeightedSum(digits) % 11 === 0;
}
