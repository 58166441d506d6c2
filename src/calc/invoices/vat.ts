const WHOLE = 10_000n;

/**
 * The VAT on an amount in whole øre, itself in whole øre, rounded half away from zero as on each invoice.
 * @param rate in hundredths of a percent: 2,500 is 25 %
 * @param isIncluded whether the amount has the VAT in it
 */
export function vatOf(amount: number, rate: number, isIncluded: boolean): number {
  const size = BigInt(Math.abs(amount)) * BigInt(rate);
  const divisor = isIncluded ? WHOLE + BigInt(rate) : WHOLE;
  const vat = Number((2n * size + divisor) / (2n * divisor));
  return amount < 0 && vat !== 0 ? -vat : vat;
}
