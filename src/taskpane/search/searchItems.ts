import { commandIds, type CommandId } from "../../commands/registry";
import type { WantedRow } from "../../commands/search/showRow";
import type { Contract } from "../../contract/contract";
import { commandTexts } from "../../language/pane/commandTexts";
import type { Language } from "../../language/language";
import { firstStepsTexts } from "../../language/pane/firstStepsTexts";
import { paneTexts } from "../../language/pane/pane";
import { searchTexts, type SearchGroup } from "../../language/pane/searchTexts";
import { settingsWords } from "../../language/pane/settingsWords";
import { sheetTexts } from "../../language/sheets/sheets";
import { helpPath } from "../../functions/helpPath";
import { settingFields, yearTargetField } from "../../sheets/assumptions/settingFields";
import type { NameKey } from "../../sheets/plan/ourNames";
import { guidePage } from "../frame/guidePage";
import { VIEWS, type View } from "../frame/navigation";
import { settingFieldTexts } from "../settings/settingFieldTexts";
import type { Searchable } from "./matching";
import type { ServedFunction } from "./servedFunctions";
import type { GuideSection } from "./servedGuide";

/** Where a result leads. */
export type SearchTarget =
  | { readonly kind: "view"; readonly view: View }
  | { readonly kind: "command"; readonly id: CommandId }
  | { readonly kind: "setting"; readonly key: NameKey }
  | { readonly kind: "first-steps" }
  | { readonly kind: "row"; readonly row: WantedRow }
  /** A page that is read beside the pane. */
  | { readonly kind: "page"; readonly address: string };

export interface SearchItem extends Searchable {
  readonly group: SearchGroup;
  readonly target: SearchTarget;
  /** The language of title and detail, where it is not the reader's. */
  readonly lang?: string;
}

/** Files served beside the pane, and fetched when the search opens. */
export interface Served {
  readonly functions: readonly ServedFunction[];
  readonly guide: readonly GuideSection[];
}

/** All that can be found: in the pane, in the contract in use, and of functions, guide and help. */
export function searchItems(
  language: Language,
  contract: Contract,
  { functions, guide }: Served,
): readonly SearchItem[] {
  const { views } = paneTexts(language);
  const { pages, help } = searchTexts(language);
  const settings = settingsWords(language);
  const firstSteps = firstStepsTexts(language);
  const addresses = { guide: guidePage(language), functions: helpPath(language), support: "support.html" };
  const texts = sheetTexts(contract.language);
  return [
    ...VIEWS.map((view): SearchItem => ({
      group: "pages",
      title: views[view],
      detail: pages[view],
      target: { kind: "view", view },
    })),
    ...commandIds.map((id): SearchItem => {
      const { label, tip } = commandTexts[id];
      return {
        group: "commands",
        title: label[language],
        detail: tip[language],
        target: { kind: "command", id },
      };
    }),
    ...[yearTargetField({ texts }), ...settingFields({ contract, texts })].map((field): SearchItem => {
      const { label, meaning } = settingFieldTexts(field, null, settings);
      return {
        group: "settings",
        title: label,
        detail: meaning,
        target: { kind: "setting", key: field.key },
      };
    }),
    ...contract.measures.map(({ id, title, point, unit, definition = "" }): SearchItem => ({
      group: "measures",
      title: `${id} ${title}`,
      detail: point,
      also: `${unit} ${definition}`,
      lang: contract.language,
      target: { kind: "row", row: { kind: "measure", id } },
    })),
    ...contract.municipalities.map(({ name, code }): SearchItem => ({
      group: "municipalities",
      title: name,
      detail: code,
      target: { kind: "row", row: { kind: "municipality", name } },
    })),
    ...functions.map(({ name, description, helpUrl }): SearchItem => ({
      group: "functions",
      title: `KKR.${name}`,
      detail: description,
      target: { kind: "page", address: helpUrl },
    })),
    ...guide.map(({ address, title, page, words }): SearchItem => ({
      group: "guide",
      title,
      // A page's own title needs not say of which page it is.
      detail: page === title ? "" : page,
      also: words,
      lang: "da",
      target: { kind: "page", address },
    })),
    {
      group: "help",
      title: firstSteps.title,
      detail: firstSteps.detail,
      target: { kind: "first-steps" },
    },
    ...help.map(([page, title, detail]): SearchItem => ({
      group: "help",
      title,
      detail,
      target: { kind: "page", address: addresses[page] },
    })),
  ];
}
