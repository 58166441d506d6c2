import type { Contract } from "../../contract/contract";
import { contractPlaceTexts } from "../../language/contract/contractPlaceTexts";
import type { Language } from "../../language/language";

/** What a value of a contract's file is called: `measures.N3.title` is `N3, titel`. */
export function contractPlace(place: string, contract: Contract, language: Language): string {
  const words = contractPlaceTexts(language);
  const [list = "", ...rest] = place.split(".");
  // Ids may have points of their own.
  const own = namedIn(contract, list).find(({ id }) => rest.join(".").startsWith(`${id}.`));
  const keys = own
    ? rest
        .join(".")
        .slice(own.id.length + 1)
        .split(".")
    : rest;
  const named = own?.name ?? (list === "band" || list === "funding" ? words[list] : undefined);
  const last = [...(own ? keys : [list, ...keys])].reverse().find((key) => words[key] !== undefined);
  return [named, last === undefined ? keys.join(" ") : words[last]].filter(Boolean).join(", ");
}

/** A value as it is written for people: a share of the target in percent, a day, yes or no. */
export function contractValue(value: string, place: string, language: Language): string {
  const words = contractPlaceTexts(language);
  if (/^band\.(?:tolerance|above)$/.test(place) && value !== "") {
    return Number(value).toLocaleString(language, { style: "percent", maximumFractionDigits: 4 });
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split("-").reverse().join("-");
  if (value === "true") return words["yes"] ?? value;
  return value === "false" ? (words["no"] ?? value) : value;
}

/** What stands in a list of the contract, by its id there and its name. */
function namedIn(
  contract: Contract,
  list: string,
): readonly { readonly id: string; readonly name: string }[] {
  const byId = (all: readonly { readonly id: string }[]) => all.map(({ id }) => ({ id, name: id }));
  switch (list) {
    case "measures":
      return byId(contract.measures);
    case "areas":
      return byId(contract.areas);
    case "counted":
      return byId(contract.counted ?? []);
    case "units":
      return byId(Object.keys(contract.units ?? {}).map((id) => ({ id })));
    case "municipalities":
      return contract.municipalities.map(({ code, name }) => ({ id: code, name }));
    default:
      return [];
  }
}
