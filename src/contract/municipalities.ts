import { distance } from "fastest-levenshtein";
import type { Contract, Municipality } from "./contract";

/**
 * The municipality a text or number means: its name in any spelling ("Århus", "Ringkøbing Skjern",
 * "Aarhus Kommune"), its code (751, "0751") or both ("751 Aarhus"). `undefined` where it means none,
 * or where code and name disagree.
 */
export function findMunicipality(contract: Contract, spelling: unknown): Municipality | undefined {
  if (typeof spelling === "number") return byCode(contract, String(spelling));
  if (typeof spelling !== "string") return undefined;
  const { code, name } = split(spelling);
  const named = name ? index(contract).get(name) : undefined;
  if (!code) return named;
  const coded = byCode(contract, code);
  return name && named !== coded ? undefined : coded;
}

/** The municipality whose name is most like what was written; `undefined` where none is near. */
export function nearestMunicipality(contract: Contract, spelling: string): Municipality | undefined {
  const { code, name } = split(spelling);
  if (!name) return undefined;
  return nearestName(contract, name) ?? (code ? byCode(contract, code) : undefined);
}

/** The names each contract was asked for: the same misspelling stands in many rows. */
const nearestNames = new WeakMap<Contract, Map<string, Municipality | undefined>>();

function nearestName(contract: Contract, name: string): Municipality | undefined {
  let known = nearestNames.get(contract);
  if (!known || known.size >= MAX_CACHED_NAMES)
    nearestNames.set(contract, (known = new Map<string, Municipality | undefined>()));
  if (known.has(name)) return known.get(name);
  let nearest: Municipality | undefined;
  let limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const [key, municipality] of index(contract)) {
    const away = nearness(key, name, limit);
    if (away >= limit) continue;
    limit = away;
    nearest = municipality;
  }
  known.set(name, nearest);
  return nearest;
}

const MAX_CACHED_NAMES = 1_000;

/**
 * A name cut short at its hyphen ("Ringkøbing", "Ikast") is near, whatever its length.
 * @param limit from here on it does not matter how far away the two are
 */
function nearness(key: string, name: string, limit: number): number {
  if (name.length >= 4 && key.startsWith(name)) return 1;
  return Math.abs(key.length - name.length) >= limit ? limit : distance(key, name);
}

function byCode(contract: Contract, code: string): Municipality | undefined {
  const plain = code.replace(/^0+/, "");
  return contract.municipalities.find((each) => each.code === plain);
}

function split(spelling: string): { code: string | undefined; name: string } {
  const parts = /^\s*(\d+)?(.*)$/su.exec(spelling);
  return { code: parts?.[1], name: nameKey(parts?.[2] ?? "") };
}

/** A name without case, hyphens, spaces and the word "Kommune", its Danish letters spelled out. */
function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe")
    .replaceAll("æ", "ae")
    .replace(/\bkommunes?\b/u, "")
    .replaceAll(/[\s\-–_.,:()\u00ad\u200b]+/gu, "");
}

const indexes = new WeakMap<Contract, ReadonlyMap<string, Municipality>>();

function index(contract: Contract): ReadonlyMap<string, Municipality> {
  let names = indexes.get(contract);
  if (!names) {
    names = new Map(
      contract.municipalities.flatMap((each) =>
        [each.name, ...(each.aliases ?? [])].map((name) => [nameKey(name), each]),
      ),
    );
    indexes.set(contract, names);
  }
  return names;
}
