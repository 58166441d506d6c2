import type { Shape } from "../../report/content/reportContent";
import {
  computedFormat,
  DATE,
  deviationFormat,
  ONE_DECIMAL,
  PERCENT,
  SIGNED_ONE_DECIMAL,
  SIGNED_PERCENT,
  SIGNED_WHOLE,
  valueFormat,
  WHOLE,
} from "../plan/looks/numberFormats";

/** The number format that shows a number in its shape. */
export function formatOfShape(shape: Shape): string {
  switch (shape.kind) {
    case "value":
      return valueFormat(shape.unit);
    case "computed":
      return computedFormat(shape.unit);
    case "deviation":
      return deviationFormat(shape.unit);
    case "whole":
      return WHOLE;
    case "signed-whole":
      return SIGNED_WHOLE;
    case "one-decimal":
      return ONE_DECIMAL;
    case "signed-one-decimal":
      return SIGNED_ONE_DECIMAL;
    case "percent":
      return PERCENT;
    case "signed-percent":
      return SIGNED_PERCENT;
    case "date":
      return DATE;
  }
}
