import { monthsEndedIn, yearDays, yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { populationInUse } from "../../contract/contractInUse";
import { populationReplacements } from "../../contract/changes/replacedPopulation";
import { fundingFor } from "../../contract/funding/funding";
import { countedMeasures } from "../../contract/targets";
import { sheetTexts } from "../../language/sheets/sheets";
import { measureFactsFrom } from "./measureFactsFrom";
import type { FigureKey } from "../../contract/figures";
import { measuresWithReadings } from "../../contract/readings";
import { guidanceUnitOf } from "./guidanceUnitOf";
import { monthsWithFigures, type CountedMonths } from "./monthsWithFigures";
import { municipalityFactsFrom } from "./municipalityFactsFrom";
import { lackingMonths } from "./lackingMonths";
import type { AreaFacts, FundingFacts, MeasureFacts, ReportFacts } from "./reportFacts";
import { reconciliationFrom } from "./reconciliationFrom";
import { settingsFrom } from "./settingsFrom";
import { typedFactsFrom } from "./typedFactsFrom";
import { cellsLeftOutFrom } from "./cellsLeftOutFrom";
import { laterFiguresFrom } from "./laterFiguresFrom";
import { leftOutFrom } from "./leftOutFrom";
import { lockedWithoutRowFrom } from "./lockedWithoutRowFrom";
import { figureIn, wordingIn, type WorkbookRow, type ReadSetting, type WorkbookRead } from "./workbookRead";

/** Why no report can be made of a workbook as it stands. */
export type NoFacts = "no-year" | "no-status-date" | "not-computed";

/**
 * A workbook's facts for the report of its chosen year. Where nobody knows how many live where, no total is shared out
 * among the municipalities, and there is no band to speak of.
 */
export function factsFromWorkbook(read: WorkbookRead, followed: Contract): ReportFacts | NoFacts {
  const { band, ...rest } = followed;
  const isShared = band !== undefined && populationInUse() !== null;
  const contract: Contract = isShared ? followed : rest;
  const { shared } = sheetTexts(contract.language);
  const number = (setting: ReadSetting) => figureIn(read.settings[setting])?.value;
  const year = contract.years.find((each) => each === number("chosenYear"));
  const [statusDate, countedUntil] = [number("statusDate"), number("countedUntil")];
  // Sums of what is not computed are no sums of what was entered.
  if ((read.counted.broken ?? []).length > 0) return "not-computed";
  if (year === undefined) return "no-year";
  if (statusDate === undefined || countedUntil === undefined) return "no-status-date";
  const countedOfYear = Math.min(countedUntil, yearDays(contract, year).last);
  const monthsEnded = monthsEndedIn(contract, year, countedUntil);
  const counted = monthsWithFigures(read.counted, year, monthsEnded, contract);
  const cellsLeftOut = cellsLeftOutFrom(read.counted, contract, { year, countedUntil });
  const guidancesWithoutFirm = guidancesWithoutFirmOf(read, contract, year);
  const individualTarget = isShared ? figureIn(read.settings.individualTarget) : undefined;
  const municipalities = municipalitiesOf(read, contract, { year, monthsEnded, counted });
  return {
    contract,
    populationReplacements: populationReplacements(populationInUse()),
    year,
    statusDate,
    countedUntil: countedOfYear,
    monthsEnded,
    isFinal: read.settings.reportKind?.value === shared.final,
    measures: measuresOf(read, contract, { year, monthsEnded, counted, cellsLeftOut }),
    municipalities,
    reconciliation: reconciliationFrom(read.counted, contract, { municipalities, year, countedUntil }),
    areas: areasOf(read.areas, contract),
    funding: fundingOf(read, contract, year),
    individualTarget: individualTarget && { chosen: individualTarget },
    isUnshared: !isShared,
    ...(band && !isShared && { undividedBand: band.measure }),
    readings: readingsOf(read.settings, contract),
    guidanceUnit: guidanceUnitOf(read, contract, year),
    settings: settingsFrom(read, contract, countedOfYear),
    typed: typedFactsFrom(read, contract, year),
    leftOut: leftOutFrom(read, contract, { year, countedUntil }),
    cellsLeftOut,
    lockedWithoutRow: lockedWithoutRowFrom(read.counted, contract, { year, countedUntil }),
    laterFigures: laterFiguresFrom(read.counted, contract, { year, countedUntil }),
    meetingsLeftOut: read.meetingsLeftOut.filter(
      ({ month }) => month === undefined || yearOfDay(contract, month) === year,
    ),
    ...(guidancesWithoutFirm && { guidancesWithoutFirm }),
    ...(read.records && { records: read.records }),
  };
}

function guidancesWithoutFirmOf({ years }: WorkbookRead, { language }: Contract, year: number) {
  const { yearColumns } = sheetTexts(language).assumptions;
  const ofYear = years.find((row) => row[yearColumns.year]?.value === year);
  return figureIn(ofYear?.[yearColumns.uniqueLeftOut]);
}

interface CountedYear {
  readonly year: number;
  readonly monthsEnded: number;
  readonly counted: ReadonlyMap<string, CountedMonths>;
}

function measuresOf(
  { targets, years, settings }: WorkbookRead,
  contract: Contract,
  { year, monthsEnded, counted, cellsLeftOut }: CountedYear & Required<Pick<ReportFacts, "cellsLeftOut">>,
): MeasureFacts[] {
  const { language } = contract;
  const { shared, targets: words, assumptions } = sheetTexts(language);
  const { id: idHeader, year: yearHeader } = words.columns;
  const ofYear = years.find((row) => row[assumptions.yearColumns.year]?.value === year);
  const reading = {
    year,
    contract,
    usesEstimates: settings.estimates?.value === shared.yes,
    readings: readingsOf(settings, contract),
    lacking: (figures: readonly FigureKey[]) =>
      lackingMonths(figures, contract, { counted, monthsEnded, cellsLeftOut }),
    ofYear,
    knowsUniqueUntil: figureIn(ofYear?.[assumptions.yearColumns.uniqueUntil]) !== undefined,
  };
  return countedMeasures(contract).map((measure) => {
    const row = targets.find(
      (each) => each[idHeader]?.value === measure.id && each[yearHeader]?.value === year,
    );
    return measureFactsFrom(measure, row, reading);
  });
}

function readingsOf(settings: WorkbookRead["settings"], contract: Contract): ReportFacts["readings"] {
  const { undecided } = sheetTexts(contract.language).shared;
  return Object.fromEntries(
    measuresWithReadings(contract).flatMap(({ measure, key }) => {
      const chosen = wordingIn(settings[key]);
      return chosen && chosen.text !== undecided ? [[measure.id, { chosen }]] : [];
    }),
  );
}

function municipalitiesOf(
  { municipalities: rows, counted: activity }: WorkbookRead,
  contract: Contract,
  { year, monthsEnded, counted }: CountedYear,
) {
  const texts = sheetTexts(contract.language);
  const codeHeader = texts.municipalities.columns.code;
  const collectiveColumn = activity.columns[texts.activity.columns.collective] ?? "";
  const before = monthsWithFigures(activity, year - 1, 12, contract);
  return contract.municipalities.map((each) => {
    const row = rows.find((found) => String(found[codeHeader]?.value) === each.code);
    return municipalityFactsFrom(each, row, {
      counted: counted.get(each.name),
      lastYear: before.get(each.name),
      monthsEnded,
      collectiveColumn,
    });
  });
}

function areasOf(rows: readonly WorkbookRow[], { language, areas }: Contract): AreaFacts[] {
  const { id, status, text, updated } = sheetTexts(language).areas.columns;
  return areas.map((area) => {
    const row = rows.find((each) => each[id]?.value === area.id);
    return {
      area,
      status: wordingIn(row?.[status]),
      text: wordingIn(row?.[text]),
      updated: figureIn(row?.[updated]),
    };
  });
}

/** Agreed amounts stand in the contract; the workbook shows them. */
function fundingOf({ funding, targets }: WorkbookRead, contract: Contract, year: number): FundingFacts {
  const agreed = fundingFor(contract, year);
  if (agreed.kind === "outside") return { kind: "not-fixed" };
  if (agreed.kind === "not-fixed" || agreed.kind === "none") return agreed;
  const { targets: words, funding: fundingWords } = sheetTexts(contract.language);
  const measure = contract.measures.find(({ rule }) => rule === "amount");
  const printed = targets.find(
    (row) => row[words.columns.id]?.value === measure?.id && row[words.columns.year]?.value === year,
  )?.[words.columns.target];
  if (agreed.kind === "undivided") {
    return { kind: "undivided", printed: agreed.total, cells: printed ? [printed.cell] : [] };
  }
  const amounts = funding.map((row) => row[fundingWords.columns.amount]);
  return {
    kind: "fixed",
    printed: agreed.total,
    sum: agreed.sum,
    rows: agreed.rows.map(({ code, amount }) => ({
      name: contract.municipalities.find((each) => each.code === code)?.name ?? code,
      amount,
    })),
    cells: [printed, ...amounts].flatMap((read) => (read ? [read.cell] : [])),
  };
}
