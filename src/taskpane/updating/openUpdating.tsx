import type { ComponentType } from "react";
import { settleAfter, type Settled } from "../../commands/settleSheets";
import { prepareUpdate } from "../../commands/updating/prepareUpdate";
import { updateWorkbook } from "../../commands/updating/updateWorkbook";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { CommandRun } from "../commands/commandRun";
import { openTakeBack } from "./openTakeBack";
import { createUpdating, type Updating } from "./updating";
import { UpdateSection } from "./UpdateSection";

export interface OpenedUpdating {
  readonly updating: Updating;
  readonly View: ComponentType;
}

/** Connections of updating to the rest of the pane. */
export interface UpdateContext {
  readonly insertion: CommandRun<Settled<InsertOutcome>>;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
}

/** Updating with the real commands. */
export function openUpdating(language: Language, surroundings: UpdateContext): OpenedUpdating {
  const updating = createUpdating({
    prepare: prepareUpdate,
    update: (proposal, control) => settleAfter((own) => updateWorkbook(proposal, own), control),
  });
  const texts = paneTexts(language);
  return {
    updating,
    View: () => (
      <UpdateSection
        {...surroundings}
        updating={updating}
        takeBack={openTakeBack}
        language={language}
        texts={texts}
      />
    ),
  };
}
