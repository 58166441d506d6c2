import type { OriginTexts } from "../../language/report/originTexts";
import { originTexts } from "../../language/report/origins";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";

/** Where a figure comes from: a clause, the cell that it refers to, and what it is made of in turn. */
export interface Origin {
  readonly text: string;
  readonly place?: string | undefined;
  readonly parts: readonly Origin[];
}

/** Everything that origins are made from. */
export interface OriginInput {
  readonly facts: ReportFacts;
  readonly writing: Writing;
  readonly words: OriginTexts;
}

export function originInput(facts: ReportFacts, writing: Writing): OriginInput {
  return { facts, writing, words: originTexts(writing.language) };
}

export function origin(text: string, place?: string, parts: readonly (Origin | undefined)[] = []): Origin {
  return { text, place, parts: parts.filter((each) => each !== undefined) };
}
