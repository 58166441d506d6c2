import type { Language } from "../language";

/** The label of the way to the first page. */
export const overviewLinkLabel: Readonly<Record<Language, string>> = {
  da: "Gå til Overblik",
  en: "Go to Overview",
};
