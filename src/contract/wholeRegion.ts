import type { Contract } from "./contract";
import { findMunicipality, nameKey } from "./municipalities";

/**
 * Tells whether a text names all of the contract's municipalities together: a party to it, or the region in a party's
 * name (`KKR Midtjylland`, `Midtjylland`).
 */
export function wholeRegionReader(
  contract: Pick<Contract, "steering" | "house" | "municipalities">,
): (text: string) => boolean {
  const names = [contract.steering, contract.house].flatMap((party) => [
    party,
    party.trim().replace(/^\S+\s+/u, ""),
  ]);
  const keys = new Set(
    names.filter((name) => findMunicipality(contract, name) === undefined).map((name) => nameKey(name)),
  );
  keys.delete("");
  return (text) => keys.has(nameKey(text));
}
