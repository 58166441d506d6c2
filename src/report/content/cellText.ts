import { instantOf } from "../../calc/serialDate";
import type { Unit } from "../../contract/contract";
import { hasFractions } from "../../contract/units";
import type { Decimals, Numerals } from "../../language/report/numerals";
import type { Writing } from "../writing";
import type { ContentCell, Shape } from "./reportContent";

/** A table's cell as text, with as many decimals as the sheet shows; blank where there is nothing. */
export function cellText(cell: ContentCell, writing: Writing): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : numberText(cell.value, cell.shape, writing);
}

const ONE: Decimals = { least: 1, most: 1 };
const TWO: Decimals = { least: 2, most: 2 };
const ONE_TO_THREE: Decimals = { least: 1, most: 3 };

function numberText(value: number, shape: Shape, writing: Writing): string {
  const { numerals } = writing;
  switch (shape.kind) {
    case "value":
    case "computed":
    case "deviation":
      return inUnit(value, shape.kind, shape.unit, writing);
    case "whole":
      return numerals.number(value);
    case "signed-whole":
      return numerals.signed(value);
    case "one-decimal":
      return numerals.number(value, ONE);
    case "signed-one-decimal":
      return numerals.signed(value, ONE);
    case "percent":
      return numerals.percent(value, ONE);
    case "signed-percent":
      return numerals.signedPercent(value, TWO);
    case "date":
      return numerals.day(instantOf(value));
  }
}

function inUnit(
  value: number,
  kind: "value" | "computed" | "deviation",
  unit: Unit,
  { numerals, texts }: Writing,
): string {
  const number: Numerals["number"] = kind === "deviation" ? numerals.signed : numerals.number;
  if (unit.kind === "percentage-points" || (unit.kind === "share" && kind === "deviation")) {
    return texts.sentences.percentagePoints(number(value * 100, ONE_TO_THREE));
  }
  if (unit.kind === "share") return numerals.percent(value, ONE_TO_THREE);
  if (hasFractions(unit)) return number(value, ONE_TO_THREE);
  return number(value, kind === "value" ? undefined : ONE);
}
