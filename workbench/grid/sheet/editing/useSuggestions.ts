import type { KeyboardEvent } from "react";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { NamePrefix, FunctionHint } from "./functionHints";
import { prefixAt, callAtCaret, completeName, matchingFunctions } from "./functionHints";
import type { Editing } from "./useEditing";

export interface Suggestions {
  readonly id: string;
  readonly items: readonly FunctionHint[];
  readonly chosen: number;
  readonly separator: ";" | ",";
  /** The function whose arguments are being typed, and which one. */
  readonly call: { readonly hint: FunctionHint; readonly argument: number } | undefined;
  /** Handles keys of the open list; returns whether the key was one. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  readonly accept: (index: number, field: HTMLTextAreaElement) => void;
}

const NO_ITEMS: readonly FunctionHint[] = [];

/** Completions of the formula being typed, and the meaning of its arguments. */
export function useSuggestions(
  functions: readonly FunctionHint[],
  editing: Editing | undefined,
  caret: number,
  separator: ";" | ",",
  change: (text: string, caret: number) => void,
): Suggestions {
  const [choice, setChoice] = useState({ typed: "", index: 0, isClosed: false });
  const text = editing?.text ?? "";
  const prefix: NamePrefix | undefined = editing && prefixAt(text, caret);
  const typed = prefix?.typed ?? "";
  const current = choice.typed === typed ? choice : { typed, index: 0, isClosed: false };
  const items = prefix && !current.isClosed ? matchingFunctions(functions, typed) : NO_ITEMS;
  const call = editing && callAtCaret(text, caret, separator);
  const hint = call && functions.find(({ name }) => name.toUpperCase() === call.name.toUpperCase());

  function accept(index: number, field: HTMLTextAreaElement): void {
    const item = items[index];
    if (!item || !prefix) return;
    const done = completeName(text, caret, prefix, item);
    // The field gets its text when it is drawn; the caret can stand there only then.
    flushSync(() => change(done.text, done.caret));
    field.setSelectionRange(done.caret, done.caret);
  }

  return {
    id: "function-suggestions",
    items,
    chosen: current.index,
    separator,
    call: hint?.parameters && call ? { hint, argument: call.argument } : undefined,
    accept,
    onKey: (event) => {
      if (items.length === 0) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        setChoice({ ...current, index: (current.index + step + items.length) % items.length });
      } else if (event.key === "Tab") accept(current.index, event.currentTarget);
      else if (event.key === "Escape") setChoice({ ...current, isClosed: true });
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
