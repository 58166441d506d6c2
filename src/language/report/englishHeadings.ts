import type { danishHeadings } from "./danishHeadings";

/** Headings of a report's sections in English. */
export const englishHeadings: typeof danishHeadings = {
  recommendation: "Proposal",
  briefly: "In brief",
  identity: "The contract",
  goals: "Fulfilment of the goals",
  nationalGoals: "National goals",
  regionalGoals: "Regional goals",
  deviations: "Deviations",
  municipalities: "The municipalities",
  specialAreas: "Special areas",
  focusAreas: "Focus areas",
  regionalAreas: "Regional goals in words",
  effects: "Effects",
  circumstances: "Circumstances of importance",
  funding: "Economy",
  contributions: "Annex: the municipalities' contributions",
  definitions: "Deviations from definitions",
  contact: "Contact",
  signature: "Signature",
  way: "The report's way",
  method: "Annex: method and assumptions",
  leftOut: "Annex: what is left out",
  chance: "Annex: chance and whole numbers",
  development: "Annex: development since the last report",
  developmentOfGoals: "Annex: development since the last report",
};
