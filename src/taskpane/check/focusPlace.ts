/** A control's place, described so that it can be found again once the control is gone. */
export interface FocusPlace {
  readonly control: Element;
  /** The action it starts, as `data-action` names it. */
  readonly does: string | undefined;
  readonly item: Element | undefined;
  readonly items: ListPosition;
  readonly group: Element | undefined;
  readonly groups: ListPosition;
}

/** A place in a list: after these of its entries. */
interface ListPosition {
  readonly list: Element | undefined;
  readonly before: readonly Element[];
}

const GROUP = "details";
const GROUPS = ".pane-groups";
const ITEMS = ".pane-issues";
const HEADLINE = ".pane-headline";

export function focusPlaceOf(control: Element): FocusPlace {
  const group = control.closest(GROUP) ?? undefined;
  return {
    control,
    does: control.getAttribute("data-action") ?? undefined,
    item: control.closest(`${ITEMS} > li`) ?? undefined,
    items: between(group?.querySelector(ITEMS), control),
    group,
    groups: between(group?.closest(GROUPS), control),
  };
}

/**
 * Where the keyboard goes on when a control is gone: the same button of what now stands in its item's place,
 * else its group's title, else the title of the group that stands there now, else the headline.
 */
export function focusFallbacks(
  view: Element,
  { does, item, items, group, groups }: FocusPlace,
): HTMLElement[] {
  return [
    buttonIn(item, does),
    buttonIn(nextIn(items), does),
    summaryOf(group),
    summaryOf(nextIn(groups)),
    view.querySelector<HTMLElement>(HEADLINE),
  ].filter((found) => found?.isConnected === true) as HTMLElement[];
}

function between(list: Element | null | undefined, control: Element): ListPosition {
  const before = [...(list?.children ?? [])].filter((entry) => {
    const position = entry.compareDocumentPosition(control);
    const isBefore = (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isBefore && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
  });
  return { list: list ?? undefined, before };
}

function nextIn({ list, before }: ListPosition): Element | null | undefined {
  const last = before.findLast((entry) => entry.parentElement === list);
  return last ? last.nextElementSibling : list?.firstElementChild;
}

function buttonIn(
  item: Element | null | undefined,
  does: string | undefined,
): HTMLElement | null | undefined {
  const same = does === undefined ? null : item?.querySelector<HTMLElement>(`[data-action="${does}"]`);
  return same ?? item?.querySelector<HTMLElement>("button");
}

function summaryOf(group: Element | null | undefined): HTMLElement | null | undefined {
  return group?.querySelector<HTMLElement>("summary");
}
