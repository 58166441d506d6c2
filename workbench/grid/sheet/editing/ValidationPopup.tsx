import type { ReactNode, RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { DataValidation } from "../../../model/dataValidation";
import type { GridTexts } from "../../language/gridTexts";
import { Floating } from "./Floating";

export interface ValidationPopupProps {
  /** The active cell's field. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly rule: DataValidation | undefined;
  readonly choices: readonly string[] | undefined;
  readonly isOpen: boolean;
  readonly current: string;
  readonly texts: GridTexts;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
  /** Back to the cell without a choice. */
  readonly onLeave: () => void;
}

/** The pop-up of a validation rule at the active cell: its open list, or its input message. */
export function ValidationPopup(props: ValidationPopupProps): ReactNode {
  const { anchor, rule, choices, isOpen, current, texts, onChoose, onClose, onLeave } = props;
  const prompt = rule?.prompt.show && (rule.prompt.title || rule.prompt.message) ? rule.prompt : undefined;
  if (choices && isOpen) {
    return (
      <Floating anchor={anchor} className="choices">
        <ChoiceList
          choices={choices}
          current={current}
          label={texts.list}
          onChoose={onChoose}
          onClose={onClose}
          onLeave={onLeave}
        />
      </Floating>
    );
  }
  if (!prompt) return null;
  return (
    <Floating anchor={anchor} className="prompt">
      <div role="note">
        {prompt.title && <b>{prompt.title}</b>}
        {prompt.message && <span>{prompt.message}</span>}
      </div>
    </Floating>
  );
}

interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
  /** Back to the cell without a choice. */
  readonly onLeave: () => void;
}

/** The open list; it has the focus until something is chosen. */
function ChoiceList(props: ChoiceListProps): ReactNode {
  const { choices, current, label, onChoose, onClose, onLeave } = props;
  const [chosen, setChosen] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`choice-${chosen}`}
      onBlur={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        const last = choices.length - 1;
        const next = {
          ArrowDown: Math.min(last, chosen + 1),
          ArrowUp: Math.max(0, chosen - 1),
          Home: 0,
          End: last,
        }[event.key];
        if (next !== undefined) setChosen(next);
        else if (event.key === "Enter" || event.key === " ") onChoose(choices[chosen] ?? "");
        else if (event.key === "Escape" || event.key === "Tab") onLeave();
        else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
