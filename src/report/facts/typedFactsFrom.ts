import { yearDays } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { findMeasure } from "../../contract/targets";
import { explanationsTexts } from "../../language/sheets/explanationsTexts";
import { reportWayTexts } from "../../language/sheets/reportWayTexts";
import type { Wording } from "./figure";
import {
  EXPLANATION_PARTS,
  type CircumstanceFacts,
  type DialogueFacts,
  type Entered,
  type ExplanationFacts,
  type TypedFacts,
  type WayStepFacts,
} from "./typedFacts";
import { figureIn, wordingIn, type ReadCell, type WorkbookRow, type WorkbookRead } from "./workbookRead";

/** Texts that people have typed for reports, as far as they concern a given year's. */
export function typedFactsFrom(
  { typed }: Pick<WorkbookRead, "typed">,
  contract: Contract,
  year: number,
): TypedFacts {
  return {
    recommendation: writtenIn(typed.recommendation, contract),
    ...explanationsOf(typed.explanations, contract, year),
    circumstances: circumstancesOf(typed.explanations, contract, year),
    way: wayOf(typed.reportWay, contract),
    dialogue: dialogueOf(typed.reportWay, contract),
  };
}

/** Where a goal has several rows of a year the lowest counts, for that is the one that was written last. */
function explanationsOf(
  rows: readonly WorkbookRow[],
  contract: Contract,
  year: number,
): Pick<TypedFacts, "explanations" | "unplaced"> {
  const { columns: words } = explanationsTexts(contract.language).explanations;
  const found = new Map<string, ExplanationFacts>();
  const unplaced: string[] = [];
  for (const row of rows.filter((each) => each[words.cause])) {
    const parts = EXPLANATION_PARTS.map((part) => [part, writtenIn(row[words[part]], contract)] as const);
    if (parts.every(([, wording]) => wording === undefined)) continue;
    const measure = findMeasure(contract, String(row[words.id]?.value ?? ""))?.id;
    const ofYear = figureIn(row[words.year])?.value;
    if (measure === undefined || !contract.years.some((each) => each === ofYear)) {
      unplaced.push(row[words.id]?.cell ?? "");
    } else if (ofYear === year) found.set(measure, { measure, ...Object.fromEntries(parts) });
  }
  return { explanations: [...found.values()], unplaced };
}

/** Those from before the year belong to earlier reports. */
function circumstancesOf(
  rows: readonly WorkbookRow[],
  contract: Contract,
  year: number,
): readonly CircumstanceFacts[] {
  const { columns: words } = explanationsTexts(contract.language).circumstances;
  return rows.flatMap((row) => {
    const date = enteredIn(row[words.date]);
    const [matter, meaning] = [
      writtenIn(row[words.matter], contract),
      writtenIn(row[words.meaning], contract),
    ];
    const isEarlier = date !== undefined && "value" in date && date.value < yearDays(contract, year).first;
    return isEarlier || !(matter ?? meaning) ? [] : [{ date, matter, meaning }];
  });
}

function wayOf(rows: readonly WorkbookRow[], contract: Contract): readonly WayStepFacts[] {
  const { columns: words } = reportWayTexts(contract.language).way;
  const steps = rows.flatMap((row): WayStepFacts[] => {
    const step = wordingIn(row[words.step]);
    return step
      ? [
          {
            step,
            who: writtenIn(row[words.who], contract),
            due: enteredIn(row[words.due]),
            done: enteredIn(row[words.done]),
            remark: writtenIn(row[words.remark], contract),
          },
        ]
      : [];
  });
  return steps.some(({ who, due, done, remark }) => who ?? due ?? done ?? remark) ? steps : [];
}

function dialogueOf(rows: readonly WorkbookRow[], contract: Contract): readonly DialogueFacts[] {
  const { columns: words } = reportWayTexts(contract.language).dialogue;
  return rows.flatMap((row) => {
    const name = wordingIn(row[words.name])?.text;
    if (name === undefined) return [];
    const state = {
      sent: enteredIn(row[words.sent]),
      due: enteredIn(row[words.due]),
      reply: writtenIn(row[words.reply], contract),
      correction: writtenIn(row[words.correction], contract),
      invited: enteredIn(row[words.invited]),
      held: enteredIn(row[words.held]),
      agreed: writtenIn(row[words.agreed], contract),
    };
    return Object.values(state).some((each) => each !== undefined) ? [{ name, ...state }] : [];
  });
}

function enteredIn(read: ReadCell | undefined): Entered {
  return figureIn(read) ?? wordingIn(read);
}

/** A text, also where Excel has taken it for a number. */
function writtenIn(read: ReadCell | undefined, { language }: Contract): Wording | undefined {
  const figure = figureIn(read);
  if (!figure) return wordingIn(read);
  const text = figure.value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 15 });
  return { text, cell: figure.cell };
}
