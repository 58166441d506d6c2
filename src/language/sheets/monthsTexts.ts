import type { SheetNames } from "./sheetNames";

/** The words of Måneder. */
export const monthsTexts = (at: SheetNames) => ({
  title: "Måneder",
  introduction: `De tal på arket ${at.activity}, der tælles med, måned for måned i det valgte år. Et tomt felt betyder, at tallet mangler; 0 er et tal.`,
  openMonths: `Måneder, der ikke er afsluttet på statusdatoen, er mærket herunder. De vises her, så snart der er tal, men tælles først med på ${at.targets} og ${at.municipalities}, når de er afsluttet.`,
  figure: "Vælg tal",
  figureHint: "Vælg, hvilket tal arket viser",
  figureUnknown: "Vælg et af tallene på listen i feltet",
  figures: "Tal at vælge imellem",
  open: "ikke afsluttet",
  columns: {
    code: "Kode",
    name: "Kommune",
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    total: "I alt",
    missing: "Manglende måneder",
  },
  chosen: `Det valgte tal i hver række på arket ${at.activity} (beregnes)`,
  reconciliation: {
    title: "Afstemning af det viste tal",
    shown: "Vist ovenfor",
    ended: `Heraf måneder, der er afsluttet på statusdatoen (tælles med på arket ${at.targets})`,
    open: "Heraf måneder, der ikke er afsluttet",
    difference: "Forskel (skal være 0)",
    oneKind: "Rækker i året, hvor kun den ene form for vejledning er indtastet",
  },
});
