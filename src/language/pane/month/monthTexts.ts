import { countWords } from "../../countWords";
import type { Language } from "../../language";

/** Words of the checklist before months are closed. A language that lacks a text does not compile. */
interface MonthTexts {
  readonly checklist: string;
  readonly inOrder: string;
  readonly look: string;
  readonly missing: (count: number) => string;
  readonly missingPlace: (month: string, municipality: string) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly withoutSource: (count: number) => string;
  readonly standingOut: (count: number) => string;
  readonly standingOutPlace: (place: {
    readonly municipality: string;
    readonly month: string;
    readonly column: string;
    readonly before: number;
    readonly now: number;
  }) => string;
  readonly more: (count: number) => string;
  readonly closesAnyway: string;
  readonly needsReasonToClose: string;
  readonly closedAlready: (month: string) => string;
  readonly toReport: string;
  readonly usedBy: string;
  readonly noReport: string;
  readonly usedIn: (report: string) => string;
  readonly changes: (count: number) => string;
  readonly changesHint: string;
  readonly correctedReport: string;
  readonly revisionReason: string;
  readonly revise: string;
  readonly reviseOf: (place: string) => string;
  readonly needsReason: string;
  readonly change: (place: string, from: string, to: string) => string;
  readonly blank: string;
  readonly closed: (month: string) => string;
  readonly opened: string;
  readonly revised: (count: number) => string;
  readonly revisionEntry: (entry: {
    readonly day: string;
    readonly place: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  }) => string;
  readonly corrects: (report: string) => string;
}

const da = countWords("da");
const en = countWords("en");

const danish: MonthTexts = {
  checklist: "Før måneden lukkes",
  inOrder: "I orden",
  look: "Se efter",
  missing: (count) =>
    count === 0
      ? "Alle kommuner har tal i de måneder, der lukkes."
      : `Der mangler tal ${da.counted(count, "sted", "steder")}.`,
  missingPlace: (month, municipality) => `${municipality}, ${month}`,
  errors: (count) =>
    count === 0 ? "Der er ingen fejl til og med måneden." : `${da.number(count)} fejl er ikke rettet.`,
  warnings: (count) =>
    count === 0
      ? "Der er ingen advarsler i de måneder, der lukkes: alle er rettet eller skjult."
      : `${da.counted(count, "advarsel er", "advarsler er")} hverken rettet eller skjult.`,
  withoutSource: (count) =>
    count === 0
      ? "Alle rækker i de måneder, der lukkes, nævner en kilde."
      : `${da.counted(count, "række nævner", "rækker nævner")} ingen kilde.`,
  standingOut: (count) =>
    count === 0
      ? "Ingen tal skiller sig ud fra måneden før."
      : `${da.number(count)} tal skiller sig ud fra måneden før: mindst tre gange så mange eller højst en tredjedel.`,
  standingOutPlace: ({ municipality, month, column, before, now }) =>
    `${municipality}, ${month}, ${column}: fra ${da.number(before)} til ${da.number(now)}`,
  more: (count) => `og ${da.number(count)} til`,
  closesAnyway: "Måneden kan lukkes alligevel med en begrundelse, som skrives i loggen.",
  needsReasonToClose: "Skriv en begrundelse for at lukke, selv om ikke alt er i orden.",
  closedAlready: (month) => `Tallene til og med ${month} er allerede lukket. Der er intet at lukke.`,
  toReport: "Gå til Rapport",
  usedBy: "Rapport, der har brugt tallene",
  noReport: "Ingen eller ukendt",
  usedIn: (report) => `brugt i ${report}`,
  changes: (count) => `${da.number(count)} tal er ændret i lukkede måneder`,
  changesHint:
    "Ret tallet på listen over meldinger, så det lukkede gælder igen, eller gør det til en revision: så gælder det nye tal, og begrundelsen og den rettede rapport står i historikken.",
  correctedReport: "Rapport, der rettes",
  revisionReason: "Begrundelse for revisionen",
  revise: "Gør til revision",
  reviseOf: (place) => `Gør til revision: ${place}`,
  needsReason: "Skriv en begrundelse for at gøre tal til en revision.",
  change: (place, from, to) => `${place}: lukket med ${from}, nu ${to}`,
  blank: "tomt",
  closed: (month) => `Tallene til og med ${month} er lukket og gemt.`,
  opened: "De lukkede måneder er åbnet igen.",
  revised: (count) =>
    count === 0
      ? "Der er ikke lavet nogen revision: tallet er igen det samme som det lukkede, eller det er ikke et tal."
      : `${da.number(count)} tal er gjort til en revision.`,
  revisionEntry: ({ day, place, from, to, reason }) =>
    `${day}: revision af ${place} fra ${from} til ${to} (${reason})`,
  corrects: (report) => `retter ${report}`,
};

