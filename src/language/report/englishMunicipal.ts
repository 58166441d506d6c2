import type { danishMunicipal } from "./danishMunicipal";
import { englishCounts, englishNumber } from "./englishCounts";

const count = englishNumber;
const { guidances } = englishCounts;

const individual = (value: number) => `${count(value)} individual ${value === 1 ? "guidance" : "guidances"}`;

/** Words of a municipality's own sheet in English. None gives a cause, and none compares with others. */
export const englishMunicipal: typeof danishMunicipal = {
  title: (name) => `${name}: status of guidance and contribution`,
  headings: {
    standing: "Individual guidance and the band",
    dialogue: { provisional: "Invitation to a dialogue (provisional)", final: "Invitation to a dialogue" },
    monthly: "Month by month",
    contribution: "The municipality's contribution",
    basis: "Basis",
    reply: "The municipality's reply",
  },
  guidance: "Individual guidance",
  facts: { label: "Item", value: "Figure", remark: "Remark" },
  individual: (until) => `Individual guidances up to ${until}`,
  noMonths: "Individual guidances",
  target: (year) => `Target for ${year}`,
  targetShare: (share) => `${share} of the total target, by inhabitants`,
  toDate: (day) => `Target to date (${day})`,
  byDays: "the year's target by days",
  knownMonths: "Target of the months that are there",
  knownOnly: "by the user's choice; no invitation",
  lower: "Lower limit",
  ofTarget: (share) => `${share} of what it is compared with`,
  lacking: "Lacking to the lower limit",
  whole: "whole guidances",
  deviation: "Deviation",
  position: "Band",
  wholeSpan: "Whole numbers within the band",
  collective: (until) => `Collective guidances up to ${until}`,
  further: (label, until) => `${label} up to ${until}`,
  monthsThere: (known, all) => `${known} of ${all} months have figures`,
  notInBand: "does not count in the band",
  lastYear: (year) => `Individual guidances in ${year}`,
  wholeYear: "the whole year",
  lastYearLacks: (months) => `figures missing: ${months}`,
  tableSentences: {
    toDate: (name, actual, toDate, target) =>
      `${name}: ${individual(actual)} against a target to date of ${toDate} (target for the year ${target}).`,
    year: (name, actual, target) =>
      `${name}: ${individual(actual)} against a target for the year of ${target}.`,
    noTarget: (name, actual) => `${name}: ${individual(actual)}.`,
    missing: (name) => `${name}: figures of individual guidance are missing.`,
    contribution: (name, year, amount) => `${name} contributes ${amount} (DKK 1,000) in ${year}.`,
    contributionUndivided: (year) =>
      `The contract does not divide the funding for ${year} between the municipalities.`,
    contributionOpen: (year) => `The contract does not fix the contribution for ${year}.`,
  },
  verdicts: {
    below: (name, actual, limit, lacking) =>
      `${name} lies below the band: ${individual(actual)} against a lower limit of ${limit}; ${guidances(lacking)} ${lacking === 1 ? "is" : "are"} lacking.`,
    within: (name) => `${name} lies within the band.`,
    above: (name) => `${name} lies above the band; nothing follows from that.`,
    notFixed: (name) =>
      `${name} has no target: the contract fixes no total target for individual guidance, and none was chosen.`,
    notJudged: (name, months) =>
      `${name} is not judged: figures are missing for ${months}, and what is missing does not count as zero.`,
    notBelow: (name, months) =>
      `${name} is not below the band: figures are missing for ${months}, but they can only add.`,
    notBelowUnread: (name) => `${name} is not below the band: meetings that cannot be read can only add.`,
    nothingYet: (name) => `${name} is not judged: no month has ended yet.`,
    unread: (name) => `${name} is not judged.`,
  },
  evenSpan: (width) => `of ±${width} around`,
  unevenSpan: (below, above) => `from ${below} below to ${above} above`,
  invitation: (house, name, section, span) =>
    `The contract's section ${section}: ${house} invites a municipality that lies below the band ${span} its target to a dialogue on how guidance in the municipality can be strengthened. ${name} is hereby invited. The invitation follows from the figures alone.`,
  provisional: "The figures are provisional until the year has ended and its figures are final.",
  noWhole: (lower, upper) =>
    `No whole number lies within the band; the nearest are ${count(lower)} and ${count(upper)}.`,
  small: "A small number: one guidance moves more than the band.",
  monthly: {
    month: "Month",
    individual: (year) => `Individual ${year}`,
    collective: (year) => `Collective ${year}`,
    total: "Total",
    totalKnown: "The months that are there",
  },
  noMonthEnded: "No month has ended at the date of status.",
  chart: {
    title: "Individual guidances by month (number)",
    description:
      "Columns: the municipality's individual guidances in each month; without a column the figure is missing or zero. Line: the month's part of the target by days.",
    figures: "Individual guidances",
    target: "Target by days",
  },
  contribution: (year) => `Contribution ${year} (DKK 1,000)`,
  annex: (section) => `the contract's section ${section}`,
  inhabitants: "Inhabitants of the municipality",
  allInhabitants: "Inhabitants of all municipalities of the contract",
  total: "Individual target in all",
  totalChosen: (by) => `chosen ${by ? `by ${by}` : "on Forudsætninger"}; not in the contract`,
  methods: (isShared, hasBand) => [
    ...(isShared
      ? ["The target is the total target times the municipality's share of the inhabitants."]
      : []),
    ...(hasBand ? ["Only individual guidance counts in the band."] : []),
    "Everything is computed on unrounded figures. A month without a figure does not count as zero.",
  ],
  reply: (house) =>
    `Here the municipality can correct figures, make remarks and answer an invitation. To be sent to ${house}.`,
  replySigned: "Name and date:",
};
