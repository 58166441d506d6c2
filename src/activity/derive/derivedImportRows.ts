import type { ActivityFigure, Contract } from "../../contract/contract";
import { activityKey, type ActivityFacts } from "../tables/activityFacts";
import { isCounted, KNOWN_FIGURES } from "../../contract/figures";
import { figureColumns, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { firstActivityRows } from "../check/firstActivityRows";
import { isoMonth } from "../values/isoDay";
import { isDerived, derivedSource } from "./derivedSource";
import type { DerivedRow } from "./deriveActivity";
import type { RowWithoutMeetings, KeptFigure } from "./derivationPlan";

/** Derived rows to be imported into Aktivitet, and the figures they say nothing about. */
export interface DerivedImportRows {
  /** As an import takes them: the derived rows numbered from 1, then the rows without meetings. */
  readonly incoming: readonly EnteredRow<ActivityRow>[];
  /** Every derived row without meetings now, locked ones too. */
  readonly gone: readonly RowWithoutMeetings[];
  readonly rowsWithoutMeetings: readonly RowWithoutMeetings[];
  readonly standing: readonly RowWithoutMeetings[];
  readonly kept: readonly KeptFigure[];
}

interface DerivedRowsContext {
  readonly contract: Contract;
  /** Written `2026-01`; a row there keeps its source together with its figures. */
  readonly lockedMonths: ReadonlySet<string>;
  /** Those of our columns that Aktivitet has. */
  readonly columns: ReadonlySet<ActivityColumn>;
}

/**
 * Derived rows as an import takes them. Meetings are deleted once nobody may keep them, and the counts stay: a derived
 * row of a month of which no meeting is left stands as it is.
 * @param existing the rows of Aktivitet in the order of their numbers
 */
export function derivedImportRows(
  derived: readonly DerivedRow[],
  existing: readonly ActivityFacts[],
  { contract, lockedMonths, columns }: DerivedRowsContext,
): DerivedImportRows {
  const find = firstActivityRows(existing);
  const source = derivedSource(contract);
  const isLocked = (month: number) => lockedMonths.has(isoMonth(month));
  const kept: KeptFigure[] = [];
  const values = derived.map(({ month, municipality, figures }): ActivityRow => {
    const at = find(month, municipality);
    for (const column of figureColumns(contract)) {
      const value = at?.values[column] ?? null;
      if (!at || (!isCounted(column) && figures[column] !== null) || isBlank(value)) continue;
      kept.push({ row: at.row, month, municipality: municipality.name, column, value });
    }
    return {
      period: month,
      municipality: municipality.name,
      individual: columns.has("individual") ? figures.individual : null,
      collective: columns.has("collective") ? figures.collective : null,
      growth: columns.has("growth") ? figures.growth : null,
      young: columns.has("young") ? figures.young : null,
      source: columns.has("source") ? source : null,
      remark: null,
    };
  });

  const named = new Set(derived.map(({ month, municipality }) => activityKey(month, municipality)));
  const monthsWithMeetings = new Set(derived.map(({ month }) => month));
  const withoutMeetings = existing.flatMap((facts): { place: RowWithoutMeetings; values: ActivityRow }[] => {
    const { month, resolvedMunicipality, withinContract } = facts;
    if (month === undefined || !resolvedMunicipality || !withinContract) return [];
    if (named.has(activityKey(month, resolvedMunicipality)) || find(month, resolvedMunicipality) !== facts)
      return [];
    if (!isDerived(facts.values, contract) || !hasNonZeroFigure(facts)) return [];
    const municipality = resolvedMunicipality.name;
    return [{ place: { row: facts.row, month, municipality }, values: nothing(facts, month, municipality) }];
  });
  const becomingZero = withoutMeetings.filter(({ place }) => monthsWithMeetings.has(place.month));
  return {
    incoming: [...values, ...becomingZero.map((each) => each.values)].map((row, index) => ({
      row: index + 1,
      values: row,
    })),
    gone: withoutMeetings.map(({ place }) => place),
    rowsWithoutMeetings: becomingZero.flatMap(({ place }) => (isLocked(place.month) ? [] : [place])),
    standing: withoutMeetings.flatMap(({ place }) => (monthsWithMeetings.has(place.month) ? [] : [place])),
    kept,
  };
}

/** Whether a row has a figure other than zero. */
function hasNonZeroFigure(facts: ActivityFacts): boolean {
  return KNOWN_FIGURES.some((column) => !isBlank(facts.values[column]) && facts[column] !== 0);
}

/** A row of zeros, as no meetings mean no guidances; a blank figure was not derived and stays missing. */
function nothing({ values }: ActivityFacts, period: number, municipality: string): ActivityRow {
  const figure = (column: ActivityFigure) => (isBlank(values[column]) ? null : 0);
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
