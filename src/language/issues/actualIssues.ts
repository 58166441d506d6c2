import type { Language } from "../language";
import type { IssueTexts } from "./issueTexts";

/** Words for the remedy, by the kind of a measure's unit; all others by `number`. */
const remedies: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    share: "Skriv en andel fra 0 til 100\u00a0%, f.eks. 85\u00a0% eller 0,85.",
    "percentage-points": "Skriv procentpoint som procent, f.eks. 10\u00a0% for 10 procentpoint.",
    points: "Skriv et tal fra -100 til 100.",
    number: "Skriv et tal, eller lad feltet stå tomt.",
  },
  en: {
    share: "Write a share from 0 to 100%, for example 85% or 0.85.",
    "percentage-points": "Write percentage points as percent, for example 10% for 10 percentage points.",
    points: "Write a number from -100 to 100.",
    number: "Write a number, or leave the field empty.",
  },
};

/** Of an actual that is typed in beside its measure. */
export const actualIssues = {
  da: {
    "actual-impossible": {
      title: "Umuligt tal",
      message: ({ column, received, expected }) =>
        `${column}: ${received} kan ikke være tallet; det bedømmes ikke og indgår ikke i rapporten. ${remedies.da[expected] ?? remedies.da.number}`,
    },
    "actual-unlikely": {
      title: "Usandsynligt tal",
      message: ({ column, received, expected }) =>
        `${column}: ${received} er mere end 100 procentpoint. Er der tænkt på ${expected}, så skriv det.`,
    },
  },
  en: {
    "actual-impossible": {
      title: "Impossible figure",
      message: ({ column, received, expected }) =>
        `${column}: ${received} cannot be the figure; it is not judged and is in no report. ${remedies.en[expected] ?? remedies.en.number}`,
    },
    "actual-unlikely": {
      title: "Unlikely figure",
      message: ({ column, received, expected }) =>
        `${column}: ${received} is more than 100 percentage points. If ${expected} is meant, write that.`,
    },
  },
} satisfies Readonly<Record<Language, IssueTexts["rules"]>>;
