import type { Contract, Measure } from "../contract";
import { agreedTarget } from "../agreedTarget";
import type { ContractChange } from "./contractChange";
import { municipalityChanges, withCodesOf } from "./municipalityChanges";
import { undeclared } from "./undeclared";
import { amendmentChanges, otherChanges } from "./otherChanges";

/**
 * Changes from an earlier contract, most often an earlier version, to a later one, in the later one's order; the
 * version itself is left out.
 */
export function contractChanges(earlier: Contract, after: Contract): readonly ContractChange[] {
  const before = withCodesOf(earlier, after);
  const reported = [
    ...yearChanges(before, after),
    ...measureChanges(before, after),
    ...municipalityChanges(earlier, after),
    ...fundingChanges(before, after),
    ...undeclaredChanges(after, before),
  ];
  return [
    ...reported,
    ...amendmentChanges(before, after, reported),
    ...otherChanges(before, after, reported),
  ];
}

/** The same with the version and the order of lists, for readers who see them nowhere else. */
export function contractDifference(before: Contract, after: Contract): readonly ContractChange[] {
  const [from, to] = [before.version, after.version];
  const version: ContractChange[] = from === to ? [] : [{ kind: "other", path: ["version"], from, to }];
  return [...version, ...contractChanges(before, after), ...orderChanges(before, after)];
}

/** Lists whose members stand in another order: the sheets and the annex follow it. */
function orderChanges(before: Contract, after: Contract): ContractChange[] {
  const nameOf = (code: string) => after.municipalities.find((each) => each.code === code)?.name ?? code;
  const ordersOf = ({ measures, municipalities, areas, counted = [], funding }: Contract) => {
    const annexes = Object.entries(funding?.byYear ?? {}).map(([year, agreed]) => {
      const rows = agreed.kind === "fixed" ? (agreed.rows ?? []) : [];
      return [`rowOrder ${year}`, rows.map(({ code }) => nameOf(code))] as const;
    });
    return new Map<string, readonly string[]>([
      ["measureOrder", measures.map(({ id }) => id)],
      ["municipalityOrder", municipalities.map(({ code }) => nameOf(code))],
      ["areaOrder", areas.map(({ id }) => id)],
      ["countedOrder", counted.map(({ id }) => id)],
      ...annexes,
    ]);
  };
  const was = ordersOf(before);
  return [...ordersOf(after)].flatMap(([key, all]): ContractChange[] => {
    const earlier = was.get(key) ?? [];
    const [from, to] = [
      earlier.filter((each) => all.includes(each)),
      all.filter((each) => earlier.includes(each)),
    ];
    const isSame = from.every((each, index) => each === to[index]);
    return isSame ? [] : [{ kind: "other", path: key.split(" "), from, to }];
  });
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

/** Units and figures that measures have for the first time and nothing declares: called by their ids, perhaps misspelt. */
export function undeclaredChanges(after: Contract, before?: Contract): ContractChange[] {
  const [was, is] = [before && undeclared(before), undeclared(after)];
  return [
    ...lacking(is.units, was?.units ?? []).map((name) => ({ kind: "unit-undeclared", name }) as const),
    ...lacking(is.figures, was?.figures ?? []).map((name) => ({ kind: "figure-undeclared", name }) as const),
  ];
}

function measureChanges(before: Contract, after: Contract): ContractChange[] {
  const earlier = new Map(before.measures.map((measure) => [measure.id, measure]));
  const ids = after.measures.map(({ id }) => id);
  return [
    ...after.measures.flatMap((measure) => {
      const was = earlier.get(measure.id);
      return was ? targetChanges([before, was], [after, measure]) : [measureChange("measure-added", measure)];
    }),
    ...before.measures
      .filter(({ id }) => !ids.includes(id))
      .map((removed) => measureChange("measure-removed", removed)),
  ];
}

function measureChange(kind: "measure-added" | "measure-removed", { id, point }: Measure): ContractChange {
  return { kind, measure: id, point };
}

type Side = readonly [Contract, Measure];

function targetChanges(before: Side, after: Side): ContractChange[] {
  const [, { id, targets }] = after;
  const periods = new Set([...Object.keys(before[1].targets), ...Object.keys(targets)]);
  return [...periods].flatMap((period): ContractChange[] => {
    const [from, to] = [agreedTarget(...before, period), agreedTarget(...after, period)];
    return from === to ? [] : [{ kind: "target", measure: id, period, from, to }];
  });
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

/** A total may stand without an annex behind it. */
function amountsIn({ funding, years }: Contract, year: number) {
  const agreed = years.includes(year) ? funding?.byYear[year] : undefined;
  if (agreed?.kind !== "fixed") return { rows: new Map<string, number>(), total: undefined };
  return { rows: new Map(agreed.rows?.map(({ code, amount }) => [code, amount])), total: agreed.total };
}
