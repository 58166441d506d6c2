import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { RibbonTab } from "../../manifest/addInManifest";
import { useRibbonStyles } from "./ribbonStyles";

export interface RibbonTabsProps {
  readonly label: string;
  readonly tabs: readonly RibbonTab[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The ribbon's tabs; arrows move between them. Fluent's own list brings focusable elements that screen
 * readers are kept from, which they may not be.
 */
export function RibbonTabs({ label, tabs, selected, onSelect }: RibbonTabsProps): ReactElement {
  const styles = useRibbonStyles();
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`ribbon-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabList} onKeyDown={move}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`ribbon-${id}`}
          aria-selected={id === selected}
          aria-controls="ribbon-panel"
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.tabSelected)}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
