import type { ReactNode, RefObject } from "react";
import { useEffect, useRef } from "react";
import type { GridTexts } from "../../language/gridTexts";
import { Floating } from "./Floating";
import type { FunctionHint } from "./functionHints";
import type { Suggestions } from "./useSuggestions";

export interface SuggestionListProps {
  /** The field that is typed into. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly suggestions: Suggestions;
  readonly texts: GridTexts;
  readonly onAccept: (index: number) => void;
}

/** Names that complete what is typed, or what the arguments of the function at the caret mean. */
export function SuggestionList({ anchor, suggestions, texts, onAccept }: SuggestionListProps): ReactNode {
  const { items, chosen, call, id, separator } = suggestions;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  if (items.length > 0) {
    return (
      <Floating anchor={anchor} className="hints">
        <ul ref={list} role="listbox" id={id} aria-label={texts.functions}>
          {items.map((item, index) => (
            <li
              key={item.name}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                onAccept(index);
              }}
            >
              {item.name}
            </li>
          ))}
        </ul>
        <p>
          <Signature hint={items[chosen]} argument={undefined} separator={separator} />
          {items[chosen]?.description}
        </p>
      </Floating>
    );
  }
  if (!call) return null;
  const { parameters = [] } = call.hint;
  const parameter = parameters[Math.min(call.argument, parameters.length - 1)];
  return (
    <Floating anchor={anchor} className="hints argument">
      <div role="status">
        <Signature hint={call.hint} argument={call.argument} separator={separator} />
        {parameter && (
          <p>
            <b>{parameter.name}</b>
            {parameter.optional && ` (${texts.argumentOptional})`}: {parameter.description}
          </p>
        )}
      </div>
    </Floating>
  );
}

interface SignatureProps {
  readonly hint: FunctionHint | undefined;
  readonly argument: number | undefined;
  readonly separator: string;
}

function Signature({ hint, argument, separator }: SignatureProps): ReactNode {
  if (!hint) return null;
  return (
    <code>
      {hint.name}(
      {hint.parameters?.map(({ name, optional }, index) => (
        <span key={name}>
          {index > 0 && `${separator} `}
          {index === argument ? <b>{name}</b> : optional ? `[${name}]` : name}
        </span>
      )) ?? "…"}
      )
    </code>
  );
}
