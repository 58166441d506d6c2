import { measuresWithReadings } from "../../contract/readings";
import { cellAddress, type CellPosition } from "../plan/address";
import { fieldList } from "../plan/fieldList";
import { NOTE } from "../plan/looks/looks";
import type { SheetPlan } from "../plan/plan";
import { chosenYearFormat } from "../plan/yearFormulas";
import type { NameKey } from "../plan/ourNames";
import type { PlanInput } from "../plan/planInput";
import { settingChoices } from "./settingFields";

/** A list's name, its header, and what can be chosen. */
interface ChoiceList {
  readonly name: string;
  readonly header: string;
  readonly choices: readonly (string | number)[];
  readonly format?: string;
}

/**
 * The lists that fields choose from, side by side, away from what is printed.
 * @param at the place of the first list's header
 */
export function choiceLists(
  input: PlanInput,
  at: CellPosition,
): Pick<SheetPlan, "names" | "blocks" | "looks" | "widths"> & { readonly nextColumn: number } {
  const title = cellAddress({ ...at, row: at.row - 1 });
  const lists = choicesByName(input).map(({ name, header, choices, format }, index) => ({
    name,
    ...fieldList({ ...at, column: at.column + index }, header, choices, 19, format),
  }));
  return {
    names: lists.map(({ name, source }) => ({ name, refersTo: source })),
    blocks: [{ at: title, cells: [[input.texts.assumptions.lists]] }, ...lists.map(({ block }) => block)],
    looks: [{ address: title, look: NOTE }, ...lists.map(({ look }) => look)],
    widths: lists.map(({ width }) => width),
    nextColumn: at.column + lists.length,
  };
}

function choicesByName({ contract, naming, texts }: PlanInput): ChoiceList[] {
  const { names } = naming;
  const { shared, assumptions } = texts;
  const read = measuresWithReadings(contract);
  const { target } = texts.targets.columns;
  const header = ([label = ""]: readonly string[]) => label;
  const choices = settingChoices({ contract, texts });
  const ofSetting = (list: NameKey, title: string) => ({
    name: names[list] ?? list,
    header: title,
    choices: choices[list] ?? [],
  });
  return [
    { ...ofSetting("yearList", header(assumptions.chosenYear)), format: chosenYearFormat(contract) },
    ofSetting("reportKindList", shared.reportKind),
    ofSetting("yesNoList", header(assumptions.estimates)),
    {
      name: names.finalityList,
      header: texts.targets.columns.finality,
      choices: Object.values(texts.targets.finalities),
    },
    ofSetting("guidanceUnitList", header(assumptions.guidanceUnit)),
    { name: names.areaStatusList, header: texts.areas.columns.status, choices: texts.areas.statuses },
    ...read.map(({ measure, list }) =>
      ofSetting(list, read.length === 1 ? target : `${target} ${measure.id}`),
    ),
  ];
}
