import { cvrDigits } from "../../calc/cvr";
import { eanDigits, passesModulus10 } from "../../calc/invoices/ean";

/** Data that an invoice to a municipality needs besides its amount; blank where not known. */
export interface MunicipalityData {
  readonly cvr: string;
  readonly ean: string;
  readonly order: string;
  readonly user: string;
  readonly account: string;
  /** The whole of last year's amount, in øre. */
  readonly lastYear: number | undefined;
}

/** A fault in one of them. */
export type DataFault = "ean-form" | "ean-check" | "cvr-form" | "account-long";

/** Public payment systems take no longer account string. */
export const MAX_ACCOUNT = 30;

/** Faults in the data entered for a municipality; blanks are missing, not wrong. */
export function dataFaults({ cvr, ean, account }: MunicipalityData): DataFault[] {
  const digits = eanDigits(ean);
  return [
    ...(ean !== "" && digits === undefined ? ["ean-form" as const] : []),
    ...(digits !== undefined && !passesModulus10(digits) ? ["ean-check" as const] : []),
    ...(cvr !== "" && cvrDigits(cvr) === undefined ? ["cvr-form" as const] : []),
    ...(account.length > MAX_ACCOUNT ? ["account-long" as const] : []),
  ];
}

/** The same without what is wrong, so that no wrong address comes onto an invoice. */
export function soundData(data: MunicipalityData): MunicipalityData {
  const faults = dataFaults(data);
  const hasWrongEan = faults.includes("ean-form") || faults.includes("ean-check");
  return {
    ...data,
    ean: hasWrongEan ? "" : (eanDigits(data.ean) ?? ""),
    cvr: cvrDigits(data.cvr) ?? "",
    account: faults.includes("account-long") ? "" : data.account,
  };
}
