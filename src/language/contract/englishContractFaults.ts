import { didYouMean } from "../issues/didYouMean";
import type { ContractFaultSentences } from "./danishContractFaults";

/** The same in English. */
export const englishContractFaults: ContractFaultSentences = {
  "not-contract": () => "The file is no contract: it must hold the contract's parts between { and }.",
  "other-form": ({ received }) => `The contract's form is ${received}, which is not known: write 1, 2 or 3.`,
  missing: ({ key, belongs }) => `${key} is missing: write ${belongs}.`,
  "unknown-key": ({ key, meant, expected }) =>
    `${key} is not known here: correct the name, or remove it.${didYouMean.en(meant)}${expected && !meant ? ` Known are ${expected}.` : ""}`,
  "not-text": ({ received }) => `Here stands ${received}: write a text in quotes.`,
  "empty-text": ({ belongs }) => `The text is empty: write ${belongs}.`,
  "text-long": ({ received, belongs }) => `The text "${received}" is too long: write ${belongs}.`,
  "not-number": ({ written, belongs }) => `Here stands ${written}: write ${belongs}.`,
  "not-whole": ({ received }) => `Here stands ${received}: write a whole number.`,
  "too-small": ({ received, belongs }) => `Here stands ${received}, which is too little: write ${belongs}.`,
  "too-large": ({ received, belongs }) => `Here stands ${received}, which is too much: write ${belongs}.`,
  decimals: ({ received }) => `The amount ${received} is finer than an øre: write five decimals at most.`,
  "not-year": ({ received }) => `Here stands ${received}: write a year from 2000 to 2100.`,
  "not-date": ({ received }) => `Here stands ${received}: write a date: year, month and day as YYYY-MM-DD.`,
  "no-such-day": ({ received }) => `The date ${received} does not exist: write one that is in the calendar.`,
  "year-start": ({ received }) =>
    `The contract is in force from ${received}, and its years begin on that day. Figures are counted by whole months: write the first of the month in which the year begins.`,
  "year-first": ({ received, year }) =>
    `The contract is in force from ${received}, but its first year is ${year}: write the day on which it comes into force, or correct the years.`,
  "signed-late": ({ received, inForce }) =>
    `The contract was signed ${received}, after it came into force ${inForce}. Acknowledge it if both dates are right.`,
  "not-choice": ({ received, expected, belongs }) =>
    `Here stands ${received}: write ${expected ? `one of ${expected}` : belongs}.`,
  "not-list": ({ received }) => `Here stands ${received}: write a list between [ and ].`,
  "not-object": ({ received, belongs }) => `Here stands ${received}: write ${belongs}.`,
  "empty-list": ({ belongs }) => `The list is empty: write ${belongs}.`,
  "too-few": ({ count }) => `Here are too few: there must be at least ${count}.`,
  "not-code": ({ received }) => `The municipality's code is ${received}: write three digits in quotes.`,
  "contract-id": ({ received }) =>
    `The contract's id is ${received}: use small letters a-z, digits and hyphens.`,
  "number-label": ({ received }) => `The reading is called ${received}: its name needs at least one letter.`,
  "not-step": ({ key, meant }) =>
    `The target's period is ${key}: write a year, or YYYYH1, YYYYK1 or YYYY-01 for a part of it.${didYouMean.en(meant)}`,
  "not-year-key": ({ key }) => `The year is ${key}: write its four digits.`,
  repeated: ({ received }) => `${received} stands here twice: each needs its own.`,
  sign: ({ text }) =>
    `Here stands ${text}, which Excel cannot find again: do not begin with = or #, and do not use * ? ~ < or >.`,
  "name-letter": ({ name }) =>
    `The municipality is called ${name}: its name needs at least one letter beside the word kommune.`,
  "two-names": ({ name, codes }) => `Two municipalities are called ${name} (${codes}): correct one name.`,
  "name-other": ({ name, other, code }) =>
    `The name ${name} means ${other} with code ${code} too: write the name without a code.`,
  "alias-other": ({ alias, name, other }) =>
    `The spelling ${alias} of ${name} means ${other} too: remove it.`,
  "alias-comma": ({ alias, name }) =>
    `The spelling ${alias} of ${name} has a comma: several spellings are written each by itself. Acknowledge it if it is one.`,
  "year-gap": ({ received, expected, before }) =>
    before
      ? `The year ${received} stands after ${before}: write the years in order, the earliest first.`
      : `The year ${received} does not follow the one before: write ${expected}.`,
  "year-empty": ({ year }) => `The period ${year} has no measures: give it some, or remove it.`,
  "target-missing": ({ id, year }) =>
    `The measure ${id} has no target for ${year}: write it, or that it is not fixed ("not-fixed").`,
  "target-outside": ({ key, id, years }) =>
    `Figures of ${id} for ${key} are not in the contract's periods (${years}): remove them, or add the period.`,
  "target-both": ({ id, year, step }) =>
    `The measure ${id} has targets both for ${year} and for parts of it (${step}): keep the period or its parts.`,
  "steps-gap": ({ id, year, steps, gap, first, last }) => {
    const why = { lacking: "is missing", twice: "is there twice", after: "is after the period" }[String(gap)];
    return `The measure ${id} has targets for ${steps}, which are not just all of ${year}: ${first} to ${last} ${why}. Write every part once.`;
  },
  "named-otherwise": ({ received, id, expected }) =>
    `Here stands ${received} (${id}), which is the name of ${expected}: write ${expected}.`,
  "figures-in-one": ({ received, expected }) =>
    `Here stands ${received} as one figure, but ${expected} is counted by itself: write the figures one by one.`,
  "unit-near": ({ received, id, expected }) =>
    `The unit ${received} (${id}) is not declared in the contract. Did you mean ${expected}? Acknowledge it if it is a unit of its own.`,
  "figure-near": ({ received, id, expected }) =>
    `The figure ${received} (${id}) is none that Aktivitet counts. Did you mean ${expected}? Acknowledge it if it is a figure of its own.`,
  "share-outside": ({ id, value, percent }) =>
    `The measure ${id} is a share, and ${value} is ${percent}\u00a0%, which is not from 0 to 100\u00a0%: 55\u00a0% is written 0.55. Acknowledge it if the figure is right.`,
  "points-large": ({ id, value, percent }) =>
    `The measure ${id} is in percentage points, and ${value} is ${percent} of them: 10 percentage points are written 0.1. Acknowledge it if the figure is right.`,
  "sum-unit": ({ id }) =>
    `The measure ${id} is a share or in percentage points, but its figure is summed from whole numbers on Aktivitet: correct its unit, or where its figure comes from.`,
  "tolerance-large": ({ value, percent, share }) =>
    `The band's tolerance is ${percent}\u00a0% of the target: ${value}\u00a0% is written ${share}. Acknowledge it if the figure is right.`,
  "band-measure": ({ received, measures }) =>
    `The band is of the measure ${received}, which is no measure with a band${measures ? `: write ${measures}` : ""}.`,
  "band-missing": ({ id }) =>
    `The measure ${id} follows a band, but the contract has none: write its tolerance, or correct the measure's rule and source.`,
  "band-other": ({ id, band }) =>
    `The measure ${id} follows a band, but the contract's only band is the measure ${band}: correct the measure's rule and source, or which measure the band is of.`,
  "annex-year": ({ year }) =>
    `The funding of ${year} is missing: write the year's total ("fixed" with "total"), or that it is not fixed ("not-fixed").`,
  "annex-outside": ({ year, years }) =>
    `The funding of ${year} lies outside the contract's years (${years}): correct or remove it.`,
  "annex-unknown": ({ received, year }) =>
    `The funding of ${year} has the code ${received}, which is no municipality's of the contract: correct it.`,
  "annex-missing": ({ names, year }) =>
    `The funding of ${year} lacks ${names}: write the amount, even where it is 0.`,
  "annex-sum": ({ year, total, sum, difference, rows, most }) =>
    `The funding of ${year} is ${total} in all, but its rows add up to ${sum}. The difference is ${difference}; rounding ${rows} rows can explain ${most} at most. Correct the rows or the total.`,
  "annex-target": ({ id, year, value, unit, total }) =>
    `The measure ${id} is ${value} (${unit}) for ${year}, but the funding is ${total} (DKK 1,000) in all: the two must be equal, both in DKK 1,000.`,
  "annex-target-open": ({ id, year, total }) =>
    `The measure ${id} is not fixed for ${year}, but the funding is ${total} (DKK 1,000) in all: write that amount as its target in DKK 1,000.`,
  "annex-factor": ({ id, year, value, unit }) =>
    `The measure ${id} is ${value} ${unit} for ${year}, but the funding is the same figure in DKK 1,000: correct the unit, or both figures. Acknowledge it if the unit's name is right.`,
  "annex-open": ({ id, year, value }) =>
    `The measure ${id} is ${value} for ${year}, but the funding is not fixed: write its total, or that the target is not fixed. Acknowledge it if both are right.`,
  "not-population": () => "The file is no population: it must hold its parts between { and }.",
  "not-quarter": ({ received }) => `The population's id is ${received}: write year and quarter as YYYYK1.`,
  "amendment-of": () =>
    "The amendment does not say of what it is: write the measure's id or the municipality's code.",
  "amendment-unknown": ({ received, meant }) =>
    `The amendment is of ${received}, which the contract does not have: correct it.${didYouMean.en(meant || undefined)} Acknowledge it if the measure or municipality has left.`,
  "amendment-kept": ({ received, period, inForce }) =>
    `The contract is in force from ${inForce}, but has an amendment that holds from ${received} in ${period}, a day that is then not in the period: correct the date here, or the amendment on the sheet Kontrakt (Edit contract).`,
  "amendment-period": ({ received, years }) =>
    `The amendment is of ${received}, which is not in the contract's periods (${years}): write one of them, or a part of one.`,
  "amendment-early": ({ received, signed }) =>
    `The amendment was decided ${received}, before the contract was signed ${signed}. Acknowledge it if both dates are right.`,
  "amendment-whole": ({ received, period }) =>
    `The amendment holds from ${received}, but amounts, and targets of parts of a year, always hold for all of ${period}: remove the date.`,
  "amendment-year": ({ received }) =>
    `The amendment is of an amount in ${received}, but amounts are of whole years: write the year.`,
  "amendment-target": ({ id, received }) =>
    `The amendment is of the measure ${id} in ${received}, for which it has no target: write the period whose target was changed. Acknowledge it if the measure had a target for it.`,
  "amendment-order": ({ received, after }) =>
    `The amendment was decided ${received}, but stands after one of the same that was decided ${after}, and the last one holds: write them in the order in which they were decided. Acknowledge it if the order is right.`,
  "amendment-became": ({ value, now }) =>
    `The amendment gave ${value || "no figure"}, but the contract now has ${now || "none"}: remove it here, and write the figure in its own place in the contract if it is new. Acknowledge it if both are right.`,
  "amendment-from": ({ received, period }) =>
    `The amendment holds from ${received}, which is not in ${period}: write a day of that period, or none where it holds for the whole year.`,
};
