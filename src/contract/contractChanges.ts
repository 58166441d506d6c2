import type { Contract } from "./contract";

/** The parts of a contract that can differ. */
type ContractPart =
  "fact" | "year" | "measure" | "target" | "municipality" | "funding" | "area" | "unit" | "counted";

/** One thing that differs between two contracts; `undefined` where a side has nothing. */
export interface ContractChange {
  readonly of: ContractPart;
  /** What it is about: a measure's id, a municipality's code, a key. */
  readonly id: string;
  /** The year or the key that it is about, if any. */
  readonly part?: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What differs between two contracts, part by part, in the order of the later one. */
export function contractChanges(before: Contract, after: Contract): ContractChange[] {
  return [
    ...changes("fact", facts(before), facts(after)),
    ...listChanges("year", before.years.map(String), after.years.map(String)),
    ...partChanges("measure", byId(before.measures, "id"), byId(after.measures, "id"), ["targets"]),
    ...nestedChanges("target", targets(before), targets(after)),
    ...partChanges(
      "municipality",
      byId(before.municipalities, "code"),
      byId(after.municipalities, "code"),
      [],
    ),
    ...nestedChanges("funding", amounts(before), amounts(after)),
    ...partChanges("area", byId(before.areas, "id"), byId(after.areas, "id"), []),
    ...partChanges("unit", before.units ?? {}, after.units ?? {}, []),
    ...partChanges("counted", byId(before.counted ?? [], "id"), byId(after.counted ?? [], "id"), []),
  ];
}

type Of = ContractPart;
type Texts = Readonly<Record<string, string>>;
type Parts = Readonly<Record<string, object>>;

/** All that is neither a list nor of a year. */
function facts({ version, language, title, steering, house, source, band, funding }: Contract): Texts {
  const plain = { version, language, title, steering, house };
  return written({
    ...plain,
    ...prefixed("source", source),
    ...prefixed("band", band ?? {}),
    ...prefixed("funding", funding ? { section: funding.section } : {}),
  });
}

function prefixed(prefix: string, part: object): object {
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [`${prefix}.${key}`, value as unknown]),
  );
}

function written(part: object): Texts {
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]: [string, unknown]) => [
        key,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
  );
}

function byId<Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
): Parts {
  return Object.fromEntries(items.map((item) => [item[key], item]));
}

/** Targets by measure and period. */
function targets({ measures }: Contract): Readonly<Record<string, Texts>> {
  return Object.fromEntries(
    measures.map((measure) => [
      measure.id,
      Object.fromEntries(
        Object.entries(measure.targets).map(([key, target]) => [
          key,
          target.kind === "fixed" ? String(target.value) : target.kind,
        ]),
      ),
    ]),
  );
}

/** Amounts by municipality and year; the total as `total`. */
function amounts({ funding }: Contract): Readonly<Record<string, Texts>> {
  const found: Record<string, Record<string, string>> = {};
  for (const [year, agreed] of Object.entries(funding?.byYear ?? {})) {
    (found.total ??= {})[year] = agreed.kind === "fixed" ? String(agreed.total) : agreed.kind;
    for (const { code, amount } of agreed.kind === "fixed" ? (agreed.rows ?? []) : []) {
      (found[code] ??= {})[year] = String(amount);
    }
  }
  return found;
}

function changes(of: Of, before: Texts, after: Texts, id?: string): ContractChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.flatMap((key) => {
    const [from, to] = [before[key], after[key]];
    const where = id === undefined ? { id: key } : { id, part: key };
    return from === to ? [] : [{ of, ...where, from, to }];
  });
}

function listChanges(of: Of, before: readonly string[], after: readonly string[]): ContractChange[] {
  const texts = (list: readonly string[]) => Object.fromEntries(list.map((each) => [each, each]));
  return changes(of, texts(before), texts(after));
}

function nestedChanges(
  of: Of,
  before: Readonly<Record<string, Texts>>,
  after: Readonly<Record<string, Texts>>,
): ContractChange[] {
  // What is new or gone as a whole is told once, by its own list; amounts have no list of their own.
  const ids =
    of === "funding" ? new Set([...Object.keys(after), ...Object.keys(before)]) : Object.keys(after);
  return [...ids].flatMap((id) =>
    of !== "funding" && !before[id] ? [] : changes(of, before[id] ?? {}, after[id] ?? {}, id),
  );
}

/** Parts that are new, gone, or differ in a key; `apart` names keys that are told elsewhere. */
function partChanges(of: Of, before: Parts, after: Parts, apart: readonly string[]): ContractChange[] {
  const ids = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return ids.flatMap((id): ContractChange[] => {
    const [from, to] = [before[id], after[id]];
    if (!from || !to) return [{ of, id, from: from && nameOf(from), to: to && nameOf(to) }];
    return changes(of, written(from), written(to), id).filter(({ part = "" }) => !apart.includes(part));
  });
}

/** What a part is called. */
function nameOf(part: object): string {
  const { name, point, title, label } = part as Readonly<Record<string, unknown>>;
  const called = name ?? point ?? title ?? label ?? "";
  return typeof called === "string" ? called : JSON.stringify(called);
}
