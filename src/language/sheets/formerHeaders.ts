import type { ContractLanguage } from "../language";

const da = {
  /** Of layout 1, which did not say what is unique. */
  years: {
    uniqueIndividual: "Unikke individuelt",
    uniqueCollective: "Unikke kollektivt",
    uniqueYoung: "Unikke under 3 år",
    uniqueUntil: "Unikke til og med",
    uniqueLeftOut: "Møder uden CVR og reference",
  },
  /** Of layout 1 too. */
  municipalities: { band: "Bånd" },
  funding: { amount: "Beløb" },
  /** Of a handover before its rows had a status like all others. */
  handover: { state: "Stand" },
  /** Amounts are headed by the annex that states them, or by the contract; the choice of the contract's own rows. */
  invoices: { amount: /^Beløb iflg\. / },
  invoiceBases: { rows: "Rækkerne i bilag a" },
};

const headers: Readonly<Record<ContractLanguage, typeof da>> = { da, en: da };

/** Headings that workbooks of older layouts have. */
export function formerHeaders(language: ContractLanguage): typeof da {
  return headers[language];
}
