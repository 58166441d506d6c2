import type { IssueTexts } from "./issueTexts";

/** Words on meetings that may be there already, or whose growth course nobody can determine. */
export const meetingIssues = {
  da: {
    "meeting-alike": {
      title: "Møde, der måske er importeret før",
      message: ({ column, expected, repeats }) =>
        `${expected === "reference" ? `Rækken har samme reference som række ${repeats} på arket Forløb, men en anden dag, og intet fælles CVR-nummer.` : `Rækken ligner række ${repeats} på arket Forløb, hvor kun ${column} er anderledes, og den har hverken CVR-nummer eller reference.`} Er det samme møde, så ret det på arket, og slet den nye række.`,
    },
    "growth-unknown": {
      title: "Vækstforløb, der hverken er ja eller nej",
      message: ({ column, received }) =>
        `${column}: ${received || "tomt"} er hverken ja eller nej, så mødet tælles ikke som vækstforløb. Skriv ja eller nej.`,
    },
  },
  en: {
    "meeting-alike": {
      title: "Meeting that may have been imported before",
      message: ({ column, expected, repeats }) =>
        `${expected === "reference" ? `The row has the same reference as row ${repeats} on the sheet Forløb, but another day, and no CVR number in common.` : `The row resembles row ${repeats} on the sheet Forløb, of which only ${column} differs, and it has neither a CVR number nor a reference.`} If it is the same meeting, correct it on the sheet and delete the new row.`,
    },
    "growth-unknown": {
      title: "Growth course that is neither yes nor no",
      message: ({ column, received }) =>
        `${column}: ${received || "blank"} is neither yes nor no, so the meeting is not counted as a growth course. Write ja (yes) or nej (no).`,
    },
  },
} satisfies Record<"da" | "en", IssueTexts["rules"]>;
