import type { Engine } from "../engine/engine";
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";

/** The changes reported to the engine since the last look. */
export interface EngineChanges {
  readonly cells: { readonly sheet: Sheet; readonly area: Area }[];
  readonly restructured: boolean;
}

/** An engine that notes the changes reported to it, so that changes made by requests can be found afterwards. */
export function watchEngine(engine: Engine): { engine: Engine; readonly takeTouches: () => EngineChanges } {
  let cells: EngineChanges["cells"] = [];
  let restructured = false;
  const watched: Engine = {
    ...engine,
    invalidate(sheet, area) {
      cells.push({ sheet, area });
      engine.invalidate(sheet, area);
    },
    restructure() {
      restructured = true;
      engine.restructure();
    },
    get circular() {
      return engine.circular;
    },
  };
  return {
    engine: watched,
    takeTouches() {
      const taken = { cells, restructured };
      cells = [];
      restructured = false;
      return taken;
    },
  };
}
