import type { Contract } from "../../contract/contract";
import { placeKey, type ActivityFacts } from "../tables/activityFacts";
import { FIGURE_COLUMNS, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { firstAtPlaces } from "../check/firstAtPlaces";
import { isoMonth } from "../values/isoDay";
import { isMadeUp, madeUpSource } from "./derivedSource";
import type { MadeUpRow } from "./deriveActivity";
import type { GoneRow, KeptFigure } from "./derivationPlan";

/** Rows that are to enter Aktivitet, and what of it they say nothing of. */
export interface MadeUpRows {
  /** As an import takes them: the made-up rows numbered from 1, after them those whose meetings are gone. */
  readonly incoming: readonly EnteredRow<ActivityRow>[];
  readonly gone: readonly GoneRow[];
  readonly kept: readonly KeptFigure[];
}

interface Surroundings {
  readonly contract: Contract;
  /** Written `2026-01`; a row there keeps its source together with its figures. */
  readonly lockedMonths: ReadonlySet<string>;
  /** Those of our columns that Aktivitet has. */
  readonly columns: ReadonlySet<ActivityColumn>;
}

/**
 * Made-up rows as an import takes them.
 * @param existing the rows of Aktivitet in the order of their numbers
 */
export function madeUpRows(
  made: readonly MadeUpRow[],
  existing: readonly ActivityFacts[],
  { contract, lockedMonths, columns }: Surroundings,
): MadeUpRows {
  const find = firstAtPlaces(existing);
  const source = madeUpSource(contract);
  const isLocked = (month: number) => lockedMonths.has(isoMonth(month));
  const kept: KeptFigure[] = [];
  const values = made.map(({ month, municipality, figures }): ActivityRow => {
    const at = find(month, municipality);
    for (const column of FIGURE_COLUMNS) {
      const value = at?.values[column] ?? null;
      if (!at || figures[column] !== null || isBlank(value)) continue;
      kept.push({ row: at.row, month, municipality: municipality.name, column, value });
    }
    return {
      period: month,
      municipality: municipality.name,
      individual: columns.has("individual") ? figures.individual : null,
      collective: columns.has("collective") ? figures.collective : null,
      growth: columns.has("growth") ? figures.growth : null,
      young: columns.has("young") ? figures.young : null,
      source: columns.has("source") && !isLocked(month) ? source : null,
      remark: null,
    };
  });

  const named = new Set(made.map(({ month, municipality }) => placeKey(month, municipality)));
  const gone = existing.flatMap((facts): { place: GoneRow; values: ActivityRow }[] => {
    const { month, meantMunicipality, withinContract } = facts;
    if (month === undefined || !meantMunicipality || !withinContract) return [];
    if (named.has(placeKey(month, meantMunicipality)) || find(month, meantMunicipality) !== facts) return [];
    if (!isMadeUp(facts.values, contract) || !saysSomething(facts)) return [];
    const municipality = meantMunicipality.name;
    return [{ place: { row: facts.row, month, municipality }, values: nothing(facts, month, municipality) }];
  });
  return {
    incoming: [...values, ...gone.map((each) => each.values)].map((row, index) => ({
      row: index + 1,
      values: row,
    })),
    gone: gone.flatMap(({ place }) => (isLocked(place.month) ? [] : [place])),
    kept,
  };
}

/** Whether a row has a figure other than zero. */
function saysSomething(facts: ActivityFacts): boolean {
  return FIGURE_COLUMNS.some((column) => !isBlank(facts.values[column]) && facts[column] !== 0);
}

/** No meeting is no guidance of any kind; what was blank was not made up and stays missing. */
function nothing({ values }: ActivityFacts, period: number, municipality: string): ActivityRow {
  const figure = (column: (typeof FIGURE_COLUMNS)[number]) => (isBlank(values[column]) ? null : 0);
  return {
    period,
    municipality,
    individual: figure("individual"),
    collective: figure("collective"),
    growth: figure("growth"),
    young: figure("young"),
    source: null,
    remark: null,
  };
}
