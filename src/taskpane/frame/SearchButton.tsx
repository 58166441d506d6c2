import { Button } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useEffect } from "react";

/** Its id, by which the focus finds back. */
export const SEARCH_BUTTON = "pane-search";

interface SearchButtonProps {
  readonly label: string;
  readonly tip: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens the search, as Alt+S does inside the pane; Ctrl+F is Excel's own. */
export function SearchButton({ label, tip, isOpen, onToggle }: SearchButtonProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // AltGr is Ctrl and Alt, and writes letters.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyS") return;
      event.preventDefault();
      onToggle();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onToggle]);
  return (
    <Button
      id={SEARCH_BUTTON}
      className="pane-search-button"
      appearance="subtle"
      icon={<SearchRegular />}
      aria-label={label}
      title={tip}
      aria-expanded={isOpen}
      aria-keyshortcuts="Alt+S"
      // Else the search, losing the focus, is closed by the press and opened by its end.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    />
  );
}
