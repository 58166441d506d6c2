import type { Contract } from "../contract";
import type { ContractChange } from "./contractChange";
import { stepDays } from "../steps";
import { yearWith } from "../years";
import { amendmentsByKey, contractLeaves, leafKey } from "./contractLeaves";

/** Differences that no other change covers: each value that differs is reported once. */
export function otherChanges(
  before: Contract,
  after: Contract,
  reported: readonly ContractChange[],
): ContractChange[] {
  const [was, is] = [contractLeaves(before), contractLeaves(after)];
  const isReported = reportedBy(before, after, reported);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): ContractChange[] => {
    const [from, to] = [was.get(key)?.value, is.get(key)?.value];
    const { path } = was.get(key) ?? is.get(key) ?? { path: [] };
    const isSame = JSON.stringify(from) === JSON.stringify(to);
    return isSame || isReported(path, to) ? [] : [{ kind: "other", path, from, to }];
  });
}

/** Amendments that come and go; one that says what a change of a target or an amount says already is left to that. */
export function amendmentChanges(
  before: Contract,
  after: Contract,
  reported: readonly ContractChange[],
): ContractChange[] {
  const [was, is] = [amendmentsByKey(before), amendmentsByKey(after)];
  const named = [...before.municipalities, ...after.municipalities];
  const codes = new Map(named.map(({ name, code }) => [name, code]));
  const amended = new Set(
    reported.flatMap((change) => {
      if (change.kind === "target") return leafKey(["target", change.measure, change.period]);
      if (change.kind === "funding-total") return leafKey(["total", "", String(change.year)]);
      return change.kind === "funding"
        ? leafKey(["funding", codes.get(change.municipality) ?? "", String(change.year)])
        : [];
    }),
  );
  return [
    ...[...is].flatMap(([key, amendment]): ContractChange[] => {
      const { kind, of = "" } = amendment;
      const period = kind === "other" ? "" : amendment.period;
      const isSaid = amended.has(leafKey([kind, kind === "total" ? "" : of, period]));
      return was.has(key) || isSaid ? [] : [{ kind: "amendment-added", amendment }];
    }),
    ...[...was].flatMap(([key, amendment]): ContractChange[] =>
      is.has(key) ? [] : [{ kind: "amendment-removed", amendment }],
    ),
  ];
}

/**
 * Whether changes of their own kinds report what stands in a place, or the version does, which is reported by itself.
 */
function reportedBy(before: Contract, after: Contract, reported: readonly ContractChange[]) {
  const places = new Set(reported.flatMap((change) => placesOf(change, before, after).map(leafKey)));
  const years = reported.flatMap((change) =>
    "year" in change && change.kind.startsWith("year") ? change.year : [],
  );
  const [was, is] = [amendmentsByKey(before), amendmentsByKey(after)];
  return (path: readonly string[], to: unknown): boolean => {
    const [list, id = "", part, period = ""] = path;
    // The address of the form's description belongs to the file, not to the contract.
    if (list === "version" || list === "years" || list === "$schema") return true;
    // An id is its item's place, too.
    if (path.length > 2 && path.at(-1) === "id") return true;
    if (list === "amendments") return !(was.has(id) && is.has(id));
    if (list === "municipalities" && part === "code") return true;
    // A year that comes or goes is reported once, not again by each measure that is open in it.
    if (part === "targets" && path.at(-1) === "kind" && years.includes(Number(period.slice(0, 4))))
      return true;
    // An estimate ends where its target is fixed.
    if (path.includes("estimate") && to === undefined && fixes(reported, path)) return true;
    return path.some((_, index) => places.has(leafKey(path.slice(0, index + 1))));
  };
}

/** The places whose difference a change reports; those below them, too. */
function placesOf(change: ContractChange, before: Contract, after: Contract): (readonly string[])[] {
  const codeOf = (wanted: string, { municipalities } = after) =>
    municipalities.find(({ name }) => name === wanted)?.code ?? "";
  switch (change.kind) {
    case "measure-added":
    case "measure-removed":
      return [["measures", change.measure]];
    case "target": {
      // The target of a year that is newly divided is that of its parts.
      const step = stepDays(change.period);
      const year = step ? [String(yearWith(after, step.first))] : [];
      return [change.period, ...year].flatMap((period) =>
        ["kind", "value"].map((key) => ["measures", change.measure, "targets", period, key]),
      );
    }
    case "year-added":
    case "year-removed":
    case "funding":
    case "funding-total":
      return [["funding", "byYear", String(change.year)]];
    case "municipality-renamed":
      return [["municipalities", codeOf(change.to), "name"]];
    case "municipality-added":
      return [["municipalities", codeOf(change.municipality)]];
    case "municipality-removed":
      return [["municipalities", codeOf(change.municipality, before)]];
    default:
      return [];
  }
}

function fixes(reported: readonly ContractChange[], path: readonly string[]): boolean {
  const [, measure, , period] = path;
  return reported.some(
    (change) =>
      change.kind === "target" &&
      change.measure === measure &&
      change.period === period &&
      change.to !== undefined,
  );
}
