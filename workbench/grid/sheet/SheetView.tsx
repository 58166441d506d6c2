import type { ReactNode } from "react";
import { useMemo, useRef } from "react";
import { activeSheet } from "../../host/session";
import { cellAddress } from "../../model/address";
import { editText } from "../../session/editText";
import type { Session } from "../../session/session";
import { validationAt } from "../../session/validate";
import { sheetTexts } from "../language/sheet";
import { CellExtras } from "./editing/CellExtras";
import { CellInput } from "./editing/CellInput";
import { FormulaBar } from "./editing/FormulaBar";
import { framesOf } from "./geometry/frames";
import type { FunctionHint } from "./editing/functionHints";
import { Grid } from "./cells/Grid";
import { listChoices } from "./editing/listChoices";
import { NameBox } from "./selection/NameBox";
import { findTarget, nameOf } from "./selection/nameTargets";
import { RefusalDialog } from "./RefusalDialog";
import { createSheetPicture } from "./look/sheetPicture";
import { sheetStyles } from "./sheetStyles";
import { SheetTabs } from "./SheetTabs";
import { SuggestionList } from "./editing/SuggestionList";
import type { ScrollPositions } from "./scroll/useKeptScroll";
import { useSessionVersion } from "./useSessionVersion";
import { useSheetActions } from "./editing/useSheetActions";

export interface SheetViewProps {
  readonly session: Session;
  readonly language: "da" | "en";
  /** Functions to complete while typing, described in the page's language. */
  readonly functions: readonly FunctionHint[];
}

/** A workbook as a spreadsheet shows it: formula bar, sheet, tabs. Another session begins afresh. */
export function SheetView(props: SheetViewProps): ReactNode {
  return <SheetPage key={props.session.host.session.id} {...props} />;
}

function SheetPage({ session, language, functions }: SheetViewProps): ReactNode {
  useSessionVersion(session);
  const texts = sheetTexts(language);
  const sheet = activeSheet(session.host.session);
  const { contentVersion } = session;
  const picture = useMemo(() => {
    // The picture is made anew with each change of the workbook, which is the same object throughout.
    void contentVersion;
    return createSheetPicture(session, sheet);
  }, [session, sheet, contentVersion]);
  const scrolls = useRef<ScrollPositions>(new Map());
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const cell = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLTextAreaElement>(null);
  const wantsFocusRef = useRef(false);
  const actions = useSheetActions(session, picture, functions, { root, scroller, cell, bar, wantsFocusRef });
  const { editing, suggestions, list } = actions;
  const { active, area } = session.selection;
  const address = cellAddress(active.row, active.column);
  const look = picture.look(active.row, active.column);
  const frames = framesOf(session, sheet);
  const choices = listChoices(session, sheet, active.row, active.column);
  return (
    <div className="sheet-view" ref={root} onFocus={actions.onFocus} onBlur={actions.onBlur}>
      <style href="sheet-view" precedence="default">
        {sheetStyles}
      </style>
      <div className="formula-bar">
        <NameBox
          label={texts.nameBox}
          place={nameOf(session.workbook, sheet, area, { ...active, rows: 1, columns: 1 })}
          onGo={(typed) => {
            const target = findTarget(session.workbook, sheet, typed);
            if (target) session.select(target.sheet.id, target.area);
            else actions.refuse({ kind: "impossible", cause: texts.unknownPlace(typed) });
            return target !== undefined;
          }}
          onLeave={actions.focusCell}
        />
        <FormulaBar
          field={bar}
          editing={editing}
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
      <Grid
        key={sheet.id}
        session={session}
        picture={picture}
        frames={frames}
        texts={texts}
        scroller={scroller}
        scrolls={scrolls}
        pointer={actions.pointer}
        onDoubleClick={actions.startInCell}
        field={
          <>
            <CellInput
              field={cell}
              wantsFocus={wantsFocusRef}
              editing={editing}
              look={look}
              label={texts.cell(
                address,
                look.problem ? `${look.text}: ${look.problem}` : look.text,
                look.comment,
              )}
              onText={actions.onText}
              onCaret={actions.onCaret}
              onKeyDown={actions.onKeyDown}
              onCopy={actions.onCopy}
              onPaste={actions.onPaste}
              suggestions={
                suggestions.items.length > 0
                  ? { id: suggestions.id, chosen: `${suggestions.id}-${suggestions.chosen}` }
                  : undefined
              }
            />
            {!editing && choices && (
              <button
                type="button"
                className="list-button"
                tabIndex={-1}
                aria-label={texts.openList}
                aria-expanded={list.isOpen}
                onClick={list.toggle}
              />
            )}
          </>
        }
      />
      {editing ? (
        <SuggestionList
          anchor={editing.where === "bar" ? bar : cell}
          suggestions={suggestions}
          texts={texts}
          onAccept={actions.acceptSuggestion}
        />
      ) : (
        <CellExtras
          key={`${sheet.id} ${address}`}
          anchor={cell}
          rule={validationAt(sheet, active.row, active.column)}
          choices={choices}
          isOpen={list.isOpen}
          current={look.text}
          texts={texts}
          onChoose={list.choose}
          onClose={list.close}
          onLeave={list.leave}
        />
      )}
      <SheetTabs session={session} texts={texts} />
      <RefusalDialog
        refusal={actions.refusal}
        isEntry={editing !== undefined}
        texts={texts}
        onRetry={actions.retry}
        onAccept={actions.acceptRefused}
        onCancel={actions.cancel}
      />
    </div>
  );
}
