import type { SettledSheets } from "../../commands/settleSheets";
import type { Versions } from "../../commands/updating/versions";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { SettledMessages } from "../sheets/SettledMessages";
import { TakeBackUpdate } from "./TakeBackUpdate";
import type { Updating } from "./updating";

interface AppliedUpdateProps {
  readonly outcome: {
    readonly settled: SettledSheets;
    /** The versions before and after the update; absent where there was nothing before it. */
    readonly versions?: Versions;
  };
  readonly takeBack: (versions: Versions) => Updating;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Below an update that was made: what of it did not settle, and what of it can be taken back. */
export function AppliedUpdate({ outcome, takeBack, ...shared }: AppliedUpdateProps) {
  const { settled, versions } = outcome;
  return (
    <>
      <SettledMessages settled={settled} texts={shared.texts} />
      {versions && <TakeBackUpdate {...shared} versions={versions} open={takeBack} />}
    </>
  );
}
