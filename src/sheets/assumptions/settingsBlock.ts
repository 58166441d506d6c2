import { cellAddress, rangeAddress } from "../plan/address";
import { LABEL, MUTED, TABLE_HEADER } from "../plan/looks/looks";
import type { Block, CellContent, LookPlan, NamePlan, ValidationPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { settingRows } from "./settingRows";

/** Label, value and meaning. */
const VALUE_COLUMN = 2;
const MEANING_COLUMN = 3;

/**
 * The settings below each other, from their header row on.
 * @param lastColumn the number of the last column that is printed
 */
export function settingsBlock(
  input: PlanInput,
  row: number,
  lastColumn: number,
): {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly lastRow: number;
} {
  const words = input.texts.assumptions;
  const settings = settingRows(input);
  const header = { row, column: 1 };
  const valueCell = (index: number) => cellAddress({ row: row + 1 + index, column: VALUE_COLUMN });
  const all = (column: number) => rangeAddress({ row: row + 1, column }, settings.length, 1);
  return {
    block: {
      at: cellAddress(header),
      cells: [
        [words.setting, words.value, words.meaning],
        ...settings.map(({ words: [label, meaning], value }): CellContent[] => [
          label ?? "",
          value,
          meaning ?? null,
        ]),
      ],
    },
    looks: [
      { address: rangeAddress(header, 1, lastColumn), look: TABLE_HEADER },
      { address: all(header.column), look: LABEL },
      { address: all(MEANING_COLUMN), look: { color: MUTED } },
      ...settings.flatMap(({ format, validation }, index): LookPlan[] => [
        ...(validation ? [{ address: valueCell(index), look: "input" } as const] : []),
        {
          address: valueCell(index),
          look: { horizontal: "Left", ...(format ? { numberFormat: format } : {}) },
        },
      ]),
    ],
    names: settings.map(({ name }, index) => ({ name, refersTo: valueCell(index) })),
    validations: settings.flatMap(({ validation }, index) =>
      validation ? [validation(valueCell(index))] : [],
    ),
    lastRow: row + settings.length,
  };
}
