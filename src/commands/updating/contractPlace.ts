import type { Contract } from "../../contract/contract";
import { amendmentsByKey } from "../../contract/changes/contractLeaves";
import { contractChangeTexts } from "../../language/contract/contractChangeTexts";
import { contractPlaceTexts } from "../../language/contract/contractPlaceTexts";
import type { Language } from "../../language/language";
import { amendedThing } from "../../report/amendmentLine";
import { periodText } from "../../report/periodText";

/** A year, or a part of one, as a key. */
const PERIOD = /^\d{4}(?:[HK]\d|-\d{2})?$/;

/** Lists whose members are told apart by ids. */
const LISTS: readonly string[] = ["measures", "areas", "counted", "units", "municipalities", "amendments"];

/** The name of a value in a contract's file: `measures`, `N3`, `title` is `N3, titel`. */
export function contractPlace(path: readonly string[], contract: Contract, language: Language): string {
  const words = contractPlaceTexts(language);
  const [list = "", id = ""] = path;
  if (!LISTS.includes(list)) {
    const part = list === "band" || list === "funding" ? words[list] : undefined;
    return [part, lastWord(part === undefined ? path : path.slice(1), contract, language)]
      .filter(Boolean)
      .join(", ");
  }
  const rest = path.slice(2);
  const isReading = rest[0] === "readings";
  const reading = isReading ? `${words["readings"]} ${rest[1] ?? ""}` : undefined;
  const named = itemName(list, id, contract, language);
  const keys = isReading ? rest.slice(2) : rest;
  const part = lastWord(
    list === "amendments" && keys[0] === "from" ? ["holdsFrom"] : keys,
    contract,
    language,
  );
  return [named, reading, part].filter(Boolean).join(", ");
}

/** The last key that there is a word for, with the period it is of. */
function lastWord(keys: readonly string[], contract: Contract, language: Language): string {
  const words = contractPlaceTexts(language);
  const period = keys.find((key) => PERIOD.test(key));
  // Agreements for a period go by the period alone, whether they are a figure or the lack of one.
  const isAgreed = period !== undefined && !keys.includes("estimate");
  const own = isAgreed ? keys.slice(0, keys.indexOf(period)) : keys;
  const word = words[[...own].reverse().find((key) => Object.hasOwn(words, key)) ?? ""] ?? keys.join(" ");
  return period === undefined
    ? word
    : `${word} ${words["forPeriod"]} ${periodText(contract, period, language)}`;
}

/** The name of an item in a list: by its id, where that says what it is. */
function itemName(list: string, id: string, contract: Contract, language: Language): string {
  const words = contractPlaceTexts(language);
  switch (list) {
    case "areas":
      return `${words["area"]} ${id}`;
    case "counted":
      return `${words["counted"]} ${id}`;
    case "units":
      return `${words["unitOf"]} ${id}`;
    case "municipalities":
      return contract.municipalities.find(({ code }) => code === id)?.name ?? id;
    case "amendments": {
      const amendment = amendmentsByKey(contract).get(id);
      return amendment
        ? contractChangeTexts(language).amendment(amendedThing(contract, amendment, language))
        : id;
    }
    default:
      return id;
  }
}
