import type { KeyboardEvent } from "react";
import { MoreViews } from "./MoreViews";
import { useMedia } from "./theme/useMedia";
import { MENU_VIEWS, VIEW_PANEL, VIEWS, type View } from "./navigation";

interface ViewTabsProps {
  readonly view: View;
  readonly label: string;
  readonly moreLabel: string;
  readonly names: Readonly<Record<View, string>>;
  /** How many issues the check has found, shown on its tab. */
  readonly issues: number | undefined;
  readonly issuesText: string;
  readonly onNavigate: (view: View) => void;
}

const MORE = "pane-more";

/**
 * The pane's tabs, of plain buttons: Fluent's TabList brings focusable elements hidden from screen readers, and
 * 8 kB.
 */
export function ViewTabs({ view, label, moreLabel, names, issues, issuesText, onNavigate }: ViewTabsProps) {
  const isNarrow = useMedia("(max-width: 479px)");
  const tabs = isNarrow ? VIEWS.filter((each) => !isLater(each)) : VIEWS;
  const stop = tabs.includes(view) ? view : tabs.at(-1);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    // Where the page that is shown has no tab, the last tab stands in, and the keys go on from it.
    const index = VIEWS.indexOf(VIEWS.find((each) => idOf(each) === (event.target as Element).id) ?? view);
    const next =
      event.key === "Home"
        ? VIEWS[0]
        : event.key === "End"
          ? VIEWS.at(-1)
          : step === undefined
            ? undefined
            : VIEWS[(index + step + VIEWS.length) % VIEWS.length];
    if (next === undefined) return;
    event.preventDefault();
    onNavigate(next);
    (document.getElementById(idOf(next)) ?? document.getElementById(MORE))?.focus();
  }

  return (
    <div className="pane-tabs" onKeyDown={onKeyDown}>
      <div role="tablist" aria-label={label}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={idOf(each)}
            aria-selected={each === view}
            aria-controls={VIEW_PANEL}
            tabIndex={each === stop ? 0 : -1}
            onClick={() => onNavigate(each)}
          >
            {names[each]}
            {each === "check" && issues !== undefined && issues > 0 && (
              <span className="pane-badge">
                <span aria-hidden>{issues > 99 ? "99+" : issues}</span>
                <span className="visually-hidden">
                  {" "}
                  {issues} {issuesText}
                </span>
              </span>
            )}
          </button>
        ))}
      </div>
      {isNarrow && (
        <MoreViews
          id={isLater(view) ? idOf(view) : MORE}
          views={MENU_VIEWS}
          view={view}
          label={moreLabel}
          names={names}
          onNavigate={onNavigate}
        />
      )}
    </div>
  );
}

function idOf(view: View): string {
  return `pane-tab-${view}`;
}

function isLater(view: View): boolean {
  return MENU_VIEWS.some((each) => each === view);
}
