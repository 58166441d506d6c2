import type { Inhabitants, Population } from "../../contract/populationSchema";
import { inhabitantsChanges, populationReplacements } from "../../contract/changes/replacedPopulation";
import { listTexts } from "../../language/sheets/listTexts";
import { writtenDay } from "../../language/writtenDay";
import { serialOfMoment, type ListRow } from "../../sheets/plan/listRows";
import { changeCells } from "./changeCells";
import type { ContractDecision, UpdateProposal } from "./prepareUpdate";
import type { Versions } from "./versions";

/** Rows that an update writes into the log, and onto the sheet for contents that have no place any more. */
export interface UpdateRows {
  readonly log: readonly ListRow[];
  readonly unplaced: readonly ListRow[];
}

export function updateRows(
  { versions: { before, after }, decision, contract, sheets, columns, rows, cells, kept }: UpdateProposal,
  moment: Date,
): UpdateRows {
  const words = listTexts(after.contract.language);
  const when = serialOfMoment(moment);
  const line = (where: string, from: ListRow["from"], to: ListRow["to"]): ListRow => ({
    when,
    what: words.actions.update,
    where,
    from,
    to,
  });
  const ofContract = contract.map((change): ListRow => ({
    when,
    what: words.actions.contract,
    ...changeCells(change, after.contract),
  }));
  const isNew = before.contract.version !== after.contract.version;
  return {
    log: [
      ...(isNew ? [line(words.actions.contract, before.contract.version, after.contract.version)] : []),
      ...(decision ? decided(decision, when, words) : []),
      ...ofContract,
      ...populationRows(before.population, after, when),
      ...[...sheets, ...columns, ...rows].map((each) => line(each, "", words.changes.made)),
      ...cells.map(({ place, what, from, to }) => line(`${place} ${what}`, from, to)),
    ],
    unplaced: kept.map(({ place, what, value }) => ({ when, what, where: place, from: value, to: "" })),
  };
}

/** Numbers of inhabitants that an update brings, a line each. */
function populationRows(
  before: Population | null,
  { contract, population }: Versions["after"],
  when: number,
): readonly ListRow[] {
  const { actions, changes } = listTexts(contract.language);
  const lines = (was: Inhabitants | null, is: Inhabitants, id: string) =>
    inhabitantsChanges(contract, was, is).map(
      ({ municipality, from = was ? changes.notFixed : "", to = changes.notFixed }): ListRow => ({
        when,
        what: actions.population,
        where: `${municipality}, ${id}`,
        from,
        to,
      }),
    );
  if (!before) return population ? lines(null, population, population.id) : [];
  return populationReplacements(population)
    .slice(before.replaced?.length ?? 0)
    .flatMap(({ was, is }) => lines(was, is, `${was.id} ${changes.replacedBy} ${is.id}`));
}

/** Who decided, when, under which number and from when: a line each that is not blank. */
function decided(
  { by, date, caseNumber, from }: ContractDecision,
  when: number,
  words: ReturnType<typeof listTexts>,
): ListRow[] {
  const { decision: labels } = words;
  const said = [
    { where: labels.by, to: by },
    { where: labels.date, to: writtenDay(date) },
    { where: labels.caseNumber, to: caseNumber },
    { where: labels.from, to: writtenDay(from) },
  ];
  return said.flatMap(({ where, to }) =>
    to.trim() === "" ? [] : [{ when, what: words.actions.decision, where, from: "", to: to.trim() }],
  );
}
