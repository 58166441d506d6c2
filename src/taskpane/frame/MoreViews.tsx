import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { View } from "./navigation";

interface MoreViewsProps {
  readonly id: string;
  readonly views: readonly View[];
  readonly view: View;
  readonly label: string;
  readonly names: Readonly<Record<View, string>>;
  readonly onNavigate: (view: View) => void;
}

/** A button with a menu of the pages whose tabs find no room; it is marked while one of them is shown. */
export function MoreViews({ id, views, view, label, names, onNavigate }: MoreViewsProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const isShown = views.includes(view);
  useEffect(() => {
    const all = items(menu.current);
    (all.find(({ ariaChecked }) => ariaChecked === "true") ?? all[0])?.focus();
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const all = items(menu.current);
    const index = all.findIndex((item) => item === document.activeElement);
    const next = {
      ArrowDown: all[(index + 1) % all.length],
      ArrowUp: all.at(index - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    next?.focus();
    if (event.key === "Escape") close();
    else if (!next) return;
    event.preventDefault();
    // Neither the tabs nor Office, which leads Esc to the sheet, have anything to do with it.
    event.stopPropagation();
    event.nativeEvent.stopPropagation();
  }

  return (
    <div className="pane-more">
      <button
        ref={button}
        id={id}
        type="button"
        className={isShown ? "pane-more-shown" : undefined}
        aria-label={isShown ? `${label}: ${names[view]}` : label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreHorizontalRegular fontSize={20} aria-hidden />
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
          onBlur={({ relatedTarget }) => {
            if (!menu.current?.contains(relatedTarget)) setOpen(false);
          }}
        >
          {views.map((each) => (
            <button
              key={each}
              type="button"
              role="menuitemradio"
              tabIndex={-1}
              aria-checked={each === view}
              onClick={() => {
                onNavigate(each);
                close();
              }}
            >
              {names[each]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function items(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitemradio]") ?? [])];
}
