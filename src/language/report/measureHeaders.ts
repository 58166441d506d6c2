import type { ContractLanguage } from "../language";

/** Columns beside a measure's figure that a workbook may have, by the headers they are recognised by. */
export interface MeasureHeaders {
  readonly lastYear: string;
  readonly answers: string;
  readonly period: string;
  readonly cohort: string;
  readonly nextFigure: string;
  readonly finality: string;
  /** What the last of them says. */
  readonly finalities: Readonly<Record<"final" | "provisional" | "awaited", string>>;
}

const headers: Readonly<Record<ContractLanguage, MeasureHeaders>> = {
  da: {
    lastYear: "Sidste år",
    answers: "Svar (n)",
    period: "Periode",
    cohort: "Årgang",
    nextFigure: "Næste tal",
    finality: "Endelig",
    finalities: { final: "Endelig", provisional: "Foreløbig", awaited: "Afventer" },
  },
};

export function measureHeaders(language: ContractLanguage): MeasureHeaders {
  return headers[language];
}
