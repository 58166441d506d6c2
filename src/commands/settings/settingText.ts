import { dateReadings } from "../../activity/values/dateReadings";
import type { Entry } from "../../activity/values/entry";
import { isExcelDay } from "../../calc/serialDate";
import { isoDay } from "../../activity/values/isoDay";
import { parseFigure } from "../../activity/values/parseFigure";
import { contractInUse } from "../../contract/contractInUse";
import type { Language } from "../../language/language";
import { sheetTexts } from "../../language/sheets/sheets";
import { writtenDay } from "../../language/writtenDay";
import { settingValidation, type SettingEntry } from "../../sheets/assumptions/settingFields";
import type { ValidationPlan } from "../../sheets/plan/plan";

/** The meaning of a text in a field: a value for its cell, or nothing that the cell would take. */
export type TypedSetting =
  { readonly kind: "value"; readonly value: string | number | null } | { readonly kind: "refused" };

const REFUSED = { kind: "refused" } as const;

/** Excel writes figures of up to 15 digits. */
const figures: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat("da-DK", { maximumSignificantDigits: 15 }),
  en: new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 15 }),
};

/**
 * The value of a field as people write it in their language: `30-06-2026`, in Danish `2,5` for a share of 2.5 % and
 * `2.500` for a count. What is no value of the field's kind is shown as it stands in its cell.
 */
export function shownSetting({ kind }: SettingEntry, value: Entry, language: Language): string {
  if (value === null) return "";
  if (typeof value !== "number" || kind === "choice") return String(value);
  if (kind === "date") return isExcelDay(value) ? writtenDay(isoDay(value)) : String(value);
  return figures[language].format(kind === "fraction" ? value * 100 : value);
}

/**
 * Reads what somebody has written in a field, by the rule that its cell has on the sheet. A day may be written
 * `30-06-2026`, `30.6.2026` or `2026-06-30`, the day first wherever it is not the year; a share is written as a
 * percentage, with or without its sign; figures have their language's signs. Nothing is a blank cell, where one may be
 * blank.
 */
export function readSettingText(entry: SettingEntry, text: string, language: Language): TypedSetting {
  const written = text.trim();
  if (written === "") return entry.kind === "choice" ? REFUSED : { kind: "value", value: null };
  const value = meaning(entry, written, language);
  const { rule } = settingValidation(sheetTexts(contractInUse().language), entry, "A1", (list) => list);
  return value !== undefined && isAllowed(rule, value) ? { kind: "value", value } : REFUSED;
}

function meaning(entry: SettingEntry, written: string, language: Language): string | number | undefined {
  switch (entry.kind) {
    case "choice":
      return entry.choices.find((choice) => String(choice) === written);
    case "date":
      return dateReadings(written)?.dmy;
    case "fraction":
      return hundredth(figureIn(written.replace(/\s*%$/, ""), language));
    case "count":
      return figureIn(written, language);
  }
}

/** A figure by its language's signs: English swaps the Danish separators. */
function figureIn(written: string, language: Language): number | undefined {
  const inDanish = written.replaceAll(/[.,]/g, (sign) => (sign === "," ? "." : ","));
  return parseFigure(language === "en" ? inDanish : written);
}

/** By its digits: 4,35 % is 0,0435, where dividing may miss it by the last bit. */
function hundredth(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : Number(`${percent}e-2`);
}

function isAllowed(rule: ValidationPlan["rule"], value: string | number): boolean {
  switch (rule.kind) {
    case "list":
      return true;
    case "date":
      return typeof value === "number" && value >= rule.first && value <= rule.last;
    case "whole":
      return Number.isInteger(value) && isBetween(rule, value);
    case "decimal":
      return isBetween(rule, value);
    case "formula":
      return false;
  }
}

function isBetween(
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  value: string | number,
): boolean {
  return typeof value === "number" && value >= minimum && value <= maximum;
}
