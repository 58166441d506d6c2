import type { Area } from "./address";
import type { Border, BorderEdge, Font } from "./style";
import type { ValidationOperator } from "./dataValidation";

/** The changes of a rule where it holds. */
export interface ConditionalStyle {
  font?: Font;
  fill?: string;
  numberFormat?: string;
  borders?: Partial<Record<BorderEdge, Border>>;
}

export type ConditionalRule =
  | { readonly kind: "CellValue"; operator: ValidationOperator; formula1: string; formula2?: string }
  | { readonly kind: "Custom"; formula: string }
  | {
      readonly kind: "DataBar";
      positiveColor: string;
      negativeColor: string;
      showValue: boolean;
      gradient: boolean;
    };

export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  rule: ConditionalRule;
  style: ConditionalStyle;
  stopIfTrue: boolean;
}
