import type { danishFrame } from "./danishFrame";
import { englishNumber } from "./englishCounts";
import { englishHeadings } from "./englishHeadings";

const count = englishNumber;

/** Headings, headers and labels. */
export const englishFrame: typeof danishFrame = {
  titles: {
    kkr: (house) => `Fulfilment of the goals: ${house}`,
    kl: (house) => `Yearly report to KL and Erhvervsstyrelsen: ${house}`,
  },
  state: (day, isFinal, year) => `Status at ${day} · ${isFinal ? "final" : "provisional"} · the year ${year}`,
  sheetNames: { kkr: "Report KKR", kl: "Report KL" },
  headings: englishHeadings,
  /** Above what a page begins with in the middle of a section. */
  continued: (heading: string) => `${heading} (continued)`,
  dialogue: { provisional: "For dialogue (provisional)", final: "For dialogue" },
  counted: {
    met: "Met",
    "not-met": "Not met",
    missing: "Figures missing",
    "not-fixed": "No target fixed",
    undecided: "Cannot be decided yet",
  },
  countsTable: { state: "Measures", count: "Number", ids: "Which" },
  countsTotal: "Total",
  goals: {
    id: "No",
    point: "Measure",
    target: "Target",
    toDate: (day) => `Target by ${day}`,
    fulfilment: "Fulfilment",
    actual: "Actual",
    deviation: "Deviation",
    lastYear: "Last year",
    status: "Status",
    answers: "n",
    asOf: "As of",
  },
  aboveZero: "above zero",
  notFixed: "not fixed",
  notDivided: "not divided between municipalities",
  missing: "missing",
  awaited: "awaited",
  notGiven: "not given",
  newDefinition: "new definition",
  olderFigure: "older figure",
  guidances: "counted: guidances",
  finality: {
    final: "final figure",
    provisional: "provisional figure",
    awaited: (day) => (day === undefined ? "Awaited" : `Awaited (expected ${day})`),
  },
  judgedAllTheSame: (said, missing) => `${said} (${missing.toLowerCase()})`,
  estimateMark: "estimate",
  readingMark: "chosen",
  definitions: {
    id: "No",
    definition: "Definition",
    source: "Source",
    period: "Period",
    answers: "n",
    until: (day) => `up to ${day}`,
  },
  byFigures: "By the figures",
  explanation: {
    deviation: "Deviation",
    cause: "Cause",
    action: "Action",
    expected: "Expected to be met",
  },
  explanationMissing: "explanation missing",
  noDeviations: "No measure is counted as not met.",
  municipality: {
    name: "Municipality",
    knownMonths: (name, known, ended) => `${name} (${count(known)} of ${count(ended)} months)`,
    target: "Target",
    toDate: (day) => `Target by ${day}`,
    lower: "Lower limit",
    individual: {
      derived: "Individual",
      entered: "Individual",
      meeting: "Individual (meetings)",
      course: "Individual (courses)",
    },
    deviation: "Deviation (number)",
    share: "Deviation (%)",
    position: "Band",
    lacking: "Up to the lower limit",
    collective: "Collective",
  },
  positions: {
    below: "Below",
    within: "Within",
    above: "Above",
    "not-judged": "Not judged",
    "not-below": "Not below",
    missing: "Figures missing",
    "not-fixed": "No target",
  },
  total: "Total",
  incompleteTotal: (lacking) =>
    `Total (incomplete: ${count(lacking)} ${lacking === 1 ? "municipality lacks" : "municipalities lack"} months)`,
  noDialogue: (open, all) =>
    open === 0
      ? "No municipality lies below the band."
      : open === all
        ? "Of no municipality can it be decided whether it lies below the band."
        : `Of ${count(open)} of ${count(all)} municipalities it cannot be decided whether they lie below the band; none of the others does.`,
  chart: {
    title: (drawn, all) =>
      `Individual guidance: deviation from the target in per cent, and the band's limits${drawn === all ? "" : ` (a mark for ${count(drawn)} of ${count(all)} municipalities)`}`,
    description: (drawn, all, without) =>
      `A mark for ${drawn === all ? "each municipality" : `${count(drawn)} of ${count(all)} municipalities`}: the deviation from its target in per cent. Two lines: the lower and upper limit of the band.${without ? ` Without a mark: ${without}.` : ""}`,
    lower: "Lower limit",
    upper: "Upper limit",
  },
  area: { title: "Area", status: "Status", text: "Text", updated: "Updated" },
  effects: {
    id: "No",
    point: "Effect",
    cohort: "Cohort",
    period: "Register year",
    answers: "n",
    actual: "Actual",
    next: "Next figure",
  },
  noAreas: "No status has been entered.",
  noCircumstances: "None stated.",
  fundingTable: { name: "Municipality", amount: "Amount (DKK 1,000)", share: "Share of the rows' sum" },
  setting: { label: "Assumption", value: "Value" },
  individualTarget: "Total individual target",
  stepsMethod:
    "Where the year's target is divided into periods, by the contract or by an amendment from a day within it, the target to date follows them: whole periods count in full, the running one by days; of figures that do not add up the running period's holds.",
  amendments: "Amendments to the contract",
  methods: (hasBand, areCounted) => [
    "Target to date: the year's target times the days gone, divided by the year's days, up to the last month that has ended. Only figures that add up have one.",
    ...(hasBand && areCounted
      ? [
          "Counted are the measures with a target of their own; the others have sections of their own and are not counted.",
        ]
      : []),
    ...(hasBand
      ? [
          "The band: a municipality is below where it lies more than the band below its target; the limits are within. Only individual guidance counts.",
        ]
      : []),
    "What is missing does not count as zero: it is not judged. All is reckoned on unrounded figures.",
  ],
  reconciliation: {
    label: "Reconciliation",
    columns: {
      entered: "Numbers in Aktivitet for the period",
      counted: "Counted in the report",
      changedSinceLock: "Changed since the month was locked",
      lockedWithoutRow: "Locked figures without a row",
      leftOut: "Left out because of errors",
      difference: "Difference",
    },
  },
  chanceTable: {
    name: "Municipality",
    target: "Target of the whole period",
    hundred: "Below by chance (of 100)",
    ownPace: "At the region's pace (of 100)",
    whole: "Whole numbers within the band",
    perThousand: "Per 1,000 inhabitants",
  },
  wholeNone: (lower, upper) => `none (${count(lower)} or ${count(upper)})`,
  wholeSpan: (low, high) => (low === high ? count(low) : `${count(low)}-${count(high)}`),
  noChance: {
    target: "Not computed: no total individual target was chosen.",
    months: "Not computed: no month has ended yet.",
    shares: "The probability is not computed: one or more municipalities have no target to follow.",
  },
  identity: (document, signed, inForce) => `${document}, signed ${signed}, in force from ${inForce}.`,
  noDefinitions: "None.",
  contact: (house) => `${house}; the director answers for the report.`,
  signature: (house) => `For ${house}, the director: ______________________________   Date: ______________`,
};
