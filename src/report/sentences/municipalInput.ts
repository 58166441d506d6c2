import type { MunicipalTexts } from "../../language/report/municipalTexts";
import type { MunicipalityFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";

/** All that a municipality's sheet is made from. */
export interface MunicipalInput {
  readonly own: MunicipalityFacts;
  readonly facts: ReportFacts;
  readonly writing: Writing;
  readonly words: MunicipalTexts;
}
