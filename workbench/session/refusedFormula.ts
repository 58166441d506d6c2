import { OfficeError } from "../host/officeError";

/** The host's refusal of a formula, with the formula as it was typed. */
export class RefusedFormula extends OfficeError {
  readonly formula: string;
  readonly fault: string;

  constructor(formula: string, fault: string) {
    super("InvalidArgument", fault);
    this.formula = formula;
    this.fault = fault;
  }
}
