import type { KeyboardEvent } from "react";
import { MoreViews } from "./MoreViews";
import { LATER_VIEWS, VIEWS, type View } from "./navigation";

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
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const index = VIEWS.indexOf(view);
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
    // A tab that has no room does not take the focus.
    for (const id of [MORE, `pane-tab-${next}`]) document.getElementById(id)?.focus();
  }

  return (
    <div className="pane-tabs" onKeyDown={onKeyDown}>
      <div role="tablist" aria-label={label}>
        {VIEWS.map((each) => (
          <button
            key={each}
            className={isLater(each) ? "pane-later" : undefined}
            type="button"
            role="tab"
            id={`pane-tab-${each}`}
            aria-selected={each === view}
            aria-controls="pane-view"
            tabIndex={each === view ? 0 : -1}
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
      <MoreViews
        id={MORE}
        views={LATER_VIEWS}
        view={view}
        label={moreLabel}
        names={names}
        onNavigate={onNavigate}
      />
    </div>
  );
}

function isLater(view: View): boolean {
  return LATER_VIEWS.some((each) => each === view);
}
