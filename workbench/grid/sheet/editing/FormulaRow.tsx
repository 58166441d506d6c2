import type { ReactNode, RefObject } from "react";
import type { Sheet } from "../../../model/sheet";
import { editText } from "../../../session/editText";
import type { Session } from "../../../session/session";
import type { GridTexts } from "../../language/gridTexts";
import { NameBox } from "../selection/NameBox";
import { findTarget, nameOfArea } from "../selection/nameTargets";
import { FormulaBar } from "./FormulaBar";
import type { SheetActions } from "./useSheetActions";

export interface FormulaRowProps {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly actions: SheetActions;
  readonly texts: GridTexts;
}

/** Where the active cell is, and what it holds. */
export function FormulaRow({ session, sheet, field, actions, texts }: FormulaRowProps): ReactNode {
  const { active, area } = session.selection;
  return (
    <div className="formula-bar">
      <NameBox
        label={texts.nameBox}
        place={nameOfArea(session.workbook, sheet, area, { ...active, rows: 1, columns: 1 })}
        onGo={(typed) => {
          const target = findTarget(session.workbook, sheet, typed);
          if (target) session.select(target.sheet.id, target.area);
          else actions.refuse({ kind: "impossible", cause: texts.unknownPlace(typed) });
          return target !== undefined;
        }}
        onLeave={actions.focusCell}
      />
      <FormulaBar
        field={field}
        editing={actions.editing}
        text={editText(session.workbook, sheet, active.row, active.column, session.locale)}
        texts={texts}
        onStart={actions.startInBar}
        onText={actions.onText}
        onKeyDown={actions.onKeyDown}
        onCaret={actions.onCaret}
        onEnter={actions.enter}
        onCancel={actions.cancel}
      />
    </div>
  );
}
