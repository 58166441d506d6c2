import type { Language } from "../../language";

/** Why a workbook cannot follow an amended contract in what Aktivitet counts, and what to do instead. */
interface OtherFiguresTexts {
  readonly fewer: (figures: string) => string;
  readonly replaced: (figures: string) => string;
  readonly reordered: () => string;
  readonly relabelled: (figures: string) => string;
}

const texts: Readonly<Record<Language, OtherFiguresTexts>> = {
  da: {
    fewer: (figures) =>
      `Kontrakten tæller ikke længere ${figures}, som der står andre tal efter på Aktivitet. Lad det stå på sin plads under "Flere tal, der tælles på Aktivitet", og fjern kun de mål, der tæller det.`,
    replaced: (figures) =>
      `Kontrakten tæller andre tal i stedet for ${figures}. Lad det stå på sin plads under "Flere tal, der tælles på Aktivitet", uden mål, der tæller det, og føj de nye til sidst.`,
    reordered: () =>
      "Kontrakten tæller projektmappens tal i en anden rækkefølge, eller med nye imellem. Sæt dem i den gamle rækkefølge, og føj nye til sidst.",
    relabelled: (figures) =>
      `Kontrakten kalder et tal det, som et andet hedder i projektmappen (${figures}), og kolonnens tal ville følge navnet. Giv først det andet tal et nyt navn, og opdatér; giv så navnet videre.`,
  },
  en: {
    fewer: (figures) =>
      `The contract no longer counts ${figures}, which other figures follow on Aktivitet. Let it stand in its place under "Flere tal, der tælles på Aktivitet", and remove only the measures that count it.`,
    replaced: (figures) =>
      `The contract counts other figures in place of ${figures}. Let it stand in its place under "Flere tal, der tælles på Aktivitet", with no measure that counts it, and add the new ones at the end.`,
    reordered: () =>
      "The contract counts the workbook's figures in another order, or with new ones between. Put them in the former order, and add new ones at the end.",
    relabelled: (figures) =>
      `The contract calls a figure what another is called in the workbook (${figures}), and the column's figures would follow the name. First give the other figure a new name, and update; then pass the name on.`,
  },
};

export function otherFiguresTexts(language: Language): OtherFiguresTexts {
  return texts[language];
}
