import { readFileSync } from "node:fs";
import type { Tables } from "./plainFormulas";

/** As far as the look-ups go; read from the files themselves, past the add-in's own reading. */
interface Seed {
  readonly years: readonly number[];
  readonly units: Readonly<Record<string, { readonly label: { readonly da: string } }>>;
  readonly measures: readonly {
    readonly id: string;
    readonly title: string;
    readonly point: string;
    readonly unit: string;
    readonly rule: string;
    readonly targets: Readonly<Record<string, { readonly value?: number }>>;
  }[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly funding: {
    readonly byYear: Readonly<
      Record<string, { readonly rows?: readonly { readonly code: string; readonly amount: number }[] }>
    >;
  };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../seeds/${file}`, import.meta.url), "utf8"));
}

export const seed = read("midtjylland-2026-2027.json") as Seed;
const { inhabitants } = read("population-2026K1.json") as {
  readonly inhabitants: Readonly<Record<string, number>>;
};

const amounts = seed.funding.byYear["2026"]?.rows ?? [];
const nameOf = (code: string) => seed.municipalities.find((each) => each.code === code)?.name ?? code;

/**
 * The shipped files as plain sheets: Places (code, name, inhabitants), Annex (code, name, amount of 2026),
 * Targets (id and the targets of 2026 and 2027).
 */
export const seedTables: Tables = {
  Places: seed.municipalities.map(({ code, name }) => [Number(code), name, inhabitants[code] ?? null]),
  Annex: amounts.map(({ code, amount }) => [Number(code), nameOf(code), amount]),
  Targets: seed.measures.map(({ id, targets }) => [
    id,
    targets["2026"]?.value ?? null,
    targets["2027"]?.value ?? null,
  ]),
};
