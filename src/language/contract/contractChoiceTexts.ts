import type { Language } from "../language";
import { contractTexts } from "../sheets/contractTexts";

/** Names of a contract's choices; in Danish as on its sheets. */
type Choices = ReturnType<typeof contractTexts>["choices"];

const english: Choices = {
  language: { da: "Danish", en: "English" },
  measureKind: { national: "National", regional: "Regional", funding: "Funding" },
  rule: {
    ">=": "At least (≥)",
    ">": "Over (>)",
    "<=": "At most (≤)",
    "<": "Under (<)",
    band: "Within the band",
    amount: "Agreed amount",
  },
  figureKind: {
    accumulating: "Adds up",
    measurement: "Measurement",
    evaluation: "Evaluation",
    register: "Register",
  },
  from: { entered: "Entered in Målark", activity: "Counted in Aktivitet", band: "The band" },
  unit: {
    share: "Share",
    "percentage-points": "Percentage points",
    count: "Count",
    points: "Points",
    amount: "Amount",
    number: "Number",
  },
  amendment: { target: "Target", funding: "Amount", total: "Total", other: "Other" },
  area: { special: "Special", focus: "Focus", regional: "Regional" },
  figures: {
    individual: "Individual",
    collective: "Collective",
    growth: "Growth courses",
    young: "Under 3 years",
  },
  unique: {
    uniqueIndividual: "Unique individual",
    uniqueCollective: "Unique collective",
    uniqueYoung: "Unique under 3 years",
  },
};

const texts: Readonly<Record<Language, Choices>> = { da: contractTexts("da").choices, en: english };

export function contractChoiceTexts(language: Language): Choices {
  return texts[language];
}
