import type { Contract } from "../../contract/contract";
import { measuresWithReadings } from "../../contract/readings";
import { sheetTexts } from "../../language/sheets/sheets";
import type { SettingFacts } from "./reportFacts";
import { figureIn, wordingIn, type ReadSetting, type WorkbookRead } from "./workbookRead";

/**
 * The user's other choices, as the workbook words them.
 * @param countedUntil the last day that the report's year is counted to, which the workbook's may be later than
 */
export function settingsFrom(
  { settings }: WorkbookRead,
  contract: Contract,
  countedUntil: number,
): SettingFacts[] {
  return settingLabels(contract).flatMap(([setting, label, as]) => {
    const read = figureIn(settings[setting]);
    const figure = read && setting === "countedUntil" ? { ...read, value: countedUntil } : read;
    const value = figure ?? wordingIn(settings[setting]);
    return value && label ? [{ label, value, as }] : [];
  });
}

type LabelledSetting = readonly [setting: ReadSetting, label: string | undefined, as: SettingFacts["as"]];

/** The choices of Forudsætninger as they are called there. */
export function settingLabels(contract: Contract): readonly LabelledSetting[] {
  const words = sheetTexts(contract.language).assumptions;
  const read = measuresWithReadings(contract).map(
    ({ measure: { id, section }, key }) => [key, words.reading(id, section)[0], "text"] as const,
  );
  return [
    ["chosenYear", words.chosenYear[0], "year"],
    ["statusDate", words.statusDate[0], "date"],
    ["countedUntil", words.countedUntil[0], "date"],
    ["reportKind", words.reportKind[0], "text"],
    ...read,
    ["estimates", words.estimates[0], "text"],
    ["compareKnown", words.compareKnown[0], "text"],
    ["guidanceUnit", words.guidanceUnit[0], "text"],
    ["amberZone", words.amberZone[0], "percent"],
    ["populationSource", words.populationSource[0], "text"],
  ];
}
