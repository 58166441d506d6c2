import { englishFigureNotes } from "./englishFigureNotes";
import type { danishSentences } from "./danishSentences";
import { englishCounts, englishNumber } from "./englishCounts";

const count = englishNumber;
const { municipalities, guidances, fields } = englishCounts;
const chosenBy = (by: string) => (by ? ` by ${by}` : " on Forudsætninger");
const cellsLeftOut = (why: string) => (heading: string, cells: number, places: string) =>
  `${fields(cells)} on Aktivitet in ${heading} left out, as ${why}: ${places}.`;

/** The report's sentences in English: patterns that figures and names are put into. None of them gives a cause. */
export const englishSentences: typeof danishSentences = {
  recommendation: {
    provisional: (steering, day) =>
      `It is proposed that ${steering} takes note of the provisional status of the results at ${day}.`,
    final: (steering, year) =>
      `It is proposed that ${steering} takes note of the final fulfilment of the goals for ${year}.`,
  },
  counts: (of) =>
    `Of ${count(of.all)} ${of.all === 1 ? "measure" : "measures"}, ${count(of.met)} ${of.met === 1 ? "is" : "are"} met and ${count(of.notMet)} not met; for ${count(of.missing)} figures are missing, for ${count(of.notFixed)} no target is fixed, and ${count(of.undecided)} cannot be decided yet.`,
  countedAgainst: {
    estimates: (value) =>
      `Of the measures without a fixed target, ${count(value)} ${value === 1 ? "is" : "are"} compared with an estimate.`,
    readings: (value) =>
      `Of the measures without a fixed target, ${count(value)} ${value === 1 ? "is" : "are"} compared with a target that was chosen.`,
  },
  behind: {
    notMet: "not met",
    soFar: "behind so far",
    figures: (actual, against, isToDate) => `${actual} against ${against}${isToDate ? " to date" : ""}`,
  },
  goal: (point, actual, against, difference) => `${point}: ${actual} against ${against}, ${difference}.`,
  byFigures: (measure) => `${measure}, by the figures`,
  noMonthEnded: "No month has ended yet, so no guidances are counted.",
  goalNotJudged: (point, actual, against) => `${point}: ${actual} against ${against}; not judged.`,
  against: {
    toDate: (target) => `a target to date of ${target}`,
    estimateToDate: (target, method) => `an estimate to date of ${target} (${method})`,
    readingToDate: (target, year, by) => `${target} to date of ${year}, chosen${chosenBy(by)}`,
    year: (target) => `a target for the year of ${target}`,
    target: (target) => `a target of ${target}`,
    aboveZero: "a target of above zero",
    more: (target) => `a target of more than ${target}`,
    less: (target) => `a target of less than ${target}`,
    estimate: (target, method) => `an estimate of ${target} (${method})`,
    reading: (target, by) => `${target}, chosen${chosenBy(by)}`,
  },
  atLeast: (difference) => `at least ${difference}`,
  difference: {
    below: (difference) => `that is ${difference} below`,
    above: (difference) => `that is ${difference} above`,
    notAbove: "so not above",
    notBelow: "so not below",
    none: "which equals the target",
    noneOfEstimate: "which equals the estimate",
  },
  goalNotFixed: (point, actual, year) => `${point}: ${actual}; the contract fixes no target for ${year}.`,
  goalMissing: (point) => `${point}: figures are missing.`,
  goalNothingYet: (point) => `${point}: no month has ended yet.`,
  goalMissingNotFixed: (point, year) =>
    `${point}: figures are missing, and the contract fixes no target for ${year}.`,
  goalAwaited: (point, day) =>
    `${point}: the figure is ${day === undefined ? "awaited" : `expected on ${day}`}.`,
  goalNotes: {
    unusable: (id, value, cell) =>
      `${id}: “${value}” in ${cell} cannot be the figure and is not used; correct it there.`,
    guidances: (id) => `${id}: a sum of guidances, not of unique firms.`,
    firms: (id) => `${id}: unique firms, each counted once in each form.`,
    incomplete: (id, value) =>
      `${id}: months are missing for ${municipalities(value)}, and they do not count as zero.`,
    leftOut: (id, value) =>
      `${id}: figures of ${municipalities(value)} are left out as errors, and do not count as zero.`,
  },
  percentagePoints: (difference) => `${difference} percentage points`,
  points: (difference) => `${difference} points`,
  reading: {
    undecided: (id, level, note, labels) =>
      `${id}: ${level}. ${note ? `${note} ` : ""}The contract does not settle the target (${labels}). No verdict.`,
    laterYear: (id, level, note, label, years, by) =>
      `${id}: ${level}. ${note ? `${note} ` : ""}Chosen${chosenBy(by)}: ${label} (for ${years}). No verdict.`,
    level: (actual, unit, basis) => `${actual} ${unit}${basis ? ` (${basis})` : ""}`,
    guidances: (isOne) => (isOne ? "guidance" : "guidances"),
    noLevel: "figures are missing",
    nothingYet: "no month has ended yet",
    or: " or ",
  },
  definitions: {
    guidances: (id) => `${id} is defined in firms; here guidances are counted.`,
    estimate: (id, method) =>
      `${id} is measured against an estimate (${method}); the contract fixes no target for the year.`,
    reading: (id, label) => `${id} is measured by a chosen reading of the contract (${label}).`,
  },
  guidanceUnit: {
    derived:
      "An individual guidance is a meeting where the figure was counted from the meetings on Forløb, and else is counted as it was entered: the contract does not say whether it is a meeting or a course.",
    entered:
      "An individual guidance is counted as it was entered: the contract does not say whether it is a meeting or a course.",
    meeting:
      "An individual guidance is here a meeting, by the user's choice: the contract does not say whether it is a meeting or a course.",
    course:
      "An individual guidance is here a course, by the user's choice: the contract does not say whether it is a meeting or a course.",
  },
  bases: { guidances: "a sum of guidances, not of unique firms", firms: "unique firms" },
  spread: (of) =>
    `${of.id}: ${municipalities(of.below)} below, ${count(of.within)} within, ${count(of.above)} above the band; ${count(of.notJudged)} not judged${of.notBelow > 0 ? `, ${count(of.notBelow)} of them not below whatever is missing` : ""}.`,
  spreadBasis: (total, by) =>
    `Reckoned with ${total} individual guidances in all, chosen${chosenBy(by)}; the contract does not fix the number.`,
  spreadNotFixed: (id) =>
    `${id}: the municipalities' spread is not judged: the contract fixes no total target for individual guidance, and none was chosen.`,
  spreadUndivided: (id) =>
    `${id}: the municipalities' spread is not judged: without inhabitants the target cannot be divided between them.`,
  lowerLimit: (name, actual, limit, lacking) =>
    `${name} has ${count(actual)} individual ${actual === 1 ? "guidance" : "guidances"} against a lower limit of ${limit}; ${guidances(lacking)} ${lacking === 1 ? "is" : "are"} lacking.`,
  missingMonths: (of) =>
    `For ${count(of.lacking)} of ${municipalities(of.all)} figures are missing for one or more months up to ${of.until}; ${of.lacking > of.notJudged ? `${count(of.notJudged)} of them ${of.notJudged === 1 ? "is" : "are"}` : of.lacking === 1 ? "it is" : "they are"} not judged${of.names ? `: ${of.names}` : ""}.`,
  judgedAnyway: (names) =>
    `Months are missing, but they can only add, so that the municipality is not below the band: ${names}.`,
  knownOnly: (names) => `By the user's choice compared over the months that are there alone: ${names}.`,
  named: (name, months) => `${name} (${months})`,
  allMonths: "all months",
  span: (first, last) => `${first}-${last}`,
  chance: (of) =>
    `If all ${municipalities(of.all)} followed the target on average, and guidances fell independently of each other, typically ${of.low === of.high ? count(of.low) : `${count(of.low)}-${count(of.high)}`} would lie below the band all the same ${of.when} (mean ${of.mean}). Here there ${of.below === 1 ? "is" : "are"} ${count(of.below)}${of.judged < of.all ? ` of the ${count(of.judged)} that are judged; the mean is of all ${count(of.all)}` : ""}. This says nothing of the cause in any one municipality; the contract's rule on dialogue holds as it is.`,
  chanceOwnPace: (pace, mean, isBehind) =>
    `At the region's own pace (${pace} of the target) the mean would be ${mean}${isBehind ? ": a shortfall of the whole looks like poor spread" : ""}.`,
  chanceNoPace: "The region's own pace is not computed: figures of one or more municipalities are missing.",
  chanceExample: (target, hundred) =>
    `At a target of ${target}, a municipality that follows it lies below in about ${count(hundred)} of 100 cases.`,
  atYearEnd: "at the end of the year",
  atDay: (day) => `at ${day}`,
  noWhole: (name, lower, upper) =>
    `${name}: no whole number lies within the band; the nearest are ${count(lower)} and ${count(upper)}.`,
  leftOut: (reason, rows, places) =>
    `${count(rows)} ${rows === 1 ? "row" : "rows"} on Aktivitet (${reason}): ${places}.`,
  meetingsLeftOut: (meetings, places) =>
    `${count(meetings)} ${meetings === 1 ? "meeting" : "meetings"} on Forløb stand outside all counts; date, municipality or kind cannot be read: ${places}.`,
  lockedWithoutRow: (rows, places) =>
    `${count(rows)} ${rows === 1 ? "row" : "rows"} of locked months ${rows === 1 ? "is" : "are"} gone from Aktivitet, but the locked figures count: ${places}. Where a row was moved to another month or municipality, its figures count there as well.`,
  guidancesWithoutFirm: (guidances) =>
    `${count(guidances)} ${guidances === 1 ? "guidance" : "guidances"} on Forløb ${guidances === 1 ? "has" : "have"} neither CVR number nor reference and cannot enter the counts of unique firms.`,
  monthsLeftOut: (names) => `There are no figures of individual guidance for: ${names}.`,
  leftOutPlace: {
    noMonth: "without a date that can be read",
    noMunicipality: "unknown municipality",
    more: (places) => `and ${count(places)} more ${places === 1 ? "place" : "places"}`,
  },
  cellsLeftOut: {
    negative: cellsLeftOut("a count below zero"),
    fraction: cellsLeftOut("no whole count"),
    "no-number": cellsLeftOut("no number"),
    "exceeds-guided": cellsLeftOut("more than individual and collective together"),
  },
  nothingLeftOut:
    "No rows or cells on Aktivitet are left out as errors. Months that had not ended by the date of status are not counted.",
  laterMonths: (day, months, sums) =>
    `Aktivitet has figures already of months that had not ended by ${day} (${months}): ${sums}. They stand in no actual and no verdict.`,
  figureNotes: englishFigureNotes,
};
