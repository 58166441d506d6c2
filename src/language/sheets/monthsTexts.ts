import type { SheetNames } from "./sheetNames";

/** The words of Måneder. */
export const monthsTexts = (at: SheetNames) => ({
  title: "Måneder",
  introduction: `Tal fra arket ${at.activity}. Tomt felt: intet tal. ${at.targets} og ${at.municipalities} tæller kun afsluttede måneder`,
  figure: "Vælg til venstre, hvilket tal arket viser",
  figureHint: "Vælg, hvilket tal arket viser",
  figureUnknown: "Vælg et af tallene på listen i feltet",
  figures: "Tal at vælge imellem",
  open: "åben",
  columns: {
    name: "Kommune",
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    total: "I alt",
    missing: "Manglende måneder",
    code: "Kode",
  },
  chosen: `Det valgte tal i hver række på arket ${at.activity} (beregnes)`,
  chosenLocked: "Det viste tal, hvor en lukket måned ikke har en række",
  reconciliation: {
    title: "Afstemning af det viste tal",
    shown: "Vist ovenfor",
    ended: `Heraf måneder, der er afsluttet på statusdatoen (tælles med på arket ${at.targets})`,
    open: "Heraf måneder, der ikke er afsluttet",
    difference: "Forskel (skal være 0)",
    oneKind: "Rækker i året, hvor kun den ene form for vejledning er indtastet",
  },
});
