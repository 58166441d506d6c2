import { isBlank, type Entry } from "../../activity/values/entry";
import { contractInUse } from "../../contract/contractInUse";
import { findAddInParts, type AddInParts } from "../../excel/identity/addInParts";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { readSettingCells, type SettingCells } from "../../excel/read/readSettingCells";
import { sheetTexts } from "../../language/sheets/sheets";
import { settingFields, yearTargetField, type SettingField } from "../../sheets/assumptions/settingFields";
import { cellAddress, quotedSheetName } from "../../sheets/plan/address";
import { toCommandFailure } from "../steps/commandFailure";

/** A choice as it stands on Forudsætninger. */
export interface CurrentSetting {
  readonly field: SettingField;
  readonly value: Entry;
  /** Its cell (`'Forudsætninger'!B4`). */
  readonly place: string;
  /** Whether nobody has answered yet what the contract leaves open. */
  readonly isOpen: boolean;
}

export type SettingsOutcome =
  | {
      readonly kind: "known";
      readonly sheetId: string;
      /** As the sheet is called now. */
      readonly sheet: string;
      readonly settings: readonly CurrentSetting[];
      /** Those whose cell is not to be found, with the name that it should have. */
      readonly missing: readonly { readonly field: SettingField; readonly name: string }[];
    }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** They are, but for Forudsætninger. */
  | { readonly kind: "no-sheet" };

/**
 * The user's choices as they stand on Forudsætninger, in one request after the look; nothing is changed.
 * @throws CommandFailure
 */
export async function readSettings(): Promise<SettingsOutcome> {
  try {
    const fields = fieldsInUse();
    const found = await lookUpSettings(fields);
    if (typeof found === "string") return { kind: found };
    const { parts, sheet, cells } = found;
    const settings = fields.flatMap((field): CurrentSetting[] => {
      const table = cells.get(field.key);
      const [row] = table?.rows ?? [];
      if (!table || !row) return [];
      const { sheetName, firstRow, firstColumn } = table.place;
      const value = row.values[field.key] ?? null;
      return [
        {
          field,
          value,
          place: `${quotedSheetName(sheetName)}!${cellAddress({ row: firstRow, column: firstColumn + 1 })}`,
          isOpen: isOpen(field, value),
        },
      ];
    });
    const year = yearTargetField({ texts: sheetTexts(contractInUse().language) }).key;
    return {
      kind: "known",
      sheetId: sheet.id,
      sheet: sheet.name,
      settings,
      missing: fields
        // Without a year there is no row of its figures; that is shown where the year is chosen.
        .filter(({ key }) => !cells.has(key) && key !== year)
        .map((field) => ({ field, name: parts.nameOf(field.key) })),
    };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** The fields under the contract in use: the target of the chosen year, and those with a named cell. */
function fieldsInUse(): readonly SettingField[] {
  const contract = contractInUse();
  const texts = sheetTexts(contract.language);
  return [yearTargetField({ texts }), ...settingFields({ contract, texts })];
}

interface FoundSettings extends SettingCells {
  readonly parts: AddInParts;
  readonly sheet: { readonly id: string; readonly name: string };
}

/** The cells of all settings as they stand now, or why there are none. */
export async function lookUpSettings(
  fields: readonly SettingField[] = fieldsInUse(),
): Promise<FoundSettings | "no-workbook" | "no-sheet"> {
  const snapshot = await inspectWorkbook();
  const parts = findAddInParts(snapshot);
  if (!parts?.sheets.has("targets")) return "no-workbook";
  const sheet = parts.sheets.get("assumptions");
  if (!sheet) return "no-sheet";
  const named = fields.filter(({ key }) => key !== "individualTarget").map(({ key }) => key);
  return { parts, sheet, ...(await readSettingCells(parts, snapshot, named)) };
}

function isOpen({ open, entry }: SettingField, value: Entry): boolean {
  if (open === undefined) return false;
  if (isBlank(value) || value === open) return true;
  return entry.kind === "choice" && !entry.choices.some((choice) => choice === value);
}
