import type { Language } from "../language/language";
import { fetchPart } from "./frame/fetchPart";
import { lazy } from "./frame/lazy";
import type { PaneServices } from "./paneServices";

/** The pages that need nothing of the others', each fetched when it is first shown. */
export function fetchedPages(
  language: Language,
  locale: string,
  onChanged: () => void,
  onOverview: () => void,
): Pick<PaneServices, "followUp" | "cell" | "settings" | "commandList"> {
  return {
    followUp: lazy(async () => {
      const part = await fetchPart(import(/* webpackChunkName: "followUp" */ "./followUp/openFollowUp"));
      return part.openFollowUp(language, onOverview);
    }),
    cell: lazy(async () => {
      const part = await fetchPart(import(/* webpackChunkName: "explain" */ "./explain/openCell"));
      return part.openCell(language, locale, onOverview);
    }),
    settings: lazy(async () => {
      const part = await fetchPart(import(/* webpackChunkName: "settings" */ "./settings/openSettings"));
      return part.openSettings(language, onChanged, onOverview);
    }),
    commandList: lazy(() =>
      fetchPart(import(/* webpackChunkName: "commandList" */ "./commands/PlainCommandList")),
    ),
  };
}
