/** `digits` x 10^`exponent`, exactly. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * A number as a person would write it: the shortest decimal form that reads back as the same double, so that
 * 0.1 is one tenth and not the binary fraction beside it.
 * @param value a finite number
 */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), exponent: 0 };
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The double nearest to a decimal; an infinity where none is near. */
export function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** left x right, exactly. */
export function times(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, exponent: left.exponent + right.exponent };
}

/** left - right, exactly. */
export function minus(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  const aligned = (each: Decimal) => each.digits * powerOfTen(each.exponent - exponent);
  return { digits: aligned(left) - aligned(right), exponent };
}

/** 10^`exponent`, for an exponent of 0 or more. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The whole number `value` x 10^`decimals` rounds to, half away from zero. */
export function roundedUnits(value: number, decimals: number): bigint {
  const { digits, exponent } = decimalOf(value);
  const shift = exponent + decimals;
  if (shift >= 0) return digits * powerOfTen(shift);
  const divisor = powerOfTen(-shift);
  const size = digits < 0n ? -digits : digits;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return digits < 0n ? -rounded : rounded;
}
