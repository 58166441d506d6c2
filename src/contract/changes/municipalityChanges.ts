import type { Contract, Municipality } from "../contract";
import type { ContractChange } from "./contractChange";
import { nameKey } from "../municipalities";

/** Municipalities that come and go, or have another name or code; the same code is the same municipality, then the same name. */
export function municipalityChanges(before: Contract, after: Contract): ContractChange[] {
  const recoded = recodedIn(before, after);
  const known = new Map(before.municipalities.map((each) => [recoded.get(each.code) ?? each.code, each]));
  const kept = new Set(after.municipalities.map(({ code }) => code));
  const isGone = ({ code }: Municipality) => !kept.has(recoded.get(code) ?? code);
  return [
    ...after.municipalities.flatMap((is) => changesOf(known.get(is.code), is)),
    ...before.municipalities
      .filter(isGone)
      .map(({ name }) => ({ kind: "municipality-removed", municipality: name }) as const),
  ];
}

function changesOf(was: Municipality | undefined, { name, code }: Municipality): ContractChange[] {
  if (!was) return [{ kind: "municipality-added", municipality: name }];
  return [
    ...(was.name === name ? [] : [{ kind: "municipality-renamed", from: was.name, to: name } as const]),
    ...(was.code === code
      ? []
      : [{ kind: "municipality-code", municipality: name, from: was.code, to: code } as const]),
  ];
}

/** An earlier contract with the codes that its municipalities have in a later one: the same amount under another code is none. */
export function withCodesOf(before: Contract, after: Contract): Contract {
  const recoded = recodedIn(before, after);
  if (recoded.size === 0) return before;
  const coded = <Item extends { readonly code: string }>(each: Item): Item => ({
    ...each,
    code: recoded.get(each.code) ?? each.code,
  });
  const { funding, amendments } = before;
  return {
    ...before,
    municipalities: before.municipalities.map(coded),
    ...(funding && {
      funding: {
        ...funding,
        byYear: Object.fromEntries(
          Object.entries(funding.byYear).map(([year, agreed]) => [
            year,
            agreed.kind === "fixed" && agreed.rows ? { ...agreed, rows: agreed.rows.map(coded) } : agreed,
          ]),
        ),
      },
    }),
    ...(amendments && {
      amendments: amendments.map((each) =>
        each.kind === "funding" && each.of !== undefined
          ? { ...each, of: recoded.get(each.of) ?? each.of }
          : each,
      ),
    }),
  };
}

/** New codes by the old: of municipalities whose code only the one contract has, and whose name both have. */
function recodedIn(before: Contract, after: Contract): ReadonlyMap<string, string> {
  const without = (own: Contract, other: Contract) =>
    own.municipalities.filter(({ code }) => other.municipalities.every((each) => each.code !== code));
  const added = new Map(without(after, before).map(({ name, code }) => [nameKey(name), code]));
  return new Map(
    without(before, after).flatMap(({ name, code }) => {
      const now = added.get(nameKey(name));
      return now === undefined ? [] : [[code, now] as const];
    }),
  );
}
