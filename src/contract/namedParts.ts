import type { ActivityFigure } from "./contract";

/** A part that a contract declares under an id, with its names; as far as it is written yet. */
export interface NamedPart {
  readonly id: string;
  readonly names: readonly string[];
}

/** The names of the four figures on the sheets and in the pane. */
const OURS: Readonly<Record<ActivityFigure, readonly string[]>> = {
  individual: ["Individuelle", "Individual"],
  collective: ["Kollektive", "Collective"],
  growth: ["Vækstforløb", "Growth courses"],
  young: ["Under 3 år", "Under 3 years"],
};

/** The four figures and those that a contract declares besides: its data, judged or not. */
export function namedFigures(counted: unknown): readonly NamedPart[] {
  const ours = Object.entries(OURS).map(([id, names]) => ({ id, names }));
  return [...ours, ...declaredFigures(counted)];
}

/** Those alone that a contract declares. */
export function declaredFigures(counted: unknown): readonly NamedPart[] {
  const declared: readonly unknown[] = Array.isArray(counted) ? counted : [];
  return declared.flatMap((each) => named((each as { id?: unknown } | null)?.id, each));
}

/** The units that a contract declares: its data, judged or not. */
export function namedUnits(units: unknown): readonly NamedPart[] {
  return typeof units === "object" && units !== null
    ? Object.entries(units).flatMap(([id, unit]) => named(id, unit))
    : [];
}

function named(id: unknown, part: unknown): readonly NamedPart[] {
  if (typeof id !== "string") return [];
  const label = (part as { label?: unknown } | null)?.label;
  const names = typeof label === "object" && label !== null ? Object.values(label) : [];
  return [{ id: id.trim(), names: names.filter((name) => typeof name === "string") }];
}

/** Whether a word is an id, whatever its case. */
export function isIdOf(parts: readonly NamedPart[], word: string): boolean {
  return parts.some(({ id }) => id.toLowerCase() === word.toLowerCase());
}

/** The id of what is called by a word, whatever its case. */
export function idNamed(parts: readonly NamedPart[], word: string): string | undefined {
  const wanted = word.trim().toLowerCase();
  return parts.find(({ names }) => names.some((name) => name.trim().toLowerCase() === wanted))?.id;
}

/** The parts named in a text that lists several, with commas or semicolons between them. */
export function severalIn(parts: readonly NamedPart[], word: string): readonly string[] {
  const words = word.split(/[,;]/);
  if (words.length < 2) return [];
  return words.flatMap((each) => {
    const plain = each.trim();
    return (isIdOf(parts, plain) ? plain : idNamed(parts, plain)) ?? [];
  });
}
