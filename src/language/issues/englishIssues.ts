import { rowLengthMessages, rowSumMessages } from "./rowMessages";
import { actualIssues } from "./actualIssues";
import { columnIssues } from "./columnIssues";
import { didYouMean } from "./didYouMean";
import type { RuleId } from "./danishIssues";
import type { IssueTexts } from "./issueTexts";
import { lostIssues } from "./lostIssues";
import { meetingIssues } from "./meetingIssues";
import { periodIssues } from "./periodIssues";

export const englishIssues: IssueTexts<RuleId> = {
  rules: {
    ...actualIssues.en,
    ...columnIssues.en,
    ...periodIssues.en,
    ...meetingIssues.en,
    ...lostIssues.en,
    "period-locked": {
      title: "Closed month changed",
      message: ({ column, received, expected, absent, isLate }) => {
        if (absent)
          return `The row for ${expected} belongs to a closed month and is missing; the closed figures still count in the sums. Where the row was moved to another month or municipality, its figures count in both places until then. Put it back with the closed figures, or open the month again under Closing the month.`;
        if (isLate)
          return `The row for ${received} came after the month was closed without it, and its figures are in no sum. Clear the row, or make its figures a revision under Closing the month if they are to count.`;
        return `${column} is ${received || "blank"}, but the month was closed with ${expected || "a blank"}, which is what the sums have. Change it back, or make it a revision under Closing the month if the new figure is to count.`;
      },
    },
    "municipality-missing": {
      title: "Municipality missing",
      message: () => "The row has no municipality and is not counted. Write the municipality's name.",
    },
    "municipality-unknown": {
      title: "Unknown municipality",
      message: ({ received, suggestion }) =>
        `${received} is none of the contract's municipalities, and the row is not counted.${didYouMean.en(suggestion) || " Write the municipality's name or code."}`,
    },
    "municipality-spelling": {
      title: "Municipality's spelling",
      message: ({ received, expected }) =>
        `${received} is read as ${expected}. Write the official name ${expected}.`,
    },
    "number-missing": {
      title: "Figure missing",
      message: ({ column }) =>
        `${column} is blank for a month that has ended. Write the figure; write 0 if there were none.`,
    },
    "number-text": {
      title: "Number kept as text",
      message: ({ column, received, fix }) =>
        `${column}: ${received} is a text where a number is expected, and is not counted. Change it to the number ${fix}.`,
    },
    "number-invalid": {
      title: "Not a number",
      message: ({ column, received, expected, suggestion }) =>
        suggestion
          ? `${column}: ${received} can be ${suggestion} or ${expected}, and is not counted. Write the number without a comma or point.`
          : `${column}: ${received} is not a number and is not counted. Write a whole number, e.g. 1234 or 1.234.`,
    },
    "number-negative": {
      title: "Negative number",
      message: ({ column, received, expected }) =>
        `${column}: ${received} is negative and is not counted. Write a number from ${expected} on.`,
    },
    "number-fraction": {
      title: "Not a whole number",
      message: ({ column, received }) =>
        `${column}: ${received} is not a whole number and is not counted. Write a whole number.`,
    },
    "number-huge": {
      title: "Improbably large number",
      message: ({ column, received, expected }) =>
        `${column}: ${received} is over ${expected} and is not counted. Correct the number.`,
    },
    "growth-exceeds-guided": {
      title: "More growth courses than guidances",
      message: ({ column, received, expected }) =>
        `${column} is ${received}, but the row has only ${expected} guidances in all. See which of the figures is wrong.`,
    },
    "growth-exceeds-unique": {
      title: "More growth courses than guided firms",
      message: ({ received, expected }) =>
        `The year has ${received} growth courses, but only ${expected} unique firms. See whether the meetings or the unique counts lack something.`,
    },
    "unique-outdated": {
      title: "Unique counts are out of date",
      message: ({ received, expected }) =>
        received === expected
          ? `Aktivitet has ${received} guidances as when the unique firms were counted, but in other months, municipalities or kinds, so the unique counts are not used. Derive again from meetings on the page Import.`
          : `Aktivitet has ${received} guidances, but the unique firms were counted when there were ${expected}, so they are not used. Derive again from meetings on the page Import.`,
    },
    "final-too-early": {
      title: "Final report before the year has ended",
      message: ({ column, expected }) =>
        `${column} is final, but the chosen year does not end until ${expected}. Choose Foreløbig, or correct the date of status.`,
    },
    "status-future": {
      title: "Date of status in the future",
      message: ({ column, received, expected }) =>
        `${column} is ${received}, which has not come yet: the sheets count months that have not ended. Choose ${expected} at the latest.`,
    },
    "young-exceeds-guided": {
      title: "More young firms than guidances",
      message: ({ column, received, expected }) =>
        `${column} is ${received}, but the row has only ${expected} guidances in all; the figure is not counted. Correct the figure that is wrong.`,
    },
    "row-length": {
      title: "Row does not fit the headings",
      message: rowLengthMessages.en,
    },
    "row-sum": {
      title: "Row of sums",
      message: rowSumMessages.en,
    },
    "row-duplicate": {
      title: "Same month and municipality twice",
      message: ({ received, repeats }) =>
        `${received} already stands in row ${repeats}, so this row is not counted. Delete it, or correct its month or municipality.`,
    },
    "row-gap": {
      title: "Row missing",
      message: ({ expected }) =>
        `There is no row for ${expected}, though other municipalities have one for the month. Add it; write 0 if there were no guidances.`,
    },
    "figure-outlier": {
      title: "Unlike the other months",
      message: ({ column, received, expected }) =>
        `${column} is ${received}; the municipality's other months lie around ${expected} (median). See whether the figure is right.`,
    },
    "text-encoding": {
      title: "Broken letters",
      message: ({ column, received, fix }) =>
        fix
          ? `${column}: ${received} has broken letters. Change it to ${fix}.`
          : `${column}: ${received} has lost letters that cannot be guessed. Write the text again.`,
    },
    "text-formula": {
      title: "Text that can become a formula",
      message: ({ column, received, fix }) =>
        `${column}: ${received} can be computed as a formula. A text was expected: change it to ${fix}.`,
    },
    "date-invalid": {
      title: "Date cannot be read",
      message: ({ column, received, expected, fix, suggestion }) => {
        if (received === "")
          return `${column} is missing, and the meeting is not counted. Write the date as dd-mm-yyyy.`;
        if (fix) return `${column}: ${received} stands as text and is not used. Mend it to the date ${fix}.`;
        const remedy = didYouMean.en(suggestion) || " Write it as dd-mm-yyyy.";
        return expected === "eve"
          ? `${column}: ${received} is probably midnight in Denmark written in universal time, that is the day after, and is not used.${remedy}`
          : `${column}: ${received} is not a date and is not used.${remedy}`;
      },
    },
    "date-future": {
      title: "After the date of status",
      message: ({ column, received, expected }) =>
        `${column}: ${received} lies after the date of status ${expected}. See whether the date or the date of status is wrong.`,
    },
    "cvr-form": {
      title: "CVR number of the wrong form",
      message: ({ received, expected }) =>
        `${received} is not a CVR number; ${expected === "reference" ? "the firm is known only by the meeting's reference" : "the meeting is not among unique firms"}. Write 8 digits, the first not 0, e.g. 40084606.`,
    },
    "cvr-checksum": {
      title: "CVR number that does not add up",
      message: ({ received }) =>
        `The CVR number ${received} fails its check (modulus 11). See whether a digit is wrong.`,
    },
    "cvr-missing": {
      title: "CVR number and reference missing",
      message: ({ received }) =>
        `${received ? `${received} is no reference. ` : ""}With neither CVR number nor reference the meeting is not among unique firms; the guidance is counted. Write the number, or a reference that the firm's meetings share.`,
    },
    "kind-unknown": {
      title: "Unknown kind",
      message: ({ column, received, suggestion }) =>
        `${column}: ${received || "no kind"} is neither individual nor collective, and the meeting is not counted.${didYouMean.en(suggestion) || " Write individuel or kollektiv."}`,
    },
    "meeting-duplicate": {
      title: "Same meeting twice",
      message: ({ received, repeats }) =>
        `The same firm, date and kind (${received}) stand in row ${repeats}. Delete the row if it is the same meeting.`,
    },
    "reference-shared": {
      title: "One reference beside several",
      message: ({ received, repeats }) =>
        `The reference ${received} also stands in row ${repeats}, beside another municipality or firm, and all of its meetings count as one firm. If they are several, give each a reference of its own, or clear the field.`,
    },
  },
};
