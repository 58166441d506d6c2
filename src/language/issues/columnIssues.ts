import type { IssueTexts } from "./issueTexts";

const overFormulaDa = (received: string) =>
  received.includes("#REF!")
    ? "noget, formlen henviste til, er slettet:"
    : `${received || "en tom celle"} er skrevet oven i formlen`;

const overFormulaEn = (received: string) =>
  received.includes("#REF!")
    ? "something that the formula names was deleted:"
    : `${received || "an empty cell"} was written over the formula`;

/** Words on columns that a table was made with and has no more, and on computed columns. */
export const columnIssues = {
  da: {
    "column-missing": {
      title: "Kolonne mangler",
      message: ({ column }) =>
        `Arket har ikke kolonnen ${column}: import og kontrol finder intet i den, og det, der beregnes ud fra den, kan være forkert. Er den omdøbt, så giv den det gamle navn; er den slettet, så fortryd det i Excel, eller sæt den ind igen.`,
    },
    "sheet-column-missing": {
      title: "Kolonne findes ikke længere",
      message: ({ column }) =>
        `Kolonnen ${column} er slettet eller omdøbt, så det, der beregnes ud fra den, kan mangle. Giv den det gamle navn, fortryd sletningen, eller slet arket og indsæt det igen.`,
    },
    "formula-overwritten": {
      title: "Formel overskrevet",
      message: ({ column, received, expected, fix }) =>
        fix
          ? `${column}: ${overFormulaDa(received)} ${expected}. Sæt formlen ind igen.`
          : `${column}: Formlen kan ikke udfylde sin kolonne, fordi noget er skrevet i cellerne under den. Ryd dem.`,
    },
    "headings-swapped": {
      title: "Overskrifter er byttet om",
      message: ({ column, received }) =>
        `Summerne regner kolonnen ${received} som ${column}: den hed sådan, før overskrifterne blev rettet, og ruden og import går efter overskriften. Er det tallene, der stod forkert, så ret formlen; ellers giv kolonnerne deres overskrifter tilbage.`,
    },
    "cell-in-the-way": {
      title: "Noget står i vejen for en formel",
      message: ({ column, received }) =>
        `${received} står, hvor formlen for ${column} skal udfylde sin kolonne, så intet i den tælles med, og summerne er forkerte. Flyt det til arket Ikke placeret.`,
    },
  },
  en: {
    "column-missing": {
      title: "Column missing",
      message: ({ column }) =>
        `The sheet lacks the column ${column}: import and check find nothing in it, and what is computed from it may be wrong. If it was renamed, give it its name again; if it was deleted, undo that in Excel, or put it back.`,
    },
    "sheet-column-missing": {
      title: "Column no longer exists",
      message: ({ column }) =>
        `The column ${column} was deleted or renamed, so what is computed from it may be missing. Give it its name again, undo the deletion, or delete the sheet and insert it again.`,
    },
    "formula-overwritten": {
      title: "Formula overwritten",
      message: ({ column, received, expected, fix }) =>
        fix
          ? `${column}: ${overFormulaEn(received)} ${expected}. Put the formula back.`
          : `${column}: The formula cannot fill its column, as something is written in the cells below it. Clear them.`,
    },
    "headings-swapped": {
      title: "Headings were swapped",
      message: ({ column, received }) =>
        `The sums take the column ${received} for ${column}: it was called so before the headings were changed, and the pane and imports go by the heading. If it was the figures that stood wrongly, fix the formula; otherwise give the columns their headings back.`,
    },
    "cell-in-the-way": {
      title: "Something stands in a formula's way",
      message: ({ column, received }) =>
        `${received} stands where the formula for ${column} should fill its column, so nothing in it is counted and the sums are wrong. Move it to the sheet Ikke placeret.`,
    },
  },
} satisfies Record<"da" | "en", IssueTexts["rules"]>;
