import type { Contract } from "../contract";
import { findMunicipality } from "../municipalities";

/**
 * A newer contract in which municipalities are also known by what they were called before: figures that were entered
 * under such a name, those of closed months among them, go on being theirs. A name that has become another's is not.
 * @param from a file knows nothing of names that were kept before; on the contract's sheets somebody may have deleted one
 */
export function keepingNames(newer: Contract, inUse: Contract, from: "file" | "sheets"): Contract {
  if (newer.id !== inUse.id) return newer;
  const municipalities = newer.municipalities.map((each) => {
    const before = inUse.municipalities.find(({ code }) => code === each.code);
    const kept = from === "file" ? (before?.aliases ?? []) : [];
    const names = before ? [before.name, ...kept] : [];
    const lost = names.filter((name) => findMunicipality(newer, name) === undefined);
    return lost.length === 0 ? each : { ...each, aliases: [...(each.aliases ?? []), ...lost] };
  });
  const isSame = municipalities.every((each, index) => each === newer.municipalities[index]);
  return isSame ? newer : { ...newer, municipalities };
}

/** Municipalities' present names, by their former and other names. */
export function namesByFormer({ municipalities }: Contract): ReadonlyMap<string, string> {
  return new Map(
    municipalities.flatMap(({ name, aliases = [] }) => aliases.map((alias) => [alias, name] as const)),
  );
}
