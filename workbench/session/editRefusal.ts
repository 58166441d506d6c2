import { OfficeError } from "../host/officeError";
import { RefusedFormula } from "./refusedFormula";

/** Why an edit did not happen, as data: whoever shows it finds the words. */
export type EditRefusal =
  | {
      readonly kind: "validation";
      /** `Stop` stays refused; the others may be entered all the same, once the user agrees. */
      readonly style: "Stop" | "Warning" | "Information";
      /** As the rule gives them; empty where it gives none. */
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: "formula"; readonly formula: string; readonly cause: string }
  | { readonly kind: "protected" }
  /** Columns of a protected sheet that cannot be folded or opened. */
  | { readonly kind: "protected-columns" }
  | { readonly kind: "impossible"; readonly cause: string };

/** A host's refusal as data; faults that are none of the host's refusals are thrown on. */
export function refusalOf(thrown: unknown): EditRefusal {
  if (thrown instanceof RefusedFormula) {
    return { kind: "formula", formula: thrown.formula, cause: thrown.fault };
  }
  if (!(thrown instanceof OfficeError)) throw thrown;
  return thrown.code === "AccessDenied"
    ? { kind: "protected" }
    : { kind: "impossible", cause: thrown.message };
}
