import type { Language } from "../language";

/** Words around the guide's pages, and at the head of the two that are generated. */
interface GuideTexts {
  readonly title: string;
  readonly parts: string;
  readonly previous: string;
  readonly next: string;
  readonly functions: string;
  readonly support: string;
  readonly linkTo: (heading: string) => string;
}

const texts: Readonly<Record<Language, GuideTexts>> = {
  da: {
    title: "Brugervejledning",
    parts: "Vejledningens sider",
    previous: "Forrige",
    next: "Næste",
    functions: "KKR-funktioner",
    support: "Hjælp, persondata og vilkår",
    linkTo: (heading) => `Link til ${heading}`,
  },
  en: {
    title: "User guide",
    parts: "The guide's pages",
    previous: "Previous",
    next: "Next",
    functions: "KKR functions",
    support: "Help, privacy and terms",
    linkTo: (heading) => `Link to ${heading}`,
  },
};

export function guideTexts(language: Language): GuideTexts {
  return texts[language];
}
