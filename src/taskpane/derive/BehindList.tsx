import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { formatValue } from "../../activity/check/describeIssue";
import type { RowsBehind } from "../../commands/rowsBehind";
import type { Language } from "../../language/language";
import { derivePaneTexts, type DerivePaneTexts } from "../../language/pane/derivePane";
import { danishDay } from "../frame/danishDay";
import { PAGE_SIZE } from "./useMeetingsBehind";

interface BehindListProps {
  readonly found: RowsBehind;
  readonly shown: number;
  readonly language: Language;
  readonly onSelect: (row: number) => void;
  readonly onMore: () => void;
}

/** The meetings behind a figure, or its firms where it counts those, each with the way to its cells. */
export function BehindList({ found, shown, language, onSelect, onMore }: BehindListProps) {
  const list = useRef<HTMLUListElement>(null);
  const texts = derivePaneTexts(language);
  const { firms, rows } = found;
  const parts = { language, texts, onSelect };
  const addresses = new Map(rows.map(({ row, address }) => [row, address]));
  const more = (firms.length > 0 ? firms.length : rows.length) - shown;

  // The button may be gone once the last are shown: the keyboard goes on where the new ones begin.
  function onPress(): void {
    flushSync(onMore);
    list.current?.children[shown]?.querySelector("button")?.focus();
  }

  return (
    <>
      <ul ref={list} className="pane-issues">
        {firms.length > 0
          ? firms
              .slice(0, shown)
              .map((firm) => <FirmItem key={firm.cvr} firm={firm} addresses={addresses} {...parts} />)
          : rows
              .slice(0, shown)
              .map((meeting) => <MeetingItem key={meeting.row} meeting={meeting} {...parts} />)}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={onPress}>
          {texts.more(more)}
        </Button>
      )}
    </>
  );
}

interface ItemProps {
  readonly language: Language;
  readonly texts: DerivePaneTexts;
  readonly onSelect: (row: number) => void;
}

interface FirmItemProps extends ItemProps {
  readonly firm: RowsBehind["firms"][number];
  readonly addresses: ReadonlyMap<number, string>;
}

function FirmItem({ firm, addresses, language, texts, onSelect }: FirmItemProps) {
  return (
    <li>
      <p>
        {formatValue(firm.firm, "", language) || texts.unnamed} ({firm.cvr}), {texts.meetings(firm.meetings)}
      </p>
      <p className="pane-cells">
        {firm.rows.slice(0, PAGE_SIZE).map((row) => (
          <CellButton
            key={row}
            address={addresses.get(row) ?? String(row)}
            texts={texts}
            onPress={() => onSelect(row)}
          />
        ))}{" "}
        {firm.rows.length > PAGE_SIZE && texts.more(firm.rows.length - PAGE_SIZE)}
      </p>
    </li>
  );
}

interface MeetingItemProps extends ItemProps {
  readonly meeting: RowsBehind["rows"][number];
}

function MeetingItem({ meeting, language, texts, onSelect }: MeetingItemProps) {
  const { address, date, firm, kind, row } = meeting;
  return (
    <li>
      <p>
        <CellButton address={address} texts={texts} onPress={() => onSelect(row)} /> {danishDay(date)},{" "}
        {formatValue(firm, "", language) || texts.unnamed}, {texts.kinds[kind]}
      </p>
    </li>
  );
}

interface CellButtonProps {
  readonly address: string;
  readonly texts: DerivePaneTexts;
  readonly onPress: () => void;
}

function CellButton({ address, texts, onPress }: CellButtonProps) {
  return (
    <button type="button" className="pane-cell" aria-label={texts.goTo(address)} onClick={onPress}>
      {address}
    </button>
  );
}
