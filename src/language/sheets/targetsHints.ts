/** Hints for the user who has chosen an input of Målark. */
export const targetsHints = {
  lastYear: (notGiven: string, newDefinition: string) =>
    `Sidste års tal for hele året i samme enhed. Skriv "${notGiven}", hvis det mangler, og "${newDefinition}", hvis det ikke kan sammenlignes.`,
  answers: "Antal svar, tallet bygger på",
  answerPeriod: "Hvornår svarene er indsamlet, f.eks. jan.-jun. og året",
  registerPeriod: "Registerår, tallet er opgjort for",
  cohort: "Hvilke virksomheder: de, hvis vejledning sluttede to år før",
  finality: "Tom: som rapporten. Endelig, foreløbig eller afventer gælder dette ene tal",
  nextFigure: "Dato, hvor det næste tal ventes. Uden den tæller et tal, der afventes, som manglende",
  owner: "Rolle eller organisation, der svarer for tallet",
};