const english: MonthTexts = {
  checklist: "Before the month is closed",
  inOrder: "In order",
  look: "Have a look",
  missing: (count) =>
    count === 0
      ? "All municipalities have figures in the months to be closed."
      : `Figures are missing in ${en.counted(count, "place", "places")}.`,
  missingPlace: (month, municipality) => `${municipality}, ${month}`,
  errors: (count) =>
    count === 0
      ? "There are no errors up to the month."
      : `${en.counted(count, "error is", "errors are")} not fixed.`,
  warnings: (count) =>
    count === 0
      ? "No warning stands about the rows of the months to be closed: all are fixed or hidden."
      : `${en.counted(count, "warning is", "warnings are")} neither fixed nor hidden.`,
  withoutSource: (count) =>
    count === 0
      ? "All rows of the months to be closed name a source."
      : `${en.counted(count, "row names", "rows name")} no source.`,
  standingOut: (count) =>
    count === 0
      ? "No figure stands out beside the month before."
      : `${en.counted(count, "figure stands", "figures stand")} out beside the month before: at least three times as much, or a third.`,
  standingOutPlace: ({ municipality, month, column, before, now }) =>
    `${municipality}, ${month}, ${column}: from ${en.number(before)} to ${en.number(now)}`,
  more: (count) => `and ${en.number(count)} more`,
  closesAnyway: "The month can be closed all the same, with a reason. It stands in the log.",
  needsReasonToClose: "Give a reason to close although there is something to look at.",
  closedAlready: (month) =>
    `The figures up to and including ${month} are closed already. There is nothing to close.`,
  toReport: "Go to Report",
  usedBy: "Report that has used the figures",
  noReport: "None, or not known",
  usedIn: (report) => `used in ${report}`,
  changes: (count) => `${en.counted(count, "figure has", "figures have")} changed in closed months`,
  changesHint:
    "Fix the figure back in the list of findings, or make it a revision: the new figure is then the closed one, and the reason and the report that it corrects stay on record.",
  correctedReport: "Report that is corrected",
  revisionReason: "Reason for the revision",
  revise: "Make it a revision",
  reviseOf: (place) => `Make it a revision: ${place}`,
  needsReason: "Give a reason to make figures a revision.",
  change: (place, from, to) => `${place}: closed with ${from}, now ${to}`,
  blank: "blank",
  closed: (month) => `The figures up to and including ${month} are closed and kept.`,
  opened: "The closed months are open again.",
  revised: (count) =>
    count === 0
      ? "Nothing was made a revision: the figure is the closed one again, or it is no number."
      : `${en.counted(count, "figure was", "figures were")} made a revision.`,
  revisionEntry: ({ day, place, from, to, reason }) =>
    `${day}: revision of ${place} from ${from} to ${to} (${reason})`,
  corrects: (report) => `corrects ${report}`,
};

const texts: Readonly<Record<Language, MonthTexts>> = { da: danish, en: english };

/** Words on closing months, in the reader's language. */
export function monthTexts(language: Language): MonthTexts {
  return texts[language];
}
