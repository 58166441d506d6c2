import { sheetTexts } from "../../language/sheets/sheets";
import type { MunicipalInput } from "../sentences/municipalInput";
import { factsTable } from "./municipalityFigures";
import { shownFigure, type ContentTable } from "./reportContent";

const ONE_DECIMAL = { kind: "one-decimal" } as const;
const WHOLE = { kind: "whole" } as const;

/** The basis of the target: inhabitants, their source, and the total that is not the contract's. */
export function basisTable({ own, facts, writing, words }: MunicipalInput): ContentTable {
  const { individualTarget, municipalities, settings, contract } = facts;
  const [label] = sheetTexts(contract.language).assumptions.populationSource;
  const source = settings.find((each) => each.label === label)?.value;
  const inhabitants = municipalities.map((each) => each.inhabitants?.value);
  const all = inhabitants.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const { frame } = writing.texts;
  return factsTable(words, [
    [
      words.inhabitants,
      shownFigure(own.inhabitants, WHOLE) ?? frame.missing,
      source && "text" in source ? source.text : "",
    ],
    [
      words.allInhabitants,
      inhabitants.includes(undefined) ? frame.missing : { value: all, shape: WHOLE },
      "",
    ],
    [
      words.total,
      shownFigure(individualTarget?.chosen, ONE_DECIMAL) ?? frame.notFixed,
      individualTarget ? words.totalChosen(writing.chooser(individualTarget)) : "",
    ],
  ]);
}
