import type { ComponentType } from "react";
import type { CommandId } from "../../commands/registry";
import { showRow, type ShownRow } from "../../commands/search/showRow";
import { showHelp } from "../../commands/showHelp";
import { contractInUse } from "../../contract/contractInUse";
import type { Language } from "../../language/language";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { Lazy } from "../frame/lazy";
import { VIEW_PANEL, type Navigation } from "../frame/navigation";
import type { OpenedOverview } from "../overview/openOverview";
import { searchItems, type SearchTarget } from "./searchItems";
import { SearchPanel, type SearchClosing } from "./SearchPanel";
import { servedFunctions } from "./servedFunctions";
import { servedGuide } from "./servedGuide";

export interface OpenedSearch {
  readonly Panel: ComponentType<SearchClosing>;
}

interface SearchSurroundings {
  readonly language: Language;
  readonly navigation: Navigation;
  /** Starts a command as its button in the ribbon does. */
  readonly start: (id: CommandId) => Promise<void>;
  readonly overview: Lazy<OpenedOverview>;
  readonly goToSetting: (key: NameKey) => void;
}

/** The search with the real commands. */
export function openSearch({
  language,
  navigation,
  start,
  overview,
  goToSetting,
}: SearchSurroundings): OpenedSearch {
  async function go(target: SearchTarget): Promise<ShownRow | "led-on"> {
    switch (target.kind) {
      case "row":
        return showRow(target.row);
      case "page":
        showHelp(target.address);
        return { kind: "selected" };
      case "setting":
        goToSetting(target.key);
        return "led-on";
      case "first-steps":
        navigation.go("sheets");
        // Where that page cannot be fetched, it says so itself.
        void overview.get().then(
          ({ showFirstSteps }) => showFirstSteps(),
          () => undefined,
        );
        break;
      case "view":
        navigation.go(target.view);
        break;
      case "command":
        // Its view shows what becomes of it.
        void start(target.id).catch(() => undefined);
    }
    document.getElementById(VIEW_PANEL)?.focus();
    return "led-on";
  }

  const loads = { functions: () => servedFunctions(language), guide: servedGuide };
  return {
    Panel: ({ onClose }) => (
      <SearchPanel
        itemsWith={(served) => searchItems(language, contractInUse(), served)}
        loads={loads}
        go={go}
        onClose={onClose}
        language={language}
      />
    ),
  };
}
