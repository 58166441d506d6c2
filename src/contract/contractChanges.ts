import type { Contract, Measure } from "./contract";
import { fundingFor } from "./funding";

/** One thing in which a contract differs from its earlier version. */
export type ContractChange =
  | { readonly kind: "measure-added" | "measure-removed"; readonly measure: string; readonly point: string }
  | {
      readonly kind: "target";
      readonly measure: string;
      /** A year, or a step within one: `2026`, `2026K3`. */
      readonly period: string;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  | {
      /** In 1.000 kr.; `undefined` where nothing is fixed. */
      readonly kind: "funding";
      readonly municipality: string;
      readonly year: number;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  /** The total as printed. */
  | {
      readonly kind: "funding-total";
      readonly year: number;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  | { readonly kind: "year-added" | "year-removed"; readonly year: number }
  | { readonly kind: "municipality-added" | "municipality-removed"; readonly municipality: string }
  /** Anything else, by where it stands in the contract: words, definitions, the band's width. */
  | { readonly kind: "other"; readonly place: string; readonly from: string; readonly to: string };

/** What a contract changes in the one before, most often an earlier version, in its order. */
export function contractChanges(before: Contract, after: Contract): readonly ContractChange[] {
  return [
    ...yearChanges(before, after),
    ...measureChanges(before, after),
    ...municipalityChanges(before, after),
    ...fundingChanges(before, after),
    ...otherChanges(before, after),
  ];
}

function yearChanges(before: Contract, after: Contract): ContractChange[] {
  return [
    ...lacking(after.years, before.years).map((year) => ({ kind: "year-added", year }) as const),
    ...lacking(before.years, after.years).map((year) => ({ kind: "year-removed", year }) as const),
  ];
}

function lacking<Value>(all: readonly Value[], others: readonly Value[]): readonly Value[] {
  return all.filter((each) => !others.includes(each));
}

function measureChanges(before: Contract, after: Contract): ContractChange[] {
  const earlier = new Map(before.measures.map((measure) => [measure.id, measure]));
  const ids = after.measures.map(({ id }) => id);
  return [
    ...after.measures.flatMap((measure) => {
      const was = earlier.get(measure.id);
      return was ? targetChanges(was, measure) : [measureChange("measure-added", measure)];
    }),
    ...before.measures
      .filter(({ id }) => !ids.includes(id))
      .map((gone) => measureChange("measure-removed", gone)),
  ];
}

function measureChange(kind: "measure-added" | "measure-removed", { id, point }: Measure): ContractChange {
  return { kind, measure: id, point };
}

function targetChanges(before: Measure, after: Measure): ContractChange[] {
  const periods = new Set([...Object.keys(before.targets), ...Object.keys(after.targets)]);
  return [...periods].flatMap((period): ContractChange[] => {
    const [from, to] = [fixedIn(before, period), fixedIn(after, period)];
    return from === to ? [] : [{ kind: "target", measure: after.id, period, from, to }];
  });
}

function fixedIn({ targets }: Measure, period: string): number | undefined {
  const target = targets[period];
  return target?.kind === "fixed" ? target.value : undefined;
}

function municipalityChanges(before: Contract, after: Contract): ContractChange[] {
  const names = ({ municipalities }: Contract) => municipalities.map(({ name }) => name);
  return [
    ...lacking(names(after), names(before)).map(
      (municipality) => ({ kind: "municipality-added", municipality }) as const,
    ),
    ...lacking(names(before), names(after)).map(
      (municipality) => ({ kind: "municipality-removed", municipality }) as const,
    ),
  ];
}

function fundingChanges(before: Contract, after: Contract): ContractChange[] {
  const years = [...new Set([...before.years, ...after.years])];
  return years.flatMap((year): ContractChange[] => {
    const [was, is] = [amountsIn(before, year), amountsIn(after, year)];
    const codes = [...new Set([...was.rows.keys(), ...is.rows.keys()])];
    return [
      ...codes.flatMap((code): ContractChange[] => {
        const [from, to] = [was.rows.get(code), is.rows.get(code)];
        const named = [...after.municipalities, ...before.municipalities].find((each) => each.code === code);
        return from === to ? [] : [{ kind: "funding", municipality: named?.name ?? code, year, from, to }];
      }),
      ...(was.total === is.total
        ? []
        : [{ kind: "funding-total", year, from: was.total, to: is.total } as const]),
    ];
  });
}

function amountsIn(contract: Contract, year: number) {
  const funding = fundingFor(contract, year);
  if (funding.kind !== "fixed") return { rows: new Map<string, number>(), total: undefined };
  return { rows: new Map(funding.rows.map(({ code, amount }) => [code, amount])), total: funding.total };
}

/** What is told by its own kind of change, or says only which version it is. */
const TOLD = [
  /^version$/,
  /^years/,
  /^measures\.[^.]+\.targets\.\d+/,
  /^municipalities\.[^.]+$/,
  /^funding\.byYear\./,
  /^amendments\./,
];

function otherChanges(before: Contract, after: Contract): ContractChange[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place): ContractChange[] => {
    const [from, to] = [was.get(place) ?? "", is.get(place) ?? ""];
    const isOfOther = isOfAdded(place, before, after) || TOLD.some((told) => told.test(place));
    return from === to || isOfOther ? [] : [{ kind: "other", place, from, to }];
  });
}

/** Whether a place belongs to a measure or municipality that only one of the two has. */
function isOfAdded(place: string, before: Contract, after: Contract): boolean {
  const [list, id] = place.split(".");
  if (list !== "measures" && list !== "municipalities") return false;
  const has = (contract: Contract) =>
    list === "measures"
      ? contract.measures.some((each) => each.id === id)
      : contract.municipalities.some((each) => each.code === id);
  return !(has(before) && has(after));
}

/** Every single value by its place; members of lists by their ids, so that one put in the middle changes no other. */
function leaves(value: unknown, place: readonly string[] = []): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[place.join("."), String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, each]) => [
      ...leaves(each, [...place, Array.isArray(value) ? nameOf(each, key) : key]),
    ]),
  );
}

function nameOf(member: unknown, index: string): string {
  if (typeof member !== "object" || member === null) return index;
  if ("id" in member) return String(member.id);
  return "code" in member ? String(member.code) : index;
}
