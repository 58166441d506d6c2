import type { ActivityFigure, Contract, Measure } from "./contract";

/** A figure that a contract counts besides the four; its id in small letters, as ids are told apart. */
export type CountedFigure = `counted:${string}`;

/** A whole-number column of Aktivitet. */
export type FigureKey = ActivityFigure | CountedFigure;

/** One of those that a contract counts besides the four, in its own words. */
export interface FurtherFigure {
  readonly key: CountedFigure;
  readonly id: string;
  readonly label: { readonly da: string; readonly en: string };
}

/** The figures that every contract counts, and that meetings can be counted to. */
export const KNOWN_FIGURES: readonly ActivityFigure[] = ["individual", "collective", "growth", "young"];

type Counting = Pick<Contract, "counted" | "measures">;

/** Contracts are not changed: each is looked through once. */
const found = new WeakMap<Counting, readonly FurtherFigure[]>();
const keys = new WeakMap<Counting, readonly FigureKey[]>();

/** A contract's figures besides the four: those it declares, then those its measures sum without a declaration. */
export function furtherFigures(contract: Counting): readonly FurtherFigure[] {
  const known = found.get(contract);
  if (known) return known;
  const undeclared = contract.measures.flatMap(({ actual }) =>
    actual.from === "activity" ? actual.figures.map((id) => ({ id, label: { da: id, en: id } })) : [],
  );
  const byKey = new Map<CountedFigure, FurtherFigure>();
  for (const { id, label } of [...(contract.counted ?? []), ...undeclared]) {
    const key = figureKey(id);
    if (isCounted(key) && !byKey.has(key)) byKey.set(key, { key, id, label });
  }
  const further = [...byKey.values()];
  found.set(contract, further);
  return further;
}

/** All that Aktivitet counts under a contract, in the order of its columns. */
export function figureKeys(contract: Counting): readonly FigureKey[] {
  const known = keys.get(contract);
  if (known) return known;
  const all = [...KNOWN_FIGURES, ...furtherFigures(contract).map(({ key }) => key)];
  keys.set(contract, all);
  return all;
}

/** Of what Aktivitet counts, what a measure sums, in the order of its columns but the contract's own in its own. */
export function figuresOf({ actual }: Measure): FigureKey[] {
  if (actual.from !== "activity") return [];
  const summed = actual.figures.map(figureKey);
  return [...KNOWN_FIGURES.filter((each) => summed.includes(each)), ...new Set(summed.filter(isCounted))];
}

/** Words for each figure of Aktivitet: ours for the four, the contract's for what it counts besides. */
export function withFurther<Ours extends object, Word>(
  contract: Counting,
  ours: Ours,
  word: (figure: FurtherFigure) => Word,
): Ours & Record<CountedFigure, Word> {
  const further = Object.fromEntries(furtherFigures(contract).map((each) => [each.key, word(each)]));
  return { ...ours, ...further };
}

export function isCounted(key: FigureKey): key is CountedFigure {
  return key.startsWith("counted:");
}

function figureKey(id: string): FigureKey {
  return KNOWN_FIGURES.find((each) => each === id) ?? `counted:${id.toLowerCase()}`;
}
