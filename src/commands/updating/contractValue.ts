import type { Contract } from "../../contract/contract";
import { amendmentsByKey, type LeafValue } from "../../contract/changes/contractLeaves";
import { furtherFigures } from "../../contract/figures";
import { unitOf } from "../../contract/units";
import { contractChoiceTexts } from "../../language/contract/contractChoiceTexts";
import { contractPlaceTexts } from "../../language/contract/contractPlaceTexts";
import type { Language } from "../../language/language";
import { writtenDay } from "../../language/writtenDay";
import { agreedNumber } from "../../report/agreedNumber";
import { amendedUnit } from "../../report/amendmentLine";

/** A value as it is written for people: in its unit, a day, a choice as the contract's sheets call it; blank for none. */
export function contractValue(
  value: LeafValue | undefined,
  path: readonly string[],
  contract: Contract,
  language: Language,
): string {
  if (value === undefined) return "";
  if (typeof value === "number") return figureText(value, path, contract, language);
  const words = contractPlaceTexts(language);
  if (typeof value === "boolean") return words[value ? "yes" : "no"] ?? String(value);
  const choices = choicesAt(path, contract, language);
  if (typeof value !== "string") return value.map((each) => choices[each] ?? each).join("; ");
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return writtenDay(value);
  return (Object.hasOwn(choices, value) && choices[value]) || value;
}

function figureText(value: number, path: readonly string[], contract: Contract, language: Language): string {
  const [list, id = ""] = path;
  if (list === "band") {
    return value.toLocaleString(language === "da" ? "da-DK" : "en-GB", {
      style: "percent",
      maximumFractionDigits: 4,
    });
  }
  if (list === "version" || list === "format") return String(value);
  if (list === "amendments") {
    const amendment = amendmentsByKey(contract).get(id);
    return agreedNumber(value, amendment && amendedUnit(contract, amendment), language);
  }
  const measure = list === "measures" ? contract.measures.find((each) => each.id === id) : undefined;
  return agreedNumber(value, measure && unitOf(contract, measure.unit), language);
}

/** The words of what can be chosen in a place, by their codes; none of a text that is free. */
function choicesAt(
  path: readonly string[],
  contract: Contract,
  language: Language,
): Readonly<Record<string, string>> {
  const choices = contractChoiceTexts(language);
  const [list, , part] = path;
  switch (path.at(-1)) {
    case "language":
      return path.length === 1 ? choices.language : {};
    case "rule":
      return choices.rule;
    case "figureKind":
      return choices.figureKind;
    case "from":
      return list === "measures" ? choices.from : {};
    case "figures":
      return { ...choices.figures, ...furtherLabels(contract, language) };
    case "unique":
      return choices.unique;
    case "kind": {
      const { fixed = "", notFixed = "" } = contractPlaceTexts(language);
      if (list === "funding" || part === "targets") return { fixed, "not-fixed": notFixed };
      if (list === "units") return choices.unit;
      return list === "areas" ? choices.area : choices.measureKind;
    }
    case "became":
      return { "not-fixed": contractPlaceTexts(language).notFixed ?? "" };
    default:
      return {};
  }
}

function furtherLabels(contract: Contract, language: Language): Record<string, string> {
  return Object.fromEntries(furtherFigures(contract).map(({ id, label }) => [id, label[language]]));
}
