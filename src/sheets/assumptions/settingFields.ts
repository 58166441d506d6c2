import type { Contract, Measure } from "../../contract/contract";
import { measuresWithReadings } from "../../contract/readings";
import type { SheetTexts } from "../../language/sheets/sheets";
import type { NameKey } from "../plan/ourNames";
import type { ValidationPlan } from "../plan/plan";
import { choiceValidation, countValidation, dateValidation, fractionValidation } from "../plan/validation";

/** The entries that a field takes. */
export type SettingEntry =
  | { readonly kind: "choice"; readonly list: NameKey; readonly choices: readonly (string | number)[] }
  /** An Excel serial number. */
  | { readonly kind: "date" }
  /** A fraction of 1, or blank. */
  | { readonly kind: "fraction" }
  /** A whole number from 0 on, or blank. */
  | { readonly kind: "count" };

/** A choice of the user's, whether it is made on Forudsætninger or in the pane. */
export interface SettingField {
  /** By which its named cell is found; of a figure of the chosen year, its column in the table of years. */
  readonly key: NameKey;
  /** Its label and what follows from it, as the sheet says them. */
  readonly words: readonly string[];
  readonly entry: SettingEntry;
  /** The default until the user chooses; absent where that depends on the day. */
  readonly initial?: string;
  /** The content as long as nobody has answered a question that the contract leaves open; blank as `null`. */
  readonly open?: string | null;
  /** Whose target can be read in several ways. */
  readonly measure?: Measure;
}

type SettingInput = { readonly contract: Contract; readonly texts: SheetTexts };

/** The choices that have a named cell each, in the sheet's order. */
export function settingFields({ contract, texts }: SettingInput): SettingField[] {
  const { shared, assumptions: words } = texts;
  const lists = settingChoices({ contract, texts });
  const listed = (list: NameKey) => ({ kind: "choice", list, choices: lists[list] ?? [] }) as const;
  const yesNo = { entry: listed("yesNoList"), initial: shared.no };
  return [
    { key: "chosenYear", words: words.chosenYear, entry: listed("yearList"), open: null },
    { key: "statusDate", words: words.statusDate, entry: { kind: "date" }, open: null },
    {
      key: "reportKind",
      words: words.reportKind,
      entry: listed("reportKindList"),
      initial: shared.provisional,
    },
    ...measuresWithReadings(contract).map(({ measure, key, list }) => ({
      key,
      words: words.reading(measure.id, measure.section),
      entry: listed(list),
      initial: shared.undecided,
      open: shared.undecided,
      measure,
    })),
    { key: "estimates", words: words.estimates, ...yesNo },
    { key: "compareKnown", words: words.compareKnown, ...yesNo },
    {
      key: "guidanceUnit",
      words: words.guidanceUnit,
      entry: listed("guidanceUnitList"),
      initial: words.guidanceUnits.entered,
      open: words.guidanceUnits.entered,
    },
    { key: "amberZone", words: words.amberZone, entry: { kind: "fraction" } },
    ...(contract.funding
      ? [{ key: "projection", words: words.projection, entry: { kind: "fraction" } } as const]
      : []),
    { key: "meetingsUntil", words: words.meetingsUntil, entry: { kind: "date" } },
  ];
}

/** The figure of the chosen year that the contract leaves open, in the table of years. */
export function yearTargetField({ texts: { assumptions } }: Pick<SettingInput, "texts">): SettingField {
  const { yearColumns, yearsNote } = assumptions;
  return {
    key: "individualTarget",
    words: [yearColumns.individualTarget, yearsNote],
    entry: { kind: "count" },
    open: null,
  };
}

/** The choices, by the lists' names. */
export function settingChoices({
  contract,
  texts: { shared, assumptions },
}: SettingInput): Readonly<Partial<Record<NameKey, readonly (string | number)[]>>> {
  const readings = measuresWithReadings(contract).map(
    ({ list, readings: each }) => [list, [shared.undecided, ...each.map(({ label }) => label)]] as const,
  );
  return {
    yearList: contract.years,
    reportKindList: [shared.provisional, shared.final],
    yesNoList: [shared.no, shared.yes],
    guidanceUnitList: Object.values(assumptions.guidanceUnits),
    ...Object.fromEntries(readings),
  };
}

/** The rule of a field's cell, and its message for anything else. */
export function settingValidation(
  texts: SheetTexts,
  entry: SettingEntry,
  address: string,
  nameOf: (list: NameKey) => string,
): ValidationPlan {
  switch (entry.kind) {
    case "choice":
      return choiceValidation(texts, address, nameOf(entry.list));
    case "date":
      return dateValidation(texts, address);
    case "fraction":
      return fractionValidation(texts, address);
    case "count":
      return countValidation(texts, address);
  }
}
