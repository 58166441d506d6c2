import { distance } from "fastest-levenshtein";
import type { Contract, Municipality } from "./contract";
import { danishLetters, spellOut } from "./danishLetters";
import { plainSigns } from "./file/plainSigns";

type Places = Pick<Contract, "municipalities">;

/**
 * The municipality a text or number means: its name in any spelling ("Århus", "Ringkøbing Skjern",
 * "Aarhus Kommune"), its code (751, "0751") or both ("751 Aarhus", "Aarhus (751)"). `undefined` where it means none,
 * or where code and name disagree. A whole name goes before its parts: it may begin with digits.
 */
export function findMunicipality(contract: Places, spelling: unknown): Municipality | undefined {
  if (typeof spelling === "number") return byCode(contract, String(spelling));
  if (typeof spelling !== "string") return undefined;
  const names = index(contract);
  const whole = names.get(nameKey(spelling));
  if (whole) return whole;
  const { code, letters } = split(spelling);
  const named = names.get(spellOut(letters));
  const coded = byCode(contract, code);
  return letters && named !== coded ? undefined : coded;
}

/** The municipality whose name is most like what was written; `undefined` where none is near. */
export function nearestMunicipality(contract: Places, spelling: string): Municipality | undefined {
  const { code, letters } = split(spelling);
  if (!letters) return undefined;
  return nearestName(contract, spellOut(letters), letters) ?? byCode(contract, code);
}

/** The names each contract was asked for: the same misspelling stands in many rows. */
const nearestNames = new WeakMap<Places, Map<string, Municipality | undefined>>();

/** Compares letters both as written and spelled out: a lost letter counts as one, even where its spelling has two. */
function nearestName(contract: Places, name: string, written: string): Municipality | undefined {
  let known = nearestNames.get(contract);
  if (!known || known.size >= MAX_CACHED_NAMES)
    nearestNames.set(contract, (known = new Map<string, Municipality | undefined>()));
  if (known.has(written)) return known.get(written);
  let nearest: Municipality | undefined;
  let limit = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const [key, municipality] of index(contract)) {
    const away = Math.min(nearness(key, name, limit), nearness(danishLetters(key), written, limit));
    if (away >= limit) continue;
    limit = away;
    nearest = municipality;
  }
  known.set(written, nearest);
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

function byCode(contract: Places, code: string): Municipality | undefined {
  const plain = code.replace(/^0+/, "");
  return contract.municipalities.find((each) => each.code === plain);
}

/** A spelling's code, before or behind the name but not both, and the letters of its name as they are written. */
function split(spelling: string): { code: string; letters: string } {
  const [, first = "", second = "", last = ""] =
    /^\s*(\d*)(.*?)(?:\s\(?(\d+)\)?\s*)?$/su.exec(spelling) ?? [];
  return { code: first && last ? "" : first + last, letters: bare(second) };
}

/** A name without case, hyphens, spaces and the word "Kommune", its Danish letters spelled out. */
export function nameKey(name: string): string {
  return spellOut(bare(name));
}

/** The same with its Danish letters as written. */
function bare(name: string): string {
  return plainSigns(name)
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\p{L})kommunes?(?!\p{L})/u, "")
    .replaceAll(/[\s\-_.,:()\u00ad\u200b]+/gu, "");
}

const indexes = new WeakMap<Places, ReadonlyMap<string, Municipality>>();

function index(contract: Places): ReadonlyMap<string, Municipality> {
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
