import register from "../../seeds/municipality-cvr.json";

const numbers: Readonly<Partial<Record<string, string>>> = register.cvr;

/** A municipality's number in the business register, which every contract shares; `undefined` where none is known. */
export function municipalityCvr(code: string): string | undefined {
  return numbers[code];
}

const known: ReadonlySet<string | undefined> = new Set(Object.values(numbers));

/** Whether a number in the business register is a municipality's, of whatever contract. */
export function isMunicipalityCvr(digits: string): boolean {
  return known.has(digits);
}
