import { countWords } from "../countWords";
import type { Language } from "../language";

const danish = countWords("da");
const english = countWords("en");

/** Rows of Forløb, or of the file, that the command line reports. */
interface MeetingNotes {
  readonly differing: number;
  readonly leftOut: Readonly<
    Record<
      "unread" | "outsideContract" | "withoutIdentity" | "withoutFounding" | "growthUnread",
      readonly number[]
    >
  >;
  /** The file's rows with a text that no cell holds. */
  readonly tooLong: readonly number[];
}

/** Words of the command line for a file of meetings. */
export interface MeetingsCommandTexts {
  /** A line for each thing that is left out of something; none where nothing is. */
  readonly notes: (file: string, notes: MeetingNotes) => string[];
}

/** Enough to find the place; the rest is counted. */
const SHOWN_ROWS = 10;

type NoteLine = readonly [rows: readonly number[], say: (rows: string) => string];

const texts: Readonly<Record<Language, MeetingsCommandTexts>> = {
  da: {
    notes: (file, { differing, leftOut, tooLong }) => [
      ...noteLines([
        [tooLong, (rows) => `${file}: udeladt, fordi en tekst er for lang til en celle: række ${rows}.`],
        [
          leftOut.unread,
          (rows) => `Forløb: dato, kommune eller type kan ikke læses, så mødet tælles ikke: række ${rows}.`,
        ],
        [
          leftOut.outsideContract,
          (rows) => `Forløb: uden for kontraktens år, så mødet tælles ikke med på Aktivitet: række ${rows}.`,
        ],
        [
          leftOut.withoutIdentity,
          (rows) =>
            `Forløb: hverken CVR-nummer med 8 cifre eller reference, så virksomheden tælles ikke blandt de unikke: række ${rows}.`,
        ],
        [
          leftOut.withoutFounding,
          (rows) => `Forløb: ingen stiftelsesdato, så mødet tælles ikke med i Under 3 år: række ${rows}.`,
        ],
        [
          leftOut.growthUnread,
          (rows) =>
            `Forløb: Vækstforløb er hverken ja eller nej, så mødet tælles ikke som vækstforløb: række ${rows}.`,
        ],
      ]),
      ...(differing > 0
        ? [
            `Aktivitet: ${danish.counted(differing, "felt", "felter")} fra en anden kilde afviger fra møderne og er ikke ændret.`,
          ]
        : []),
    ],
  },
  en: {
    notes: (file, { differing, leftOut, tooLong }) => [
      ...noteLines([
        [tooLong, (rows) => `${file}: left out, for a text is too long for a cell: row ${rows}.`],
        [
          leftOut.unread,
          (rows) =>
            `Forløb: date, municipality or kind cannot be read, so the meeting is not counted: row ${rows}.`,
        ],
        [
          leftOut.outsideContract,
          (rows) => `Forløb: outside the contract's years, so the meeting is not in Aktivitet: row ${rows}.`,
        ],
        [
          leftOut.withoutIdentity,
          (rows) =>
            `Forløb: neither a CVR number of 8 digits nor a reference, so the firm is not among the unique ones: row ${rows}.`,
        ],
        [
          leftOut.withoutFounding,
          (rows) => `Forløb: no founding date, so the meeting cannot be in Under 3 år: row ${rows}.`,
        ],
        [
          leftOut.growthUnread,
          (rows) =>
            `Forløb: Vækstforløb is neither yes nor no, so the meeting is not counted as a growth course: row ${rows}.`,
        ],
      ]),
      ...(differing > 0
        ? [
            `Aktivitet: ${english.counted(differing, "cell", "cells")} of another source unlike the meetings, left unchanged.`,
          ]
        : []),
    ],
  },
};

export function meetingsCommandTexts(language: Language): MeetingsCommandTexts {
  return texts[language];
}

function noteLines(all: readonly NoteLine[]): string[] {
  return all.flatMap(([rows, say]) => (rows.length > 0 ? [say(listed(rows))] : []));
}

function listed(rows: readonly number[]): string {
  const more = rows.length - SHOWN_ROWS;
  return `${rows.slice(0, SHOWN_ROWS).join(", ")}${more > 0 ? ` (+ ${more})` : ""}`;
}
